import type { Plant } from '../../planted/plant.ts';
import { apexPlanting } from './cases.ts';

const { inClass, inMethod } = apexPlanting('apex-rules');

/** Values and their types. */
export const EXPRESSION_FAULTS: readonly Plant[] = [
  inMethod('an id that is none is assigned', 'id-text', "Id a = 'x';"),
  inMethod('a text is cast to a number', 'cast', "Object b = (Integer) 'x';"),
  inMethod('a number is cast to a text', 'cast', 'Integer a = 1;\nString b = (String) a;'),
  inMethod('a record is cast to another', 'cast', 'Account a = new Account();\nContact b = (Contact) a;'),
  inMethod('a text variable is cast to a Date', 'cast', "String a = 'x';\nDate b = (Date) a;"),
  inMethod(
    'a type is always what is asked',
    'instanceof',
    'Account a = new Account();\nBoolean b = a instanceof Account;',
  ),
  inMethod(
    'a type is never what is asked',
    'instanceof',
    'Account a = new Account();\nBoolean b = a instanceof Contact;',
  ),
  inMethod(
    'a type is always an sObject',
    'instanceof',
    'Account a = new Account();\nBoolean b = a instanceof SObject;',
  ),
  inClass(
    'a void method gives a value',
    'void-value',
    'public void one() {}\npublic void go() {\nObject a = one(); // here\n}',
  ),
];
