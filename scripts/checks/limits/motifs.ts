import type { Finding } from '../finding.ts';
import { first } from '../read/xml.ts';
import { limitFinding } from './rule.ts';
import type { Subject } from './subjects.ts';

const PAGE = 'Metadata API: CustomTab';

/** The tab styles of Setup by their number. */
const NAMES: Readonly<Record<number, string>> = {
  1: 'Heart',
  2: 'Fan',
  3: 'Sun',
  4: 'Hexagon',
  5: 'Leaf',
  6: 'Triangle',
  7: 'Square',
  8: 'Diamond',
  9: 'Lightning',
  10: 'Moon',
  11: 'Star',
  12: 'Circle',
  13: 'Box',
  14: 'Hands',
  15: 'People',
  16: 'Bank',
  17: 'Sack',
  18: 'Form',
  19: 'Wrench',
  20: 'Airplane',
  21: 'Computer',
  22: 'Phone',
  23: 'Mail',
  24: 'Building',
  25: 'Alarm clock',
  26: 'Flag',
  27: 'Laptop',
  28: 'Cell phone',
  29: 'PDA',
  30: 'Radar dish',
  31: 'Car',
  32: 'Factory',
  33: 'Desk',
  34: 'Insect',
  35: 'Microphone',
  36: 'Train',
  37: 'Bridge',
  38: 'Camera',
  39: 'Telescope',
  40: 'Credit card',
  41: 'Stack of Cash',
  42: 'Treasure chest',
  43: 'Jewel',
  44: 'Hammer',
  45: 'Ticket',
  46: 'Postage',
  47: 'Chess piece',
  48: 'Trophy',
  49: 'CD/DVD',
  50: 'Big top',
  51: 'Apple',
  52: 'Balls',
  53: 'Bell',
  54: 'Boat',
  55: 'Books',
  56: 'Bottle',
  57: 'Building Block',
  58: 'Caduceus',
  59: 'Can',
  60: 'Umbrella',
  61: 'Castle',
  62: 'Chalkboard',
  63: 'Chip',
  64: 'Compass',
  65: 'Cup',
  66: 'Dice',
  67: 'Gears',
  68: 'Globe',
  69: 'Guitar',
  70: 'Handsaw',
  71: 'Headset',
  72: 'Helicopter',
  73: 'Highway Sign',
  74: 'Hot Air Balloon',
  75: 'IP Phone',
  76: 'Keys',
  77: 'Locked',
  78: 'Map',
  79: 'Measuring Tape',
  80: 'Motorcycle',
  81: 'Musical Note',
  82: 'Whistle',
  83: 'Pencil',
  84: 'Presenter',
  85: 'Real Estate Sign',
  86: 'Red Cross',
  87: 'Safe',
  88: 'Sailboat',
  89: 'Saxophone',
  90: 'Scales',
  91: 'Shield',
  92: 'Ship',
  93: 'Shopping Cart',
  94: 'Stethoscope',
  95: 'Stopwatch',
  96: 'Street Sign',
  97: 'Thermometer',
  98: 'Truck',
  99: 'CRT TV',
  100: 'TV Widescreen',
};

/** Tab styles that do not exist: `Custom53: Bell` is a number and the name that belongs to it. */
export function motifFindings(subjects: readonly Subject[]): readonly Finding[] {
  return subjects
    .filter(({ kind }) => kind === 'tab')
    .flatMap(({ file, root }) => {
      const motif = first(root, 'motif');
      const text = motif?.text.trim() ?? '';
      if (!motif || isMotif(text)) return [];
      const message = `there is no tab style '${text}'`;
      return [limitFinding({ file, line: motif.line }, 'motif', message, remedyFor(text), PAGE)];
    });
}

function isMotif(text: string): boolean {
  const [, number = '', name = ''] = /^Custom([1-9]\d*): (.+)$/.exec(text) ?? [];
  return NAMES[Number(number)]?.toLowerCase() === name.toLowerCase();
}

function remedyFor(text: string): string {
  const [, number = ''] = /^Custom(\d+)/.exec(text) ?? [];
  const name = NAMES[Number(number)];
  return name === undefined
    ? 'Use one from Custom1 to Custom100.'
    : `Write 'Custom${number}: ${name}', or another style.`;
}
