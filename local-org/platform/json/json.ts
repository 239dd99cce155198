import type { Value } from '../../values/value.ts';
import { nullPointer } from '../../values/exception.ts';
import { countText } from '../../values/heap.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';
import type { TypeValue } from '../type.ts';
import { parseJson } from './parse.ts';
import { TypedReader, untyped } from './read.ts';
import { parseTypeName } from './typeName.ts';
import { writeJson } from './write.ts';

/** Source: "JSON Class", Apex Reference Guide. */
platformClass({
  name: 'JSON',
  statics: {
    'serialize(Object): String': (_c, value: Value) => serialize(value, false, false),
    'serialize(Object, Boolean): String': (_c, value: Value, suppresses: boolean | null) =>
      serialize(value, suppresses, false),
    'serializePretty(Object): String': (_c, value: Value) => serialize(value, false, true),
    'serializePretty(Object, Boolean): String': (_c, value: Value, suppresses: boolean | null) =>
      serialize(value, suppresses, true),
    ...refusingNull({
      'deserialize(String, Type): Object': (context, text: string, type: TypeValue) =>
        new TypedReader(context, false).read(parseJson(text), parseTypeName(type.typeName), null),
      'deserializeStrict(String, Type): Object': (context, text: string, type: TypeValue) =>
        new TypedReader(context, true).read(parseJson(text), parseTypeName(type.typeName), null),
      'deserializeUntyped(String): Object': (_c, text: string) => untyped(parseJson(text)),
    }),
  },
});

function serialize(value: Value, suppressesNulls: boolean | null, isPretty: boolean): string {
  if (suppressesNulls === null) throw nullPointer('Argument cannot be null.');
  return countText(writeJson(value, { suppressesNulls, isPretty }));
}
