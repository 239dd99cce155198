import { ApexException } from '../values/exception.ts';
import { toId } from '../values/id.ts';
import { sobjectTypeToken } from './describe/tokens.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';

/** Source: "Id Class", Apex Reference Guide. */
platformClass({
  name: 'Id',
  extends: 'String',
  statics: refusingNull({ 'valueOf(String): Id': (_c, text: string) => toId(text) }),
  methods: {
    'to15(): String': (_c, self: string) => self.slice(0, 15),
    'getSObjectType(): Schema.SObjectType': (context, self: string) => {
      const describe = context.schema.objectOfPrefix(self.slice(0, 3));
      if (describe === undefined) {
        throw new ApexException('System.SObjectException', `Cannot locate Apex Type for ID: ${self}`);
      }
      return sobjectTypeToken(describe);
    },
  },
});
