import { typeText, annotated, has, type ApexType, type Field, type Method, type Property } from '../model.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import type { Source } from '../source.ts';
import { lineage } from '../typing.ts';

const AURA = 'Apex Developer Guide: AuraEnabled Annotation';
const INVOCABLE = 'Apex Developer Guide: InvocableMethod Annotation';

export const ENTRY_RULES: readonly ApexRule[] = [
  { name: 'aura-enabled', page: AURA, find: eachSource(auraMethods) },
  { name: 'aura-overload', page: AURA, find: eachSource(overloads) },
  { name: 'aura-type', page: AURA, find: eachSource(auraTypes, false) },
  { name: 'aura-field', page: AURA, find: eachSource(auraFields, false) },
  { name: 'invocable', page: INVOCABLE, find: eachSource(invocables, false) },
  {
    name: 'invocable-variable',
    page: 'Apex Developer Guide: InvocableVariable Annotation',
    find: eachSource(invocableVariables, false),
  },
  { name: 'future', page: 'Apex Developer Guide: Future Annotation', find: eachSource(futures, false) },
  { name: 'remote-action', page: 'Apex Developer Guide: RemoteAction Annotation', find: eachSource(remoteActions) },
];

interface Held<T> {
  readonly type: ApexType;
  readonly member: T;
}

function methods(source: Source, annotation: string): readonly Held<Method>[] {
  return source.types.flatMap((type) =>
    type.members.flatMap((member) =>
      member.kind === 'method' && annotated(member, annotation) ? [{ type, member }] : [],
    ),
  );
}

function variables(source: Source, annotation: string): readonly Held<Field | Property>[] {
  return source.types.flatMap((type) =>
    type.members.flatMap((member) =>
      (member.kind === 'field' || member.kind === 'property') && annotated(member, annotation)
        ? [{ type, member }]
        : [],
    ),
  );
}

function isOpen(declared: Method | Field | Property): boolean {
  return has(declared, 'public') || has(declared, 'global');
}

function fault({ member }: Held<Method | Field | Property>, message: string, remedy = 'Follow the page.'): Fault {
  return { at: member.at, message: `${member.name} ${message}`, remedy };
}

function auraMethods(source: Source): readonly Fault[] {
  return methods(source, 'auraenabled').flatMap((held) => {
    const isCached = isCacheable(held.member);
    return [
      ...(has(held.member, 'static') || (isGetter(held) && !isCached)
        ? []
        : [fault(held, 'is called by components and is not static', 'Declare it static.')]),
      ...(isOpen(held.member) ? [] : [fault(held, 'is called by components and is not public', 'Declare it public.')]),
      ...(isCached && !held.member.returns ? [fault(held, 'is cacheable and returns nothing')] : []),
    ];
  });
}

export function isCacheable(method: Method): boolean {
  const parameters = annotated(method, 'auraenabled')?.parameters ?? [];
  return parameters.some(([name, value]) => name === 'cacheable' && /^true$/i.test(value));
}

/** A method of a class whose instances go to components. */
function isGetter({ type, member }: Held<Method>): boolean {
  const isCarrier =
    type.outer !== null ||
    type.members.some(
      (each) => each.kind !== 'initialiser' && each.kind !== 'method' && annotated(each, 'auraenabled'),
    );
  return isCarrier && member.parameters.length === 0 && member.returns !== null && /^get/i.test(member.name);
}

function overloads(source: Source): readonly Fault[] {
  return source.types.flatMap((type) => {
    const own = type.members.filter((each) => each.kind === 'method');
    return own
      .filter((each) => {
        const same = own.filter((other) => other.name.toLowerCase() === each.name.toLowerCase());
        return same.length > 1 && same.some((other) => annotated(other, 'auraenabled'));
      })
      .map((member) => fault({ type, member }, 'is overloaded, and components call one of them', 'Rename one.'));
  });
}

const UNFIT =
  /^(set<.*|http|httprequest|httpresponse|database\..*|pattern|matcher|iterator<.*|iterable<.*|messaging\..*|type|schema\..*)$/;

/** Why a type can not go to or come from a component; null where it can. */
function unfit(apex: ApexPackage, from: ApexType, text: string): string | null {
  if (UNFIT.test(text)) return `${text} has no form in JSON`;
  const list = /^list<(.*)>$/.exec(text);
  if (list) return unfit(apex, from, list[1] ?? '');
  const map = /^map<([^,]+),(.*)>$/.exec(text);
  if (map) return /^(string|id)$/.test(map[1] ?? '') ? unfit(apex, from, map[2] ?? '') : `keys of ${text} are no texts`;
  return apex.typeNamed(text, from)?.kind === 'interface' ? `${text} is an interface` : null;
}

function auraTypes(source: Source, apex: ApexPackage): readonly Fault[] {
  return methods(source, 'auraenabled').flatMap((held) => {
    const { member, type } = held;
    const returns = member.returns ? typeText(member.returns) : '';
    const texts = [...member.parameters.map((each) => typeText(each.type)), returns];
    const reasons = texts.flatMap((text) => unfit(apex, type, text) ?? []);
    const carrier = apex.typeNamed(returns, type);
    if (carrier && isEmpty(apex, carrier)) reasons.push(`nothing in ${carrier.name} is AuraEnabled`);
    return reasons.map((reason) =>
      fault(
        held,
        `can not be called by components: ${reason}`,
        'Use a list, a map by texts or a class with AuraEnabled fields.',
      ),
    );
  });
}

function isEmpty(apex: ApexPackage, type: ApexType): boolean {
  if (type.kind !== 'class' || has(type, 'virtual') || has(type, 'abstract')) return false;
  return !lineage(apex, type).some(({ members }) =>
    members.some((each) => each.kind !== 'initialiser' && annotated(each, 'auraenabled')),
  );
}

function auraFields(source: Source, apex: ApexPackage): readonly Fault[] {
  return variables(source, 'auraenabled').flatMap((held) => {
    const { member, type } = held;
    const reason = unfit(apex, type, typeText(member.type));
    return [
      ...(has(member, 'static')
        ? [fault(held, 'goes to components and is static', 'Make it a field of an instance.')]
        : []),
      ...(has(member, 'transient') ? [fault(held, 'goes to components and is transient', 'Remove `transient`.')] : []),
      ...(isOpen(member) ? [] : [fault(held, 'goes to components and is not public', 'Declare it public.')]),
      ...(reason ? [fault(held, `can not go to components: ${reason}`, 'Use a list, or a map by texts.')] : []),
    ];
  });
}

function invocables(source: Source, apex: ApexPackage): readonly Fault[] {
  const all = methods(source, 'invocablemethod');
  return all.flatMap((held, index) => {
    const { member, type } = held;
    const [first, second] = member.parameters;
    const others = member.modifiers.annotations.filter(
      ({ name }) => !/^(invocablemethod|deprecated|suppresswarnings|testvisible|namespaceaccessible)$/.test(name),
    );
    return [
      ...(index > 0 ? [fault(held, 'is the second invocable method of the class')] : []),
      ...(type.outer ? [fault(held, 'is invocable and stands in an inner class')] : []),
      ...(has(member, 'static') && isOpen(member) ? [] : [fault(held, 'is invocable and not public and static')]),
      ...(first && second ? [fault(held, 'is invocable and takes more than one list')] : []),
      ...(first && !isInvocableList(apex, type, typeText(first.type))
        ? [fault(held, 'is invocable and takes no list of plain values')]
        : []),
      ...(member.returns && !isInvocableList(apex, type, typeText(member.returns))
        ? [fault(held, 'is invocable and returns no list')]
        : []),
      ...others.map(({ name }) => fault(held, `is invocable and @${name} too`)),
    ];
  });
}

function isInvocableList(apex: ApexPackage, type: ApexType, text: string): boolean {
  const element = /^list<(.*)>$/.exec(text)?.[1];
  return element !== undefined && isInvocable(apex, type, element);
}

function isInvocable(apex: ApexPackage, type: ApexType, text: string): boolean {
  if (/^list<(.*)>$/.test(text)) return isInvocableList(apex, type, text);
  if (/^(map|set)</.test(text) || text === 'object') return false;
  return apex.typeNamed(text, type)?.kind !== 'interface';
}

function invocableVariables(source: Source, apex: ApexPackage): readonly Fault[] {
  return variables(source, 'invocablevariable').flatMap((held) => {
    const { member, type } = held;
    const barred = ['static', 'final', 'protected', 'private'].filter((word) => has(member, word));
    return [
      ...barred.map((word) => fault(held, `is invocable and ${word}`)),
      ...(isInvocable(apex, type, typeText(member.type)) ? [] : [fault(held, 'is of a type that flows do not have')]),
      ...(isOpen(member) || barred.length > 0 ? [] : [fault(held, 'is invocable and not public')]),
    ];
  });
}

const PRIMITIVE = /^(string|integer|long|decimal|double|boolean|id|date|datetime|time|blob)$/;

function futures(source: Source, apex: ApexPackage): readonly Fault[] {
  return methods(source, 'future').flatMap((held) => {
    const { member } = held;
    const foreign = member.parameters.filter(({ type }) => !isPlain(typeText(type)));
    const others = member.modifiers.annotations.filter(({ name }) =>
      /^(auraenabled|istest|testsetup|remoteaction)$/.test(name),
    );
    return [
      ...(has(member, 'static') ? [] : [fault(held, 'runs in the future and is not static')]),
      ...(member.returns ? [fault(held, 'runs in the future and returns a value')] : []),
      ...foreign.map(({ name }) => fault(held, `runs in the future and takes ${name}, which is no plain value`)),
      ...others.map(({ name }) => fault(held, `runs in the future and is @${name}`)),
      ...callsOfFutures(held, apex),
    ];
  });
}

function isPlain(text: string): boolean {
  const held = /^(?:list|set)<(.*)>$/.exec(text)?.[1] ?? /^map<[^,]+,(.*)>$/.exec(text)?.[1];
  return PRIMITIVE.test(text) || (held !== undefined && isPlain(held));
}

function callsOfFutures({ type, member }: Held<Method>, apex: ApexPackage): readonly Fault[] {
  const called = lineage(apex, type).flatMap(({ members }) =>
    members.filter((each) => each.kind === 'method' && annotated(each, 'future')),
  );
  return (member.body?.statement_list() ?? []).flatMap((statement) => {
    const name = /^(?:\w+\.)?(\w+)\(/.exec(statement.getText())?.[1]?.toLowerCase();
    const found = called.find((each) => each.kind === 'method' && each.name.toLowerCase() === name);
    if (!found) return [];
    return [{ at: statement, message: `a future method calls another, ${name ?? ''}`, remedy: 'Use a Queueable.' }];
  });
}

function remoteActions(source: Source): readonly Fault[] {
  return methods(source, 'remoteaction').flatMap((held) =>
    has(held.member, 'static') && isOpen(held.member)
      ? []
      : [fault(held, 'is a remote action and not public and static')],
  );
}
