import { EnumValue } from '../values/value.ts';
import { findPlatformClass, platformClass } from './registry.ts';

const constants = new Map<string, readonly EnumValue[]>();

/** Constants of a platform enum, in order, always the same instances. Throws a plain Error for a name that is no enum. */
export function enumConstants(type: string): readonly EnumValue[] {
  const definition = findPlatformClass(type);
  if (definition?.constants === undefined) throw new Error(`${type} is no platform enum`);
  let values = constants.get(definition.name);
  if (values === undefined) {
    values = definition.constants.map((name, ordinal) => new EnumValue(definition.name, name, ordinal));
    constants.set(definition.name, values);
  }
  return values;
}

/** `enumConstant('RoundingMode', 'HALF_UP')`, case-insensitive. Throws a plain Error when there is none. */
export function enumConstant(type: string, name: string): EnumValue {
  const found = enumConstants(type).find((constant) => constant.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Error(`${type} has no constant ${name}`);
  return found;
}

platformClass({
  name: 'Enum',
  methods: {
    'name(): String': (_context, self: EnumValue) => self.name,
    'ordinal(): Integer': (_context, self: EnumValue) => self.ordinal,
  },
});

platformClass({
  name: 'RoundingMode',
  kind: 'enum',
  constants: ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN', 'UNNECESSARY'],
});

platformClass({
  name: 'LoggingLevel',
  kind: 'enum',
  constants: ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR'],
});

platformClass({ name: 'AccessLevel', kind: 'enum', constants: ['USER_MODE', 'SYSTEM_MODE'] });

platformClass({
  name: 'AccessType',
  kind: 'enum',
  constants: ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE'],
});
