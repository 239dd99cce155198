/** What a wire hands to a component. */
export interface WireResult<Value = unknown> {
  readonly data: Value | undefined;
  readonly error: unknown;
}

type Config = Readonly<Record<string, unknown>>;

/** A wire adapter that is connected, with the configuration it last ran with. */
export interface LiveWire {
  readonly config: Config | null;
  run(): Promise<void>;
}

/** Wired results and the adapters that provisioned them. */
const adapterOf = new WeakMap<object, LiveWire>();

/** Runs the call behind a wired result again; resolves once the component has the new value. */
export async function renew(wired: object): Promise<void> {
  await adapterOf.get(wired)?.run();
}

/** Adapter class over an asynchronous call. It waits while a value of its configuration is undefined; `live` knows it while connected. */
export function adapterFor(call: (config: Config) => Promise<unknown>, live?: Set<LiveWire>): unknown {
  return class implements LiveWire {
    config: Config | null = null;
    private readonly emit: (result: WireResult) => void;

    constructor(emit: (result: WireResult) => void) {
      this.emit = emit;
      emit({ data: undefined, error: undefined });
    }

    connect(): void {
      live?.add(this);
    }

    disconnect(): void {
      live?.delete(this);
      this.config = null;
    }

    update(config: Config): void {
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
