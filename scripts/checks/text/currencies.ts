import type { Finding } from '../finding.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';

/** Where amounts become text, under the code that is given with them. */
const HOME = /\/lwc\/sharedFormat\//;
const TEST = /\/__tests__\/|Test\.cls$/;

interface Pattern {
  readonly files: RegExp;
  readonly pattern: RegExp;
  /** What makes the place right after all; absent where nothing does. */
  readonly unless?: RegExp;
  readonly message: string;
}

/**
 * Ways in which an amount gets the sign of whoever reads it. A run keeps the code its amounts are in; none of these knows it. Sources:
 * "lightning-formatted-number" and "lightning-input", Component Reference: without a code the currency is the user's; "Internationalization
 * Properties", LWC Developer Guide; "FORMAT()" and "convertCurrency()", SOQL and SOSL Reference.
 */
const PATTERNS: readonly Pattern[] = [
  {
    files: /\.html$/,
    pattern: /<lightning-formatted-number\b[^>]*\bformat-style="currency"[^>]*>/g,
    unless: /\bcurrency-code=\{/,
    message: 'lightning-formatted-number shows a currency without its code',
  },
  {
    files: /\.html$/,
    pattern: /<lightning-(?:input|slider)\b[^>]*\bformatter="currency"[^>]*>/g,
    message: 'formatter="currency" takes the reader’s own currency',
  },
  {
    files: /\.ts$/,
    pattern: /@salesforce\/i18n\/(?:currency|number\.currency\w*)/g,
    message: 'the reader’s own currency is read',
  },
  {
    files: /\.ts$/,
    pattern: /\{[^{}]*\btype:\s*'currency'[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
    unless: /\bcurrencyCode\b/,
    message: 'a column of currencies has no code',
  },
  { files: /\.ts$/, pattern: /\bstyle:\s*'currency'/g, message: 'a currency is formatted outside sharedFormat' },
  {
    files: /\.cls$/,
    pattern: /\bconvertCurrency\s*\(|\bSELECT\b[^;[\]]*\bFORMAT\s*\(/gi,
    message: 'SOQL turns an amount into the reader’s own currency',
  },
];

/** Places where an amount would stand under the reader's sign instead of the currency of its run. Tests may name them. */
export function currencyFindings({ file, text }: SourceFile): readonly Finding[] {
  if (HOME.test(file) || TEST.test(file)) return [];
  return PATTERNS.filter(({ files }) => files.test(file)).flatMap(({ pattern, unless, message }) =>
    [...text.matchAll(pattern)]
      .filter(([place]) => unless === undefined || !unless.test(place))
      .map((match) => ({
        file,
        line: lineAt(text, match.index),
        rule: 'text/currency',
        message,
        remedy: 'Show it with userFormat.money of c/sharedFormat and the currency code of the run.',
      })),
  );
}
