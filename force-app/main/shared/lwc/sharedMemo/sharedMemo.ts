/**
 * `answer`, worked out anew only when an argument is another than at the last call. A template asks a getter once for every place that
 * uses it; one of these per component makes that one computation. The function must be pure.
 */
export function memo<Arguments extends readonly unknown[], Result>(
  answer: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    if (last === null || last.given.some((one, place) => !Object.is(one, given[place]))) {
      last = { given, result: answer(...given) };
    }
    return last.result;
  };
}
