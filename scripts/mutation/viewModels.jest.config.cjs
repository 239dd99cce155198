const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

/** Tests of components as `npm run test:jest` runs them, but for axe: it judges what is drawn, which no view model decides alone. */
module.exports = {
  ...jestConfig,
  rootDir: '../..',
  moduleNameMapper: { '^lightning/modal$': '<rootDir>/jest-mocks/lightning/modal.js' },
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/scripts/mutation/withoutAxe.cjs'],
};
