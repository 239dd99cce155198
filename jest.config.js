const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

// `c/*` needs no entry here: sfdx-lwc-jest finds every `lwc` folder below the package directories of sfdx-project.json.
module.exports = {
  ...jestConfig,
  moduleNameMapper: { '^lightning/modal$': '<rootDir>/jest-mocks/lightning/modal.js' },
  testMatch: ['<rootDir>/force-app/main/*/lwc/**/__tests__/**/*.test.ts'],
  // The accessibility check of a whole page takes seconds on a machine with other work.
  testTimeout: 20000,
  collectCoverageFrom: ['force-app/main/*/lwc/**/*.ts', '!**/__tests__/**'],
};
