import { ApexObject } from '../../values/object.ts';
import type { Value } from '../../values/value.ts';
import type { ApexClass, ApexMethod, Context } from '../context.ts';

type Work = (context: Context, self: Record<string, Value>, args: readonly Value[]) => Value;

export interface TestClass {
  readonly name: string;
  readonly interfaces?: readonly string[];
  /** Field name → Apex type. */
  readonly fields?: Readonly<Record<string, string>>;
  /** `execute/2` → body. */
  readonly methods?: Readonly<Record<string, Work>>;
}

/** What the compiler would make of a class, written by hand. */
export function testClass(definition: TestClass): ApexClass {
  const fields = Object.entries(definition.fields ?? {}).map(([name, type]) => ({ name, type }));
  const allocate = (): ApexObject => {
    const instance = new (class extends ApexObject {
      get apexType(): string {
        return definition.name;
      }
    })();
    return Object.assign(instance, Object.fromEntries(fields.map(({ name }) => [name, null])));
  };
  const names = [definition.name, ...(definition.interfaces ?? [])].map((name) => name.toLowerCase());
  return {
    name: definition.name,
    file: `${definition.name}.cls`,
    isTest: false,
    sharing: 'with',
    isPrivate: false,
    namespace: null,
    isAbstract: false,
    assignableTo: new Set(names),
    methods: Object.entries(definition.methods ?? {}).map(([key, work]) => method(key, work)),
    fields,
    create: allocate,
    allocate,
  };
}

function method(key: string, work: Work): ApexMethod {
  const [name = '', count = '0'] = key.split('/');
  return {
    name,
    isStatic: false,
    parameters: Array.from({ length: Number(count) }, (_, index) => ({ name: `p${index}`, type: 'Object' })),
    returnType: 'Object',
    annotations: new Map(),
    access: 'public',
    // The hand-written bodies see fields as plain properties, and arguments as the Apex values they are.
    invoke: (context, self, args) => work(context, self as unknown as Record<string, Value>, args as readonly Value[]),
  };
}
