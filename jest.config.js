const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

// `c/*` needs no entry here: sfdx-lwc-jest finds every `lwc` folder below the package directories of sfdx-project.json.
module.exports = {
  ...jestConfig,
  moduleNameMapper: { '^lightning/modal$': '<rootDir>/jest-mocks/lightning/modal.js' },
  testMatch: ['<rootDir>/force-app/main/*/lwc/**/__tests__/**/*.test.ts'],
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/scripts/test/jest/setUp.cjs'],
  // A limit for what hangs: the accessibility check of a whole page takes a minute on a machine with much other work.
  testTimeout: 180000,
  collectCoverageFrom: ['force-app/main/*/lwc/**/*.ts', '!**/__tests__/**'],
};
