import { ApexList, ApexMap } from '../values/collections.ts';
import { PlatformObject } from '../values/value.ts';
import type { Context } from './context.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';

class OrgLimitValue extends PlatformObject {
  readonly apexType = 'OrgLimit';
  readonly name: string;
  readonly value: number;
  readonly limit: number;

  constructor(name: string, value: number, limit: number) {
    super();
    this.name = name;
    this.value = value;
    this.limit = limit;
  }

  override toString(): string {
    return `OrgLimit[${this.name}: consumed ${this.value} of ${this.limit}]`;
  }
}

/** The limits that the local org knows, out of those in "Limits", REST API Developer Guide; others are not in the map. */
function limitsOf(context: Context): readonly OrgLimitValue[] {
  const { usedMB, limitMB } = context.data.dataStorage();
  return [new OrgLimitValue('DataStorageMB', usedMB, limitMB)];
}

/** Source: "OrgLimits Class", Apex Reference Guide. */
platformClass({
  name: 'OrgLimits',
  statics: {
    'getAll(): List<OrgLimit>': (context) => new ApexList([...limitsOf(context)], 'OrgLimit'),
    'getMap(): Map<String, OrgLimit>': (context) =>
      new ApexMap(
        limitsOf(context).map((limit) => [limit.name, limit]),
        'String',
        'OrgLimit',
      ),
  },
});

/** Source: "OrgLimit Class", Apex Reference Guide. */
platformClass({
  name: 'OrgLimit',
  methods: refusingNull({
    'getName(): String': (_c, self: OrgLimitValue) => self.name,
    'getValue(): Integer': (_c, self: OrgLimitValue) => self.value,
    'getLimit(): Integer': (_c, self: OrgLimitValue) => self.limit,
    'toString(): String': (_c, self: OrgLimitValue) => self.toString(),
  }),
});
