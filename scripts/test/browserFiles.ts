/** Test files of demo/browser by what they are about; each group runs with the namespace and without. */
export const BROWSER_GROUPS: Readonly<Record<string, readonly string[]>> = {
  answering: ['wizard', 'facts'],
  'restart, results, records, sandbox, set-up': ['restart', 'results', 'erasure', 'lws', 'setup', 'counted'],
  'evidence, trend, tabs': ['evidence', 'states'],
};

/** Those that time the page: each runs with nothing beside it, after all others, both ways. */
export const TIMED = ['evidenceSpeed'] as const;

/** Those that `npm test` runs one way and `npm run test:browser` the other. */
export const SHARED_BY_BOTH = ['scorecard', 'path'] as const;
