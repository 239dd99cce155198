import type { BoundExpressionContext, QueryContext, SubQueryContext } from '@apexdevtools/apex-parser';
import type { FieldDescribe, SObjectDescribe } from '../../../../local-org/schema/types.ts';
import { DYNAMIC_QUERIES } from '../../read/dynamicQueries.ts';
import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, around, type Source } from '../source.ts';
import { elementOf, fieldInSight, typeAround, typeOf } from '../typing.ts';
import { variableAt } from '../variables.ts';
import { callsIn, stringOf } from './calls.ts';

const PAGE = 'Apex Developer Guide: Using Apex Variables in SOQL and SOSL Queries';

export const BIND_RULES: readonly ApexRule[] = [
  { name: 'bind-type', page: PAGE, find: eachSource(bindTypes, false) },
  { name: 'bind', page: 'Apex Developer Guide: Dynamic SOQL', find: eachSource(unknownBinds, false) },
];

function bindTypes(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().BoundExpressionContext).flatMap((bind) => {
    const type = typeOf(apex, source, bind.expression());
    const reason = type === null || type === 'null' ? null : refusal(apex, bind, type);
    return reason === null
      ? []
      : [{ at: bind, message: `${bind.getText()} ${reason}`, remedy: 'Bind a value of the field’s type.' }];
  });
}

function refusal(apex: ApexPackage, bind: BoundExpressionContext, type: string): string | null {
  const { FieldExpressionContext, LimitClauseContext, OffsetClauseContext } = grammar();
  const count = around<ApexNode>(bind, LimitClauseContext, OffsetClauseContext);
  if (count) return /^(integer|long)$/.test(type) ? null : `is a ${type} where a whole number counts rows`;
  const condition = around(bind, FieldExpressionContext);
  const field = condition?.fieldName() ? fieldAt(apex, condition) : null;
  if (!condition || !field) return null;
  const isMember = Boolean(condition.comparisonOperator().IN());
  const element = elementOf(type);
  const isInList = !(bind.parentCtx?.parentCtx === condition);
  if (isMember && !isInList && element === null && PLAIN.test(type))
    return `is one ${type}, and IN takes a list or set`;
  if (isMember && /^map</.test(type)) return 'is a map, and IN takes a list or set';
  return fits(field, element ?? type) ? null : `is a ${type} and ${field.name} holds ${field.apexType}`;
}

const PLAIN = /^(string|id|integer|long|decimal|double|boolean|date|datetime)$/;
const TAKEN: Readonly<Record<FieldDescribe['apexType'], RegExp>> = {
  Id: /^(id|string)$/,
  String: /^(string|id)$/,
  Boolean: /^boolean$/,
  Integer: /^(integer|long|decimal|double)$/,
  Long: /^(integer|long|decimal|double)$/,
  Decimal: /^(integer|long|decimal|double)$/,
  Date: /^(date|datetime)$/,
  Datetime: /^(date|datetime)$/,
  Blob: /./,
};

function fits(field: FieldDescribe, type: string): boolean {
  return !PLAIN.test(type) || TAKEN[field.apexType].test(type);
}

/** The field on the left of a condition, found along parents; null where a step is not known or may lead to several objects. */
function fieldAt(
  apex: ApexPackage,
  condition: InstanceType<ReturnType<typeof grammar>['FieldExpressionContext']>,
): FieldDescribe | null {
  const { QueryContext, SubQueryContext } = grammar();
  const query = around<QueryContext | SubQueryContext>(condition, QueryContext, SubQueryContext);
  let object: SObjectDescribe | undefined = query
    ? apex.schema.object(query.fromNameList().fieldName(0).getText())
    : undefined;
  const steps = condition
    .fieldName()
    .soqlId_list()
    .map((id) => id.getText().toLowerCase());
  for (const step of steps.slice(0, -1)) {
    const [target, other]: readonly string[] = object?.parents.get(step)?.referenceTo ?? [];
    object = target && !other ? apex.schema.described(target) : undefined;
  }
  return object?.fields.get(steps.at(-1) ?? '') ?? null;
}

/** Names bound in a constant text that nothing in sight has. */
function unknownBinds(source: Source, apex: ApexPackage): readonly Fault[] {
  return callsIn(source).flatMap(({ at, name, args }) => {
    const method = name.replace(/^database\./, '');
    const text = DYNAMIC_QUERIES.has(method) && !method.endsWith('withbinds') ? stringOf(args[0]) : null;
    if (text === null || !name.startsWith('database.')) return [];
    const bare = text.replace(/\\'(?:(?!\\').)*\\'/g, '');
    return [...bare.matchAll(/[\s(=]:\s*([A-Za-z]\w*)/g)]
      .map((match) => match[1] ?? '')
      .filter((bound) => !variableAt(source, at, bound) && !fieldInSight(apex, typeAround(source, at), bound))
      .map((bound) => ({
        at,
        message: `${bound} is bound and not in sight here`,
        remedy: 'Bind a local variable, or use queryWithBinds.',
      }));
  });
}
