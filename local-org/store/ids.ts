const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
/** In the order of their character codes, so that later ids sort after earlier ones. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SERIAL_LENGTH = 9;

/**
 * The 18-character form of a 15-character id; any other text comes back as it is. The suffix has one letter per five
 * characters, telling which of them are capitals ("What are Salesforce ID's composed of", knowledge article 000383751).
 */
export function id18(id: string): string {
  return id.length === 15 && /^[0-9A-Za-z]{15}$/.test(id) ? id + suffixOf(id) : id;
}

/** Id number `serial` of the object with that key prefix, 18 characters. */
export function makeId(keyPrefix: string, serial: number): string {
  let text = '';
  for (let rest = serial; rest > 0; rest = Math.floor(rest / DIGITS.length))
    text = (DIGITS[rest % DIGITS.length] ?? '0') + text;
  return id18(`${keyPrefix}000${text.padStart(SERIAL_LENGTH, '0')}`);
}

/** The serial of an id made here; 0 for ids from elsewhere. */
export function serialOf(id: string): number {
  if (id.slice(3, 6) !== '000') return 0;
  return [...id.slice(6, 15)].reduce((sum, digit) => sum * DIGITS.length + Math.max(0, DIGITS.indexOf(digit)), 0);
}

function suffixOf(id: string): string {
  let suffix = '';
  for (let block = 0; block < 15; block += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place += 1) {
      const letter = id[block + place] ?? '';
      if (letter >= 'A' && letter <= 'Z') bits |= 1 << place;
    }
    suffix += SUFFIX_LETTERS[bits] ?? 'A';
  }
  return suffix;
}
