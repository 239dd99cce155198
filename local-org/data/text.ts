/** A file's text, with a note where its encoding had to be guessed, or why it is none. */
export type Decoded =
  { readonly text: string; readonly note?: string } | { readonly problem: string; readonly line?: number };

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

const GUESSED = 'the file is not UTF-8; it was read as Western European text (windows-1252).';

/**
 * Text of a CSV file without NUL bytes; a byte order mark is dropped. What is not UTF-8 is read as windows-1252, which holds all of
 * ISO-8859-1, the default of the Data Export Service.
 */
export function decode(bytes: Uint8Array): Decoded {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return { problem: signature.problem };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { problem: 'the line holds a NUL byte. Remove it, or export the file again.', line: lineOf(bytes, nul) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), note: GUESSED };
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
