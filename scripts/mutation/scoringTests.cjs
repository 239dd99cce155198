const { readdirSync } = require('node:fs');
const path = require('node:path');

const FOLDER = path.resolve(__dirname, '../../force-app/main/scoring/lwc/scoring/__tests__');

/** Random examples for each property, always the same: a mutant is killed every time or never, and costs no seconds. */
const mockExamples = { numRuns: 10, seed: 20_260_101 };

jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  const assert = (property, parameters) => actual.assert(property, { ...parameters, ...mockExamples });
  return { ...actual, __esModule: true, default: { ...actual.default, assert } };
});

// All in one file, so that a mutant is loaded once and not once for each file of tests.
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'))) {
  require(path.join(FOLDER, file));
}
