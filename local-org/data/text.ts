/** A file's text, or why it is none. */
export type Decoded = { readonly text: string } | { readonly problem: string; readonly line?: number };

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly problem: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    problem: 'this is a spreadsheet (xlsx), not CSV. Save it as "CSV UTF-8" and try again.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    problem: 'this is a spreadsheet (xls), not CSV. Save it as "CSV UTF-8" and try again.',
  },
  { bytes: [0xff, 0xfe], problem: 'this is UTF-16, not UTF-8. Save it as "CSV UTF-8" and try again.' },
  { bytes: [0xfe, 0xff], problem: 'this is UTF-16, not UTF-8. Save it as "CSV UTF-8" and try again.' },
];

/** Text of a CSV file that must be UTF-8 without NUL bytes; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return { problem: signature.problem };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { problem: 'the line holds a NUL byte. Remove it, or export the file again.', line: lineOf(bytes, nul) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = lineOf(bytes, firstBadByte(bytes));
    return { problem: 'the line is not UTF-8 text. Save the file as "CSV UTF-8" and try again.', line };
  }
}

/** Offset of the first byte that no prefix decodes: found by halving, since a decoder does not tell. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
