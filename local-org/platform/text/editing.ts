import { ApexList } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { refusingNull } from '../nulls.ts';
import type { Body } from '../registry.ts';
import { escapeCsv, escapeHtml4, escapeJava, escapeXml, unescapeCsv } from './escapes.ts';
import { expandReplacement, javaRegex } from './javaRegex.ts';
import { splitText } from './splitting.ts';

type Bodies = Readonly<Record<string, Body>>;

const cuts: Bodies = refusingNull({
  'substring(Integer): String': (_c, self: string, from: number) => cut(self, from, self.length),
  'substring(Integer, Integer): String': (_c, self: string, from: number, to: number) => cut(self, from, to),
  'left(Integer): String': (_c, self: string, count: number) => self.slice(0, Math.max(0, count)),
  'right(Integer): String': (_c, self: string, count: number) => (count <= 0 ? '' : self.slice(-count)),
  'mid(Integer, Integer): String': (_c, self: string, from: number, count: number) =>
    count < 0 ? '' : self.slice(Math.max(0, from), Math.max(0, from) + count),
  'substringBefore(String): String': (_c, self: string, mark: string) => before(self, self.indexOf(mark)),
  'substringBeforeLast(String): String': (_c, self: string, mark: string) =>
    mark === '' ? self : before(self, self.lastIndexOf(mark)),
  'substringAfter(String): String': (_c, self: string, mark: string) => after(self, self.indexOf(mark), mark),
  'substringAfterLast(String): String': (_c, self: string, mark: string) =>
    mark === '' ? '' : after(self, self.lastIndexOf(mark), mark),
  'substringBetween(String): String': (_c, self: string, mark: string) => between(self, mark, mark),
  'substringBetween(String, String): String': (_c, self: string, open: string, close: string) =>
    between(self, open, close),
  'abbreviate(Integer): String': (_c, self: string, width: number) => abbreviate(self, width),
  'remove(String): String': (_c, self: string, part: string) => (part === '' ? self : self.replaceAll(part, () => '')),
  'removeStart(String): String': (_c, self: string, part: string) =>
    self.startsWith(part) ? self.slice(part.length) : self,
  'removeStartIgnoreCase(String): String': (_c, self: string, part: string) =>
    self.toLowerCase().startsWith(part.toLowerCase()) ? self.slice(part.length) : self,
  'removeEnd(String): String': (_c, self: string, part: string) =>
    part !== '' && self.endsWith(part) ? self.slice(0, -part.length) : self,
  'removeEndIgnoreCase(String): String': (_c, self: string, part: string) =>
    part !== '' && self.toLowerCase().endsWith(part.toLowerCase()) ? self.slice(0, -part.length) : self,
  'deleteWhitespace(): String': (_c, self: string) => self.replace(/\s+/g, ''),
  'normalizeSpace(): String': (_c, self: string) => self.trim().replace(/\s+/g, ' '),
  'trim(): String': (_c, self: string) => self.trim(),
  'stripHtmlTags(): String': (_c, self: string) => self.replace(/<[^>]*>/g, ''),
});

const changes: Bodies = refusingNull({
  'toLowerCase(): String': (_c, self: string) => self.toLowerCase(),
  'toUpperCase(): String': (_c, self: string) => self.toUpperCase(),
  'capitalize(): String': (_c, self: string) => self.charAt(0).toUpperCase() + self.slice(1),
  'uncapitalize(): String': (_c, self: string) => self.charAt(0).toLowerCase() + self.slice(1),
  'swapCase(): String': (_c, self: string) =>
    Array.from(self, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())).join(''),
  'reverse(): String': (_c, self: string) => Array.from(self).reverse().join(''),
  'repeat(Integer): String': (_c, self: string, times: number) => self.repeat(Math.max(0, times)),
  'repeat(String, Integer): String': (_c, self: string, mark: string, times: number) =>
    Array.from({ length: Math.max(0, times) }, () => self).join(mark),
  'center(Integer): String': (_c, self: string, width: number) => center(self, width, ' '),
  'center(Integer, String): String': (_c, self: string, width: number, pad: string) => center(self, width, pad),
  'leftPad(Integer): String': (_c, self: string, width: number) => self.padStart(width),
  'leftPad(Integer, String): String': (_c, self: string, width: number, pad: string) => self.padStart(width, pad),
  'rightPad(Integer): String': (_c, self: string, width: number) => self.padEnd(width),
  'rightPad(Integer, String): String': (_c, self: string, width: number, pad: string) => self.padEnd(width, pad),
  'replace(String, String): String': (_c, self: string, from: string, to: string) => self.replaceAll(from, () => to),
  'replaceAll(String, String): String': (_c, self: string, pattern: string, to: string) =>
    replaceMatches(self, javaRegex(pattern), to),
  'replaceFirst(String, String): String': (_c, self: string, pattern: string, to: string) =>
    replaceMatches(self, withoutGlobal(javaRegex(pattern)), to),
  'split(String): List<String>': (_c, self: string, pattern: string) => texts(splitText(self, pattern, 0)),
  'split(String, Integer): List<String>': (_c, self: string, pattern: string, limit: number) =>
    texts(splitText(self, pattern, limit)),
  'getChars(): List<Integer>': (_c, self: string) =>
    new ApexList(
      self.split('').map((one) => one.charCodeAt(0)),
      'Integer',
    ),
  'escapeCsv(): String': (_c, self: string) => escapeCsv(self),
  'unescapeCsv(): String': (_c, self: string) => unescapeCsv(self),
  'escapeHtml4(): String': (_c, self: string) => escapeHtml4(self),
  'escapeXml(): String': (_c, self: string) => escapeXml(self),
  'escapeJava(): String': (_c, self: string) => escapeJava(self),
});

/** String methods that give another String. */
export const editMethods: Bodies = { ...cuts, ...changes };

/** A List<String>. */
export function texts(items: string[]): ApexList {
  return new ApexList(items, 'String');
}

/** Every match of a global pattern, or the first of another, replaced by Java replacement text. */
export function replaceMatches(text: string, regex: RegExp, replacement: string): string {
  const matches = regex.global ? [...text.matchAll(regex)] : [regex.exec(text)];
  let output = '';
  let from = 0;
  for (const match of matches) {
    if (match === null) continue;
    output += text.slice(from, match.index) + expandReplacement(replacement, match);
    from = match.index + match[0].length;
  }
  return output + text.slice(from);
}

function cut(text: string, from: number, to: number): string {
  if (from < 0 || to > text.length || from > to) {
    const message = `Starting position out of bounds: ${from}`;
    throw new ApexException(
      'System.StringException',
      from < 0 || from > text.length ? message : `Ending position out of bounds: ${to}`,
    );
  }
  return text.slice(from, to);
}

function before(text: string, at: number): string {
  return at < 0 ? text : text.slice(0, at);
}

function after(text: string, at: number, mark: string): string {
  return at < 0 ? '' : text.slice(at + mark.length);
}

function between(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open);
  if (start < 0) return null;
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? null : text.slice(start + open.length, end);
}

function abbreviate(text: string, width: number): string {
  if (width < 4) {
    throw new ApexException('System.StringException', 'Minimum abbreviation width is 4');
  }
  return text.length <= width ? text : `${text.slice(0, width - 3)}...`;
}

function center(text: string, width: number, pad: string): string {
  const missing = width - text.length;
  return missing <= 0 ? text : text.padStart(text.length + Math.floor(missing / 2), pad).padEnd(width, pad);
}

/** The same pattern, for its first match only. */
export function withoutGlobal(regex: RegExp): RegExp {
  return new RegExp(regex, regex.flags.replace('g', ''));
}
