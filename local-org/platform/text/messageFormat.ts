/**
 * `{0}`-style templates as java.text.MessageFormat reads them: two single quotes are one, and text between single quotes is
 * taken as it stands. A number without an argument stays as written.
 */
export function messageFormat(template: string, args: readonly string[]): string {
  let output = '';
  let isQuoted = false;
  for (let at = 0; at < template.length; at += 1) {
    const character = template.charAt(at);
    if (character === "'") {
      if (template.charAt(at + 1) === "'") {
        output += "'";
        at += 1;
      } else {
        isQuoted = !isQuoted;
      }
      continue;
    }
    const place = isQuoted ? null : /^\{(\d+)\}/.exec(template.slice(at, at + 6));
    if (place === null) {
      output += character;
    } else {
      output += args[Number(place[1])] ?? place[0];
      at += place[0].length - 1;
    }
  }
  return output;
}
