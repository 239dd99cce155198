import type { SObjectDescribe } from '../../../../local-org/schema/types.ts';
import { packageFiles } from '../../read/sources.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import type { Source } from '../source.ts';
import { callsIn, stringOf, type Call } from './calls.ts';
import { objectOf } from './records.ts';

export const NAME_RULES: readonly ApexRule[] = [
  { name: 'field-name', page: 'Apex Reference: SObject Class', find: eachSource(fields, false) },
  { name: 'object-name', page: 'Apex Reference: Schema Class', find: eachSource(objects, false) },
  { name: 'permission-name', page: 'Apex Reference: FeatureManagement Class', find: eachSource(permissions, false) },
  { name: 'label-name', page: 'Apex Reference: Label Class', find: eachSource(labels, false) },
];

const REMEDY = 'Name one that is there.';

/** Names that only a test may get wrong on purpose are not looked at there. */
function calls(source: Source): readonly Call[] {
  return source.isTest ? [] : callsIn(source);
}

const FIELD_MAP = /^(?:sobjecttype\.)?(\w+)(?:\.sobjecttype)?(?:\.getdescribe\([^()]*\))?\.fields\.getmap\(\)\.get$/;

function fields(source: Source, apex: ApexPackage): readonly Fault[] {
  return calls(source).flatMap(({ at, name, args }) => {
    const asked = stringOf(args[0]);
    const method = /\.(get|put|getsobject|putsobject|getsobjects|adderror|getpopulatedfieldsasmap)$/.exec(name)?.[1];
    if (asked === null || !method) return [];
    const described = FIELD_MAP.exec(name)?.[1];
    const object = described ? apex.object(described) : objectOf(apex, source, at.expression());
    if (!object || (method === 'adderror' && args.length < 2) || (method === 'adderror' && stringOf(args[1]) === null))
      return [];
    if (isThere(object, method, asked.toLowerCase())) return [];
    return [
      {
        at,
        message: `${object.name} has no ${method.includes('sobject') ? 'relationship' : 'field'} ${asked}`,
        remedy: REMEDY,
      },
    ];
  });
}

function isThere(object: SObjectDescribe, method: string, name: string): boolean {
  if (method === 'getsobjects') return object.children.has(name);
  if (method.endsWith('sobject')) return object.parents.has(name) || object.fields.has(name);
  return object.fields.has(name);
}

function objects(source: Source, apex: ApexPackage): readonly Fault[] {
  return calls(source).flatMap(({ at, name, args }) => {
    const asked =
      name === 'getglobaldescribe().get' || name === 'schema.getglobaldescribe().get'
        ? [stringOf(args[0])]
        : name === 'schema.describesobjects' || name === 'describesobjects'
          ? [...(args[0]?.getText() ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1] ?? null)
          : [];
    return asked
      .filter((each) => each !== null && apex.schema.object(each) === undefined)
      .map((each) => ({ at, message: `there is no object ${each ?? ''}`, remedy: REMEDY }));
  });
}

function permissions(source: Source, apex: ApexPackage): readonly Fault[] {
  return calls(source).flatMap(({ at, name, args }) => {
    const asked = name === 'featuremanagement.checkpermission' ? stringOf(args[0]) : null;
    if (asked === null) return [];
    const own = packageFiles(apex.root, /\.customPermission-meta\.xml$/).map((file) =>
      /([^/]+)\.customPermission-meta\.xml$/.exec(file)?.[1]?.toLowerCase(),
    );
    return own.includes(asked.toLowerCase())
      ? []
      : [{ at, message: `there is no custom permission ${asked}`, remedy: REMEDY }];
  });
}

function labels(source: Source, apex: ApexPackage): readonly Fault[] {
  const known = new Set([...apex.schema.labels.keys()].map((label) => label.toLowerCase()));
  return calls(source).flatMap(({ at, name, args }) => {
    const asked = /^label\.(get|translationexists)$/.test(name) ? stringOf(args[1]) : null;
    if (asked === null || known.has(asked.toLowerCase())) return [];
    return [{ at, message: `there is no label ${asked}`, remedy: REMEDY }];
  });
}
