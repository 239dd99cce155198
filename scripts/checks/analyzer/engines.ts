import type { EnginePlugin } from '@salesforce/code-analyzer-engine-api';

/** Engines that one gate runs together, what they are asked, and on which files. */
export interface EngineGroup {
  /** The gate that runs it, and the first part of its rules. */
  readonly gate: 'pmd' | 'analyzer' | 'analyzer-eslint' | 'graph';
  /** Of its report. */
  readonly name: string;
  readonly plugin: () => Promise<EnginePlugin>;
  /** As on the command line of `sf code-analyzer`: colons narrow, commas in brackets choose. */
  readonly selectors: readonly string[];
  readonly isForTests: boolean;
}

/**
 * What a security review is sent (AppExchange and Recommended:Security), and the rules of the same engine against what fails at run
 * time: governor limits and slips. Design and style are judged by people.
 */
export const PMD: EngineGroup = {
  gate: 'pmd',
  name: 'pmd',
  plugin: async () => (await import('@salesforce/code-analyzer-pmd-engine')).createEnginePlugin(),
  selectors: [
    'pmd:AppExchange',
    'pmd:Recommended:Security',
    'pmd:Recommended:ErrorProne',
    'pmd:Recommended:Performance:(Critical,High,Moderate)',
    'cpd:Recommended',
  ],
  isForTests: true,
};

/** Data paths from every entry point: is access checked before it is used? */
export const GRAPH: EngineGroup = {
  gate: 'graph',
  name: 'graph',
  plugin: async () => (await import('@salesforce/code-analyzer-sfge-engine')).createEnginePlugin(),
  selectors: ['sfge:(Critical,High,Moderate)'],
  // Tests are no entry points, and the engine stops at some of what they say.
  isForTests: false,
};

export const REGEX: EngineGroup = {
  gate: 'analyzer',
  name: 'regex',
  plugin: async () => (await import('@salesforce/code-analyzer-regex-engine')).createEnginePlugin(),
  selectors: ['regex:Recommended'],
  isForTests: true,
};

/** JavaScript libraries with known vulnerabilities, also inside static resources. */
export const RETIRE: EngineGroup = {
  gate: 'analyzer',
  name: 'retire',
  plugin: async () => (await import('@salesforce/code-analyzer-retirejs-engine')).createEnginePlugin(),
  selectors: ['retire-js:Recommended'],
  isForTests: true,
};

export const ESLINT: EngineGroup = {
  gate: 'analyzer-eslint',
  name: 'eslint',
  plugin: async () => (await import('@salesforce/code-analyzer-eslint-engine')).createEnginePlugin(),
  selectors: ['eslint:AppExchange', 'eslint:Recommended:(Critical,High,Moderate)'],
  isForTests: false,
};
