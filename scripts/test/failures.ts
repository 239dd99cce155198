/** Lines by which the runners name what failed; the name is the first group. */
const NAMED = [
  /^failed: (.+)$/,
  /^FAIL (\S+\.\S+) \(/,
  /^FAIL (coverage of .+)$/,
  /^\[\d+\/\d+\] (?:FOUND|FAILED)\s+(\S+)/,
  /^\s*● (.+ › .+)$/,
];
const FAILING_TESTS = /^✖ failing tests:$/m;
const FAILING_TEST = /^✖ (.+?)(?: \([\d.]+ms\))?$/;
const MOST = 20;

/**
 * What failed, by name, each once and twenty at most, from the output of node:test, Jest, the Apex tests, the gates, or of a command
 * that printed {@link failureLines} itself. Empty when the output names none.
 */
export function failuresIn(output: string): readonly string[] {
  const [before = '', failingTests = ''] = output.split(FAILING_TESTS);
  const named = namesIn(before, NAMED);
  return [...new Set([...named, ...namesIn(failingTests, [FAILING_TEST, ...NAMED])])].slice(0, MOST);
}

/** The same as lines that {@link failuresIn} reads, each with `of` before the name. */
export function failureLines(output: string, of?: string): readonly string[] {
  return failuresIn(output).map((name) => `failed: ${of === undefined ? '' : `${of}: `}${name}`);
}

function namesIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const name = patterns.map((pattern) => pattern.exec(line)?.[1]).find((one) => one !== undefined);
    return name === undefined ? [] : [name];
  });
}
