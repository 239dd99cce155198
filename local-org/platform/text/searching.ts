import type { Body } from '../registry.ts';
import { refusingNull } from '../nulls.ts';
import { countMatches, differenceIndex, levenshtein } from './measures.ts';

type Bodies = Readonly<Record<string, Body>>;

/** String methods that look but do not change. */
export const searchMethods: Bodies = refusingNull({
  'length(): Integer': (_c, self: string) => self.length,
  'charAt(Integer): Integer': (_c, self: string, at: number) => self.charCodeAt(at),
  'codePointAt(Integer): Integer': (_c, self: string, at: number) => self.codePointAt(at) ?? 0,
  'contains(String): Boolean': (_c, self: string, part: string) => self.includes(part),
  'containsIgnoreCase(String): Boolean': (_c, self: string, part: string) =>
    self.toLowerCase().includes(part.toLowerCase()),
  'containsAny(String): Boolean': (_c, self: string, set: string) => Array.from(set).some((one) => self.includes(one)),
  'containsNone(String): Boolean': (_c, self: string, set: string) =>
    !Array.from(set).some((one) => self.includes(one)),
  'containsOnly(String): Boolean': (_c, self: string, set: string) =>
    Array.from(self).every((one) => set.includes(one)),
  'containsWhitespace(): Boolean': (_c, self: string) => /\s/.test(self),
  'countMatches(String): Integer': (_c, self: string, part: string) => countMatches(self, part),
  'difference(String): String': (_c, self: string, other: string) => {
    const at = differenceIndex(self, other);
    return at < 0 ? '' : other.slice(at);
  },
  'startsWith(String): Boolean': (_c, self: string, part: string) => self.startsWith(part),
  'startsWithIgnoreCase(String): Boolean': (_c, self: string, part: string) =>
    self.toLowerCase().startsWith(part.toLowerCase()),
  'endsWith(String): Boolean': (_c, self: string, part: string) => self.endsWith(part),
  'endsWithIgnoreCase(String): Boolean': (_c, self: string, part: string) =>
    self.toLowerCase().endsWith(part.toLowerCase()),
  'indexOf(String): Integer': (_c, self: string, part: string) => self.indexOf(part),
  'indexOf(String, Integer): Integer': (_c, self: string, part: string, from: number) => self.indexOf(part, from),
  'indexOfIgnoreCase(String): Integer': (_c, self: string, part: string) =>
    self.toLowerCase().indexOf(part.toLowerCase()),
  'indexOfAny(String): Integer': (_c, self: string, set: string) =>
    Array.from(self).findIndex((one) => set.includes(one)),
  'indexOfDifference(String): Integer': (_c, self: string, other: string) => differenceIndex(self, other),
  'lastIndexOf(String): Integer': (_c, self: string, part: string) => self.lastIndexOf(part),
  'lastIndexOf(String, Integer): Integer': (_c, self: string, part: string, from: number) =>
    self.lastIndexOf(part, from),
  'lastIndexOfIgnoreCase(String): Integer': (_c, self: string, part: string) =>
    self.toLowerCase().lastIndexOf(part.toLowerCase()),
  'compareTo(String): Integer': (_c, self: string, other: string) => javaOrder(self, other),
  'getLevenshteinDistance(String): Integer': (_c, self: string, other: string) => levenshtein(self, other),
  'getLevenshteinDistance(String, Integer): Integer': (_c, self: string, other: string, most: number) => {
    const distance = levenshtein(self, other);
    return distance <= most ? distance : -1;
  },
  'isNumeric(): Boolean': (_c, self: string) => /^\p{Nd}+$/u.test(self),
  'isNumericSpace(): Boolean': (_c, self: string) => /^[\p{Nd} ]*$/u.test(self),
  'isAlpha(): Boolean': (_c, self: string) => /^\p{L}+$/u.test(self),
  'isAlphaSpace(): Boolean': (_c, self: string) => /^[\p{L} ]*$/u.test(self),
  'isAlphanumeric(): Boolean': (_c, self: string) => /^[\p{L}\p{Nd}]+$/u.test(self),
  'isAlphanumericSpace(): Boolean': (_c, self: string) => /^[\p{L}\p{Nd} ]*$/u.test(self),
  'isAllLowerCase(): Boolean': (_c, self: string) => /^\p{Ll}+$/u.test(self),
  'isAllUpperCase(): Boolean': (_c, self: string) => /^\p{Lu}+$/u.test(self),
  'isAsciiPrintable(): Boolean': (_c, self: string) => /^[ -~]*$/.test(self),
  'isWhitespace(): Boolean': (_c, self: string) => /^\s*$/.test(self),
});

/** java.lang.String.compareTo: difference of the first unequal characters, else of the lengths. */
function javaOrder(left: string, right: string): number {
  const at = differenceIndex(left, right);
  if (at < 0) return 0;
  if (at >= left.length || at >= right.length) return left.length - right.length;
  return left.charCodeAt(at) - right.charCodeAt(at);
}
