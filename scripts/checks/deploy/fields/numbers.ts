import { first, value } from '../../read/xml.ts';
import { eachField, placeIf } from './field.ts';

const WHOLE = ['length', 'precision', 'scale', 'visibleLines', 'relationshipOrder', 'startingNumber'];

/** Sizes that are no whole numbers. */
export const brokenSizes = eachField((field) =>
  WHOLE.flatMap((element) =>
    placeIf(
      /\d\.\d/.test(value(field.root, element)),
      field,
      element,
      `has ${value(field.root, element)} as <${element}>`,
      'Write a whole number.',
    ),
  ),
);

/** More decimal places than digits: the precision counts both sides of the point. */
export const morePlacesThanDigits = eachField((field) => {
  const [scale, precision] = [value(field.root, 'scale'), value(field.root, 'precision')];
  return placeIf(
    scale !== '' && precision !== '' && Number(scale) > Number(precision),
    field,
    'scale',
    `has ${scale} places in ${precision} digits`,
    'Raise the precision, which counts the digits on both sides of the point, or lower the scale.',
  );
});

const TEXT_AREA_LENGTH = 255;

/** A text area has 255 characters, whatever is asked for. */
export const textAreaLength = eachField((field) =>
  placeIf(
    field.type === 'TextArea' &&
      first(field.root, 'length') !== undefined &&
      Number(value(field.root, 'length')) !== TEXT_AREA_LENGTH,
    field,
    'length',
    'is a text area of another length than 255',
    'Remove <length>, or use LongTextArea.',
  ),
);

const DATES = /\{(YYYY|YY|MM|DD)\}/g;
const NUMBER = /\{0{1,10}\}/g;

/** Formats of automatic numbers: text, dates, and the number once, as up to ten zeros in braces. */
export const numberFormats = eachField((field) => {
  const format = value(field.root, 'displayFormat');
  const isFault = field.type === 'AutoNumber' && format !== '' && !isNumberFormat(format);
  const message = `has the display format ${format}`;
  return placeIf(isFault, field, 'displayFormat', message, 'Write the number once, as zeros in braces: A-{0000}.');
});

/** True for a format such as `A-{YYYY}-{0000}`. */
export function isNumberFormat(format: string): boolean {
  const rest = format.replace(DATES, '');
  return (rest.match(NUMBER) ?? []).length === 1 && !/[{}]/.test(rest.replace(NUMBER, ''));
}
