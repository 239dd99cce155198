import type { DmlError, DmlRowResult } from '../../store/types.ts';
import { ApexList } from '../../values/collections.ts';
import { PlatformObject } from '../../values/value.ts';
import { type Body, platformClass } from '../registry.ts';
import { enumOf } from '../statusCode.ts';

export type ResultType = 'SaveResult' | 'UpsertResult' | 'DeleteResult' | 'UndeleteResult' | 'EmptyRecycleBinResult';

/** Database.SaveResult and its kin: one row's outcome. */
export class DmlResultValue extends PlatformObject {
  readonly apexType: string;
  readonly result: DmlRowResult;

  constructor(type: ResultType, result: DmlRowResult) {
    super();
    this.apexType = `Database.${type}`;
    this.result = result;
  }
}

class DmlErrorValue extends PlatformObject {
  readonly apexType = 'Database.Error';
  readonly error: DmlError;

  constructor(error: DmlError) {
    super();
    this.error = error;
  }
}

const common: Readonly<Record<string, Body>> = {
  'getId(): Id': (_c, self: DmlResultValue) => self.result.id,
  'isSuccess(): Boolean': (_c, self: DmlResultValue) => self.result.isSuccess,
  'getErrors(): List<Database.Error>': (_c, self: DmlResultValue) =>
    new ApexList(
      self.result.errors.map((error) => new DmlErrorValue(error)),
      'Database.Error',
    ),
};

/** Source: the "…Result Class" pages of the Database namespace, Apex Reference Guide. */
platformClass({ name: 'Database.SaveResult', methods: common });
platformClass({ name: 'Database.DeleteResult', methods: common });
platformClass({ name: 'Database.UndeleteResult', methods: common });
platformClass({ name: 'Database.EmptyRecycleBinResult', methods: common });
platformClass({
  name: 'Database.UpsertResult',
  methods: { ...common, 'isCreated(): Boolean': (_c, self: DmlResultValue) => self.result.isCreated },
});

platformClass({
  name: 'Database.Error',
  methods: {
    'getMessage(): String': (_c, self: DmlErrorValue) => self.error.message,
    'getStatusCode(): StatusCode': (_c, self: DmlErrorValue) => enumOf(self.error.code),
    'getFields(): List<String>': (_c, self: DmlErrorValue) => new ApexList([...self.error.fields], 'String'),
  },
});
