import type { FieldDescribe, SObjectDescribe } from '../../../../local-org/schema/types.ts';
import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, type Source } from '../source.ts';
import { elementOf, typeOf } from '../typing.ts';
import { argumentsOf, stringOf } from './calls.ts';
import { assignmentsIn } from './finals.ts';

export const RECORD_RULES: readonly ApexRule[] = [
  {
    name: 'field-not-writeable',
    page: 'Compiler message: Field is not writeable',
    find: eachSource(readOnlyFields, false),
  },
  {
    name: 'dml-type',
    page: 'Apex Developer Guide: sObjects That Don’t Support DML Operations',
    find: eachSource(dmlTypes, false),
  },
  { name: 'upsert-field', page: 'Apex Developer Guide: Upserting Records', find: eachSource(upsertFields, false) },
];

interface Written {
  readonly at: ApexNode;
  readonly object: SObjectDescribe;
  readonly field: string;
}

/** Fields that code gives a value: in `new X(F = …)`, `x.F = …` and `x.put('F', …)`. */
function writtenFields(source: Source, apex: ApexPackage): readonly Written[] {
  const g = grammar();
  const made = allOf(source, g.CreatorContext).flatMap((creator) => {
    const object = apex.object(creator.createdName().getText());
    const values = creator.classCreatorRest()?.arguments().expressionList()?.expression_list() ?? [];
    return values.flatMap((value) =>
      object && value instanceof g.AssignExpressionContext
        ? [{ at: value, object, field: value.expression(0).getText() }]
        : [],
    );
  });
  const assigned = assignmentsIn(source).flatMap(({ at, target }) => {
    if (!(target instanceof g.DotExpressionContext) || !target.anyId()) return [];
    const object = objectOf(apex, source, target.expression());
    return object ? [{ at, object, field: target.anyId().getText() }] : [];
  });
  const put = allOf(source, g.DotExpressionContext).flatMap((dot) => {
    if (dot.dotMethodCall()?.anyId().getText().toLowerCase() !== 'put') return [];
    const field = stringOf(argumentsOf(dot)[0]);
    const object = field === null ? undefined : objectOf(apex, source, dot.expression());
    return object && field !== null ? [{ at: dot, object, field }] : [];
  });
  return [...made, ...assigned, ...put];
}

/** The object that an expression is a record of; undefined where that is not known. */
export function objectOf(apex: ApexPackage, source: Source, node: ApexNode): SObjectDescribe | undefined {
  const type = typeOf(apex, source, node);
  return type === null || type === 'sobject' ? undefined : apex.object(type);
}

function readOnlyFields(source: Source, apex: ApexPackage): readonly Fault[] {
  return writtenFields(source, apex).flatMap(({ at, object, field: name }) => {
    const field = object.fields.get(name.toLowerCase());
    if (!field || isWriteable(field, object)) return [];
    const message = `${object.name}.${field.name} can not be written: ${reasonOf(field)}`;
    return [{ at, message, remedy: 'Leave the field out, or test what it is computed from.' }];
  });
}

function isWriteable(field: FieldDescribe, object: SObjectDescribe): boolean {
  return field.name === 'Id' || field.isCreateable || field.isUpdateable || object.kind === 'customMetadata';
}

function reasonOf(field: FieldDescribe): string {
  if (field.isCalculated) return 'it is computed';
  return field.isAutoNumber ? 'it is numbered by itself' : 'the platform fills it';
}

const NOT_RECORDS = /^(string|integer|long|decimal|double|boolean|date|datetime|time|blob|id|aggregateresult|object)$/;
/** Objects that no DML statement takes, and those that some do not. */
const BARRED: Readonly<Record<string, RegExp>> = {
  profile: /./,
  recordtype: /./,
  organization: /insert|delete|undelete|upsert/,
  user: /^(delete|undelete)$/,
  userrole: /^undelete$/,
  aggregateresult: /./,
};

function dmlTypes(source: Source, apex: ApexPackage): readonly Fault[] {
  return dmlOf(source).flatMap(({ at, verb, records }) => {
    const type = typeOf(apex, source, records);
    if (type === null || type === 'null') return [];
    const element = /^list</.test(type) ? (elementOf(type) ?? '') : type;
    const fault = (why: string): Fault[] => [
      { at, message: `${verb} of ${type}: ${why}`, remedy: 'Pass a record or a list of records that can be written.' },
    ];
    if (NOT_RECORDS.test(element) || /^(set|map)</.test(type)) return fault('no record, nor a list of records');
    if (apex.object(element)?.kind === 'customMetadata') return fault('custom metadata takes no DML');
    return BARRED[element]?.test(verb) ? fault('the object does not take it') : [];
  });
}

interface Dml {
  readonly at: ApexNode;
  readonly verb: string;
  readonly records: ApexNode;
}

function dmlOf(source: Source): readonly Dml[] {
  const g = grammar();
  const kinds = [
    g.InsertStatementContext,
    g.UpdateStatementContext,
    g.UpsertStatementContext,
    g.DeleteStatementContext,
    g.UndeleteStatementContext,
  ];
  const verbs = ['insert', 'update', 'upsert', 'delete', 'undelete'];
  const statements = kinds.flatMap((kind, index) =>
    allOf<ApexNode & { expression(): ApexNode }>(source, kind).map((at) => ({
      at,
      verb: verbs[index] ?? '',
      records: at.expression(),
    })),
  );
  const calls = allOf(source, g.DotExpressionContext).flatMap((dot) => {
    const verb = dot.dotMethodCall()?.anyId().getText().toLowerCase() ?? '';
    const [records] = argumentsOf(dot);
    return records && verbs.includes(verb) && /^database$/i.test(dot.expression().getText())
      ? [{ at: dot, verb, records }]
      : [];
  });
  return [...statements, ...calls];
}

/** Standard fields by which an upsert finds a record though they are no external ids. */
const LOOKED_UP = new Set(['id', 'email', 'username', 'developername']);

function upsertFields(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().UpsertStatementContext).flatMap((node) => {
    const asked = node.qualifiedName()?.id_list().at(-1)?.getText();
    const type = typeOf(apex, source, node.expression());
    const object = asked && type ? apex.object(elementOf(type) ?? type) : undefined;
    if (!asked || !object) return [];
    const field = object.fields.get(asked.toLowerCase());
    if (field && (field.isExternalId || LOOKED_UP.has(asked.toLowerCase()))) return [];
    const message = field ? `${object.name}.${field.name} is no external id` : `${object.name} has no field ${asked}`;
    return [{ at: node, message, remedy: 'Upsert by Id, or by a field that is an external id.' }];
  });
}
