import type { FieldDescribe, SObjectDescribe } from '../../schema/types.ts';
import { describeField, describeObject, sobjectFieldToken, sobjectTypeToken } from '../../platform/describe/tokens.ts';
import { TypeValue } from '../../platform/type.ts';
import type { Position } from '../ast.ts';
import { shownName, type Type } from '../types/type.ts';
import { code, type Code } from './code.ts';
import { fail, type Scope } from './scope.ts';

/** `Account.SObjectType` */
export function objectToken(scope: Scope, describe: SObjectDescribe): Code {
  return code(scope.types.text('Schema.SObjectType'), scope.unit.constant(sobjectTypeToken(describe)), true);
}

/** `Schema.SObjectType.Account` */
export function objectDescription(scope: Scope, describe: SObjectDescribe): Code {
  const js = scope.unit.constant(describeObject(describe), `describe ${describe.name}`);
  return code(scope.types.text('Schema.DescribeSObjectResult'), js, true);
}

/** `Account.Name` */
export function fieldToken(scope: Scope, describe: SObjectDescribe, field: FieldDescribe): Code {
  const js = scope.unit.constant(sobjectFieldToken(describe, field), `field ${describe.name}.${field.name}`);
  return code(scope.types.text('Schema.SObjectField'), js, true);
}

/** `Schema.SObjectType.Account.fields.Name` */
export function fieldDescription(scope: Scope, describe: SObjectDescribe, field: FieldDescribe): Code {
  const js = scope.unit.constant(describeField(describe, field), `described ${describe.name}.${field.name}`);
  return code(scope.types.text('Schema.DescribeFieldResult'), js, true);
}

/** `Type.class` */
export function typeLiteral(scope: Scope, type: Type, at: Position): Code {
  if (type === scope.types.none) fail(at, 'void has no class');
  return code(
    scope.types.text('Type'),
    scope.unit.constant(new TypeValue(type.name, shownName(type, scope.types.schema.namespace)), `class ${type.name}`),
    true,
  );
}
