import { countText } from '../values/heap.ts';
import type { ApexDatetime } from '../values/datetime.ts';
import type { ApexList, ApexSet } from '../values/collections.ts';
import { equals, toText } from '../values/operators.ts';
import type { Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';
import { editMethods } from './text/editing.ts';
import { messageFormat } from './text/messageFormat.ts';
import { commonPrefix, textHash } from './text/measures.ts';
import { searchMethods } from './text/searching.ts';

/** Source: "String Class", Apex Reference Guide. */
platformClass({
  name: 'String',
  statics: {
    'isBlank(String): Boolean': (_c, text: string | null) => text === null || text.trim() === '',
    'isNotBlank(String): Boolean': (_c, text: string | null) => text !== null && text.trim() !== '',
    'isEmpty(String): Boolean': (_c, text: string | null) => text === null || text === '',
    'isNotEmpty(String): Boolean': (_c, text: string | null) => text !== null && text !== '',
    'valueOf(Object): String': (context, value: Value) => (value === null ? null : valueText(context, value)),
    ...refusingNull({
      'valueOfGmt(Datetime): String': (_c, instant: ApexDatetime) => instant.textIn('GMT'),
      'join(List<Object>, String): String': (context, items: ApexList, mark: string) =>
        join(context, items.items, mark),
      'join(Set<Object>, String): String': (context, items: ApexSet, mark: string) => join(context, items.items, mark),
      'format(String, List<Object>): String': (context, template: string, args: ApexList) =>
        messageFormat(
          template,
          args.items.map((item) => valueText(context, item)),
        ),
      'escapeSingleQuotes(String): String': (_c, text: string) => text.replace(/['\\]/g, '\\$&'),
      'fromCharArray(List<Integer>): String': (_c, codes: ApexList) => String.fromCharCode(...codes.items.map(Number)),
      'getCommonPrefix(List<String>): String': (_c, items: ApexList) => commonPrefix(items.items.map(String)),
    }),
  },
  methods: {
    ...searchMethods,
    ...editMethods,
    'equals(Object): Boolean': (_c, self: string, other: Value) => self === other,
    'equalsIgnoreCase(String): Boolean': (_c, self: string, other: string | null) =>
      other !== null && self.toLowerCase() === other.toLowerCase(),
    'hashCode(): Integer': (_c, self: string) => textHash(self),
    'toString(): String': (_c, self: string) => self,
  },
});

function valueText(context: Context, value: Value): string {
  return toText(value, context.user.timeZone);
}

function join(context: Context, items: readonly Value[], mark: string): string {
  return countText(items.map((item) => (item === null ? '' : valueText(context, item))).join(mark));
}

/** Source: "Object" members every Apex value has. */
platformClass({
  name: 'Object',
  isVirtual: true,
  methods: {
    'equals(Object): Boolean': (_c, self: Value, other: Value) => self !== null && sameObject(self, other),
    'hashCode(): Integer': (context, self: Value) => textHash(valueText(context, self)),
    'toString(): String': (context, self: Value) => valueText(context, self),
  },
});

function sameObject(left: Value, right: Value): boolean {
  return typeof left === 'string' ? left === right : equals(left, right);
}
