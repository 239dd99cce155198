/** What fast-check and the generated orgs begin with; `L2O_SEED` names another one. Tests print it. */
export const SEED = Number(process.env['L2O_SEED'] ?? '10');

/** More orgs, and each of them changed more often: `check:properties`, a part of `check:full`. */
export const IS_WIDE = process.env['L2O_PROPERTIES'] === 'wide';
