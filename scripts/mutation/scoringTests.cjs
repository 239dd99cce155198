const { readdirSync } = require('node:fs');
const path = require('node:path');

const FOLDER = path.resolve(__dirname, '../../force-app/main/scoring/lwc/scoring/__tests__');

// A mutant must be killed by an example, which fails every time; ten thousand random ones would cost seconds for each.
jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  return { ...actual, __esModule: true, default: { ...actual.default, assert: () => undefined } };
});

// All in one file, so that a mutant is loaded once and not once for each file of tests.
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'))) {
  require(path.join(FOLDER, file));
}
