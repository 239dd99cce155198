/** The scoring engine's own tests without components around them, so that a mutant costs a fraction of a second. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/scripts/mutation/scoringTests.cjs'],
  moduleNameMapper: { '^c/scoring$': '<rootDir>/force-app/main/scoring/lwc/scoring/scoring.ts' },
  moduleFileExtensions: ['ts', 'js', 'json', 'cjs'],
  transform: {
    '\\.ts$': [
      'babel-jest',
      {
        babelrc: false,
        configFile: false,
        presets: ['@babel/preset-typescript'],
        plugins: ['@babel/plugin-transform-modules-commonjs'],
      },
    ],
  },
};
