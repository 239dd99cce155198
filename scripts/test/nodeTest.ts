/** The command that runs the test files of some globs. */
export function nodeTest(...globs: string[]): [string, ...string[]] {
  return ['node', '--test', '--test-reporter=spec', ...globs];
}
