/** One thing a formula asks of the record. */
export interface FormulaInput {
  /** The value now, the value before this save (PRIORVALUE), or whether the two differ (ISCHANGED). */
  readonly kind: 'value' | 'prior' | 'changed';
  /** As first written: `Assessment__r.Status__c` or `$User.Id`, taken apart. */
  readonly path: readonly string[];
}

/** A formula in the spelling the library reads. */
export interface FormulaText {
  readonly text: string;
  /** By the name that stands for them in `text`. */
  readonly inputs: ReadonlyMap<string, FormulaInput>;
  /** Upper-case names of the functions called, without repeats. */
  readonly calls: ReadonlySet<string>;
}

const NAME = String.raw`\$?[A-Za-z_]\w*(?:[.:][A-Za-z_]\w*)*`;
const PART = new RegExp(
  String.raw`(?<comment>\/\*[\s\S]*?\*\/)|(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')` +
    String.raw`|(?<saved>ISCHANGED|PRIORVALUE)\s*\(\s*(?<field>${NAME})\s*\)|(?<name>${NAME})(?<call>\s*\()?`,
  'gi',
);
const CONSTANTS = new Set(['true', 'false', 'null']);

/**
 * The formula rewritten before it is parsed. The platform compares names without regard to case and lets two functions see
 * the field instead of its value; the library does neither. So every path becomes one lower-case name of the same length
 * (`Parent__r.Name` → `parent__r$name`), `PRIORVALUE(Name)` becomes `$prior$name` and `ISCHANGED(Name)` `$changed$name`,
 * filled up with spaces: positions in messages of the parser stay those of the source. Function names become upper-case.
 */
export function readable(formula: string): FormulaText {
  const inputs = new Map<string, FormulaInput>();
  const calls = new Set<string>();
  const input = (kind: FormulaInput['kind'], name: string, prefix = ''): string => {
    const plain = prefix + name.toLowerCase().replace(/[.:]/g, '$');
    // `Owner:User.Name` chooses one of the objects that an owner can be; the value at hand is of that one already.
    const path = name.replace(/:\w+/g, '').split('.');
    if (!inputs.has(plain)) inputs.set(plain, { kind, path });
    return plain;
  };
  const text = formula.replace(PART, (part: string, ...rest: unknown[]) => {
    const { quoted, saved, field, name, call } = groupsOf(rest);
    if (quoted !== undefined) return withSafeQuotes(quoted);
    if (saved !== undefined && field !== undefined) {
      const isPrior = saved.toUpperCase() === 'PRIORVALUE';
      return input(isPrior ? 'prior' : 'changed', field, isPrior ? '$prior$' : '$changed$').padEnd(part.length);
    }
    if (name === undefined || CONSTANTS.has(name.toLowerCase())) return part;
    if (call === undefined) return input('value', name);
    calls.add(name.toUpperCase());
    return name.toUpperCase() + call;
  });
  return { text, inputs, calls };
}

function groupsOf(rest: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  // Replacers get the named groups last.
  return rest.at(-1) as Record<string, string | undefined>;
}

/** The library's texts hold no bare quote of the other kind, so `"it's"` is written `"it\'s"`. */
function withSafeQuotes(quoted: string): string {
  const other = quoted.startsWith('"') ? "'" : '"';
  return quoted.replace(/\\.|["']/g, (mark) => (mark === other ? `\\${mark}` : mark));
}
