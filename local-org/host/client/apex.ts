/// <reference lib="dom" />

/** A failed call as the platform hands it to a component. */
interface ApexCallError {
  readonly status: number;
  readonly body: {
    readonly message: string;
    readonly exceptionType?: string;
    readonly isUserDefinedException?: boolean;
  };
}
interface WireResult {
  readonly data: unknown;
  readonly error: unknown;
}
type Params = Readonly<Record<string, unknown>>;
type Call = (params?: Params) => Promise<unknown>;

/** Wired results and the adapters that provisioned them, so that refreshApex finds the call behind a result. */
const adapterOf = new WeakMap<object, { run(): Promise<void> }>();

/** An Apex method: callable, and usable with `@wire`. Calls go to the host by POST. */
export function apexMethod(className: string, method: string): Call & { adapter: unknown } {
  const call: Call = (params = {}) => post({ className, method, params });
  return Object.assign(call, { adapter: adapterFor(call) });
}

/** Calls the Apex method behind a wired result again; resolves once the component has the new value. */
export async function refreshApex(wired: object): Promise<void> {
  await adapterOf.get(wired)?.run();
}

/** A field's value out of an sObject as Apex returned it; undefined when a step of the path is missing. */
export function getSObjectValue(record: unknown, field: string | { readonly fieldApiName: string }): unknown {
  const [, ...path] = typeof field === 'string' ? field.split('.') : ['', ...field.fieldApiName.split('.')];
  return path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

async function post(body: unknown): Promise<unknown> {
  const response = await fetch('/apex', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  // A component gets the platform's plain error object, not an Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw answer as ApexCallError;
}

function adapterFor(call: Call): unknown {
  return class {
    private readonly emit: (result: WireResult) => void;
    private config: Params | null = null;

    constructor(emit: (result: WireResult) => void) {
      this.emit = emit;
      emit({ data: undefined, error: undefined });
    }

    connect(): void {}

    disconnect(): void {
      this.config = null;
    }

    update(config: Params): void {
      this.config = config;
      void this.run();
    }

    async run(): Promise<void> {
      const { config } = this;
      if (config === null || Object.values(config).includes(undefined)) return;
      const result = await settled(call(config));
      if (this.config !== config) return;
      adapterOf.set(result, this);
      this.emit(result);
    }
  };
}

async function settled(promise: Promise<unknown>): Promise<WireResult> {
  try {
    return { data: frozen(await promise), error: undefined };
  } catch (error) {
    return { data: undefined, error };
  }
}

/** Wired data is read-only on the platform. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
