import type { Fault } from './fault.ts';
import type { Texts } from './types.ts';

// A rung is a statement that is true or not; these words leave it to taste.
const DEGREE =
  /\b(mostly|mainly|largely|usually|often|sometimes|rarely|generally|typically|regularly|consistently|clearly|fully|properly|partially|very|quite)\b/i;
const RUNG = /\.rung\.\d+$/;
const FINDING = /^metric\..+\.finding\.\w+$/;
// eslint-disable-next-line no-control-regex -- a control character cannot stand in XML 1.0
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * What is wrong with the words of one language: control characters, "and/or", words of degree in rungs, open ends in
 * rungs and findings, rungs said twice.
 * `fileOf` tells the file that holds the words of a key.
 */
export function wordingFaults(fileOf: (key: string) => string, texts: Texts): readonly Fault[] {
  const keyOfRung = new Map<string, string>();
  return [...texts].flatMap(([key, words]) => {
    const messages = RUNG.test(key) ? rungMessages(words) : [];
    if (CONTROL.test(words)) messages.push('holds a line break or control character; write one plain line');
    if (/and\/or/i.test(words)) messages.push('says "and/or"; choose one');
    if (RUNG.test(key) && keyOfRung.has(words)) messages.push(`repeats ${keyOfRung.get(words)}; say what differs`);
    if (FINDING.test(key) && words !== '' && !words.endsWith('.')) {
      messages.push('a finding is one sentence or more; end it with a full stop');
    }
    keyOfRung.set(words, key);
    return messages.map((message): Fault => ({ file: fileOf(key), path: key, message }));
  });
}

function rungMessages(words: string): string[] {
  const degree = DEGREE.exec(words)?.[0];
  return [
    ...(degree === undefined ? [] : [`says "${degree}"; state what can be seen instead`]),
    ...(words === '' || words.endsWith('.') ? [] : ['a rung is a sentence; end it with a full stop']),
  ];
}
