import { lineAt } from '../../../read/sources.ts';
import type { XmlElement } from '../../../read/xml.ts';

/** What stands for one character, or for none, in the text of an XML element. */
const PIECE = /<!--[^]*?-->|<!\[CDATA\[|\]\]>|&#(?:\d+|x[\da-f]+);|&\w+;|\r\n|[^]/giy;

/**
 * The line of a file, from 1, on which a character of an element's text stands: entities are decoded, comments and the marks of CDATA
 * left out. The element's own line where the file does not hold the element there.
 */
export function lineWithin(file: string, { name, line, text }: XmlElement, offset: number): number {
  if (!text.slice(0, offset).includes('\n')) {
    const first = text.search(/\S/);
    if (first < 0 || !text.slice(0, first).includes('\n')) return line;
  }
  const start = contentStart(file, name, line);
  if (start === null) return line;
  PIECE.lastIndex = start;
  for (let left = offset; left > 0;) {
    const [piece] = PIECE.exec(file) ?? [''];
    if (piece === '') return line;
    left -= decodedLength(piece);
  }
  return lineAt(file, skipped(file, PIECE.lastIndex));
}

/** Comments and marks in front of the character itself. */
function skipped(file: string, at: number): number {
  const next = /(?:<!--[^]*?-->|<!\[CDATA\[|\]\]>)*/y;
  next.lastIndex = at;
  return at + (next.exec(file)?.[0].length ?? 0);
}

/** Where the text of the element whose tag ends on that line begins. */
function contentStart(file: string, name: string, line: number): number | null {
  let from = 0;
  for (let at = 1; at < line; at += 1) from = file.indexOf('\n', from) + 1;
  const tag = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>|^[^<>]*>`, 'gm');
  tag.lastIndex = from;
  const found = tag.exec(file.slice(0, lineEnd(file, from)));
  return found ? found.index + found[0].length : null;
}

function lineEnd(file: string, from: number): number {
  const end = file.indexOf('\n', from);
  return end < 0 ? file.length : end;
}

function decodedLength(piece: string): number {
  if (piece.length > 1 && /^<!|^\]\]>/.test(piece)) return 0;
  const code = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(piece);
  if (!code) return 1;
  return Number.parseInt(code[1] ?? code[2] ?? '0', code[1] === undefined ? 10 : 16) > 0xffff ? 2 : 1;
}
