/** What a test sends through a wired Apex method. */
export interface TestAdapter {
  emit(value: unknown): void;
  error(body: unknown): void;
  getLastConfig(): unknown;
}

/** The module of a wired Apex method, for `jest.mock`. */
export function wiredMethod(): { readonly default: unknown } {
  const { createApexTestWireAdapter } = jest.requireActual<{ createApexTestWireAdapter(call: unknown): unknown }>(
    '@salesforce/sfdx-lwc-jest',
  );
  return { default: createApexTestWireAdapter(jest.fn()) };
}
