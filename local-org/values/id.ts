import { ApexException } from './exception.ts';

const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ID_PATTERN = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/** The 18-character form of an id. Throws System.StringException "Invalid id: …". */
export function toId(text: string): string {
  if (!ID_PATTERN.test(text)) throw new ApexException('System.StringException', `Invalid id: ${text}`);
  return text.slice(0, 15) + checkLetters(text);
}

export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/** Three characters that say which of the fifteen are capitals. */
function checkLetters(id: string): string {
  let letters = '';
  for (let block = 0; block < 3; block += 1) {
    let bits = 0;
    for (let place = 0; place < 5; place += 1) {
      if (/[A-Z]/.test(id.charAt(block * 5 + place))) bits |= 1 << place;
    }
    letters += CHECK_LETTERS.charAt(bits);
  }
  return letters;
}
