import { annotated, has, type Annotation, type ApexType, type Member, type Modifiers } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import type { Source } from '../source.ts';
import { repeated } from './types.ts';

const PAGE = 'Apex Developer Guide: Annotations';

export const ANNOTATION_RULES: readonly ApexRule[] = [
  { name: 'annotation', page: PAGE, find: eachSource(misused) },
  {
    name: 'see-all-data',
    page: 'Apex Developer Guide: Isolation of Test Data from Organization Data in Unit Tests',
    find: eachSource(seesAll),
  },
  { name: 'rest', page: 'Apex Developer Guide: RestResource Annotation', find: eachSource(rest) },
  {
    name: 'webservice',
    page: 'Apex Developer Guide: Considerations for Using the webservice Keyword',
    find: eachSource(webServices),
  },
  { name: 'deprecated', page: 'Apex Developer Guide: Deprecated Annotation', find: eachSource(deprecated) },
];

type Kind = ApexType['kind'] | Exclude<Member['kind'], 'initialiser'>;

interface Use {
  readonly on: readonly Kind[];
  /** Lower-case parameters and what their values look like. */
  readonly parameters: Readonly<Record<string, RegExp>>;
}

const TEXT = /^'[\s\S]*'$/;
const YES_OR_NO = /^(true|false)$/i;
const TYPES = ['class', 'interface', 'enum'] as const;
const MEMBERS = ['method', 'constructor', 'field', 'property'] as const;
const METHOD: Use = { on: ['method'], parameters: {} };

const USES: Readonly<Record<string, Use>> = {
  auraenabled: {
    on: ['method', 'field', 'property'],
    parameters: { cacheable: YES_OR_NO, continuation: YES_OR_NO, scope: TEXT },
  },
  deprecated: { on: [...TYPES, ...MEMBERS], parameters: {} },
  future: { on: ['method'], parameters: { callout: YES_OR_NO } },
  invocablemethod: {
    on: ['method'],
    parameters: {
      label: TEXT,
      description: TEXT,
      category: TEXT,
      callout: YES_OR_NO,
      capabilitytype: TEXT,
      configurationeditor: TEXT,
      iconname: TEXT,
    },
  },
  invocablevariable: {
    on: ['field', 'property'],
    parameters: { label: TEXT, description: TEXT, required: YES_OR_NO, defaultvalue: /./, placeholdertext: TEXT },
  },
  istest: {
    on: ['class', 'method'],
    parameters: {
      seealldata: YES_OR_NO,
      isparallel: YES_OR_NO,
      oninstall: YES_OR_NO,
      critical: YES_OR_NO,
      testfor: TEXT,
    },
  },
  jsonaccess: { on: ['class'], parameters: { serializable: TEXT, deserializable: TEXT } },
  namespaceaccessible: { on: [...TYPES, ...MEMBERS], parameters: {} },
  readonly: METHOD,
  remoteaction: METHOD,
  suppresswarnings: { on: [...TYPES, ...MEMBERS], parameters: { '': TEXT } },
  testsetup: METHOD,
  testvisible: { on: [...TYPES, ...MEMBERS], parameters: {} },
  restresource: { on: ['class'], parameters: { urlmapping: TEXT } },
  httpget: METHOD,
  httppost: METHOD,
  httpput: METHOD,
  httppatch: METHOD,
  httpdelete: METHOD,
};

interface Annotated {
  readonly kind: Kind;
  readonly modifiers: Modifiers;
}

function misused(source: Source): readonly Fault[] {
  const all: readonly Annotated[] = [
    ...source.types,
    ...source.types.flatMap(({ members }) => members.filter((each) => each.kind !== 'initialiser')),
  ];
  const seen = new Set<Annotation>();
  return all.flatMap(({ kind, modifiers: { annotations } }) => [
    ...repeated(annotations, ({ name }) => name).map((each) => fault(each, 'stands twice')),
    ...annotations.filter((each) => !seen.has(each) && seen.add(each)).flatMap((each) => faultsOf(each, kind)),
  ]);
}

function faultsOf(annotation: Annotation, kind: Kind): readonly Fault[] {
  const use = USES[annotation.name];
  if (!use) return [fault(annotation, 'is no annotation')];
  if (!use.on.includes(kind)) return [fault(annotation, `can not stand on a ${kind}`)];
  const { parameters } = annotation;
  const unknown = parameters.filter(([name]) => use.parameters[name] === undefined);
  const wrong = parameters.filter(([name, value]) => use.parameters[name]?.test(value) === false);
  return [
    ...unknown.map(([name, value]) => fault(annotation, `takes no ${name || value}`)),
    ...wrong.map(([name, value]) => fault(annotation, `does not take ${value} for ${name}`)),
    ...repeated(parameters, ([name]) => name).map(([name]) => fault(annotation, `says ${name} twice`)),
    ...(annotation.name === 'auraenabled' && parameters.length > 0 && kind !== 'method'
      ? [fault(annotation, `takes parameters on methods only`)]
      : []),
    ...(annotation.name === 'suppresswarnings' && parameters.length === 0 ? [fault(annotation, 'names no rule')] : []),
  ];
}

function fault({ node, name }: Annotation, message: string): Fault {
  return { at: node, message: `@${name} ${message}`, remedy: 'Write it as its page does.' };
}

function seesAll(source: Source): readonly Fault[] {
  const all = [
    ...source.types,
    ...source.types.flatMap(({ members }) => members.filter((each) => each.kind === 'method')),
  ];
  return all.flatMap((each) => {
    const annotation = annotated(each, 'istest');
    if (!annotation?.parameters.some(([name, value]) => name === 'seealldata' && /^true$/i.test(value))) return [];
    const remedy = 'Make the records the test needs.';
    return [{ at: annotation.node, message: 'a test that sees all data runs in one org only', remedy }];
  });
}

const VERBS = ['httpget', 'httppost', 'httpput', 'httppatch', 'httpdelete'];

function rest(source: Source): readonly Fault[] {
  return source.types.flatMap((type) => [...resourceFaults(type), ...verbFaults(type)]);
}

function resourceFaults(type: ApexType): readonly Fault[] {
  const resource = annotated(type, 'restresource');
  if (!resource) return [];
  const mapping = resource.parameters.find(([name]) => name === 'urlmapping')?.[1].slice(1, -1);
  return [
    ...(mapping === undefined ? [fault(resource, 'has no urlMapping')] : []),
    ...(mapping !== undefined && !mapping.startsWith('/')
      ? [fault(resource, 'maps a path that does not begin with /')]
      : []),
    ...(mapping !== undefined && mapping.length > 255
      ? [fault(resource, 'maps a path of more than 255 characters')]
      : []),
    ...(has(type, 'global') ? [] : [fault(resource, 'needs a global class')]),
    ...(type.outer ? [fault(resource, 'needs a top-level class')] : []),
  ];
}

function verbFaults(type: ApexType): readonly Fault[] {
  const methods = type.members.filter((member) => member.kind === 'method');
  return VERBS.flatMap((verb) => {
    const answering = methods.filter((method) => annotated(method, verb));
    return answering.flatMap((method, index) => {
      const at = (message: string): Fault => ({
        at: method.at,
        message: `${method.name} ${message}`,
        remedy: 'Follow the page.',
      });
      return [
        ...(index > 0 ? [at(`answers @${verb}, as another method does`)] : []),
        ...(annotated(type, 'restresource') ? [] : [at('stands in a class without @RestResource')]),
        ...(has(method, 'static') && has(method, 'global') ? [] : [at('has to be global and static')]),
        ...(/get|delete/.test(verb) && method.parameters.length > 0
          ? [at(`takes parameters, which @${verb} has none of`)]
          : []),
      ];
    });
  });
}

function webServices(source: Source): readonly Fault[] {
  return source.types.flatMap((type) =>
    type.members.flatMap((member) => {
      if (member.kind !== 'method' || !has(member, 'webservice')) return [];
      const at = (message: string): Fault => ({
        at: member.at,
        message: `${member.name} ${message}`,
        remedy: 'Follow the page.',
      });
      const types = [...member.parameters.map(({ type: each }) => each), ...(member.returns ? [member.returns] : [])];
      return [
        ...(has(member, 'static') ? [] : [at('is a web service and not static')]),
        ...(has(type, 'global') ? [] : [at('is a web service in a class that is not global')]),
        ...(types.some((each) => /^(map|set)</i.test(each.getText())) ? [at('takes or returns a map or set')] : []),
      ];
    }),
  );
}

function deprecated(source: Source): readonly Fault[] {
  const all = [
    ...source.types,
    ...source.types.flatMap(({ members }) => members.filter((each) => each.kind !== 'initialiser')),
  ];
  return all.flatMap((each) => {
    const annotation = annotated(each, 'deprecated');
    return annotation && !has(each, 'global') ? [fault(annotation, 'is for global code')] : [];
  });
}
