/** An Apex type name taken apart: `Map<String, List<Foo>>` → Map of String and List of Foo. */
export interface ParsedType {
  readonly name: string;
  readonly args: readonly ParsedType[];
}

/** `Foo[]` reads as `List<Foo>`; `System.` and `Schema.` before a name are dropped. */
export function parseTypeName(text: string): ParsedType {
  const trimmed = text.trim();
  if (trimmed.endsWith('[]')) return { name: 'List', args: [parseTypeName(trimmed.slice(0, -2))] };
  const open = trimmed.indexOf('<');
  if (open < 0) return { name: trimmed.replace(/^(?:System|Schema)\./i, ''), args: [] };
  const args = splitArguments(trimmed.slice(open + 1, trimmed.lastIndexOf('>')));
  return { name: trimmed.slice(0, open).trim(), args: args.map(parseTypeName) };
}

function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '<') depth += 1;
    if (character === '>') depth -= 1;
    if (character !== ',' || depth > 0) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}
