/** Words of the terminal scorecard. The screens have their own, in custom labels; a terminal has no labels to read. */
export const READINESS = {
  notReady: 'not ready for AI revenue agents (below 2.0)',
  conditional: 'conditional (2.0 to 3.0)',
  ready: 'ready (3.0 and above)',
} as const;

export const BLOCKERS = {
  belowLine: 'below 2.0',
  notRated: 'not rated',
  unproven: 'unproven',
} as const;

export const OUTCOMES = {
  measured: 'measured',
  tooFew: 'too few',
  unable: 'unable',
  notApplicable: 'not applicable',
  error: 'error',
} as const;

export const UNITS: Readonly<Record<string, string>> = {
  percent: ' %',
  hours: ' h',
  points: ' points',
  count: '',
  ratio: '',
};

export const SIMULATED = 'Simulated by the local org; not a result of a Salesforce org.';
