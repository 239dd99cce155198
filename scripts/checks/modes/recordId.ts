const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * True for text that has the form of a Salesforce id: 15 characters beginning with a key prefix and an instance, or 18 whose last
 * three agree with the case of the others.
 */
export function isRecordId(text: string): boolean {
  if (!/^[0-9a][0-9A-Za-z]{4}0[0-9A-Za-z]{9}([0-5A-Z]{3})?$/.test(text) || !/\d.*\d.*\d/.test(text)) return false;
  return text.length === 15 || text.slice(15) === suffixOf(text.slice(0, 15));
}

/** One character per five: bit n is set where the nth of them is upper-case ("ID Field Type", Object Reference). */
function suffixOf(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const bits = [...id.slice(start, start + 5)].map((letter) => (/[A-Z]/.test(letter) ? 1 : 0));
      return ALPHABET[bits.reduce<number>((sum, bit, place) => sum + (bit << place), 0)] ?? '';
    })
    .join('');
}
