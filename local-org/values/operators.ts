/** What emitted code and the platform classes apply to values of unknown or mixed type. */
export * from './arithmetic.ts';
export { nonNull } from './exception.ts';
export { equals, exactlyEquals, strictEquals } from './equality.ts';
export { keyOf } from './keys.ts';
export { compare, sortOrder } from './ordering.ts';
export { concatText, toText } from './text.ts';
