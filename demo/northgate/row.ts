import type { Value } from '../../local-org/values/value.ts';

/** One record to import: field API name → value. */
export type Row = Readonly<Record<string, Value>>;
