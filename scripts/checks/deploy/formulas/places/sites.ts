import { entry } from '../entry.ts';
import { all, first, value, type XmlElement } from '../../../read/xml.ts';
import type { Subject } from '../../../limits/subjects.ts';
import { formulaOf, type FormulaSchema } from '../names/schema.ts';
import type { FormulaPlace } from '../types/checker.ts';
import type { ValueType } from '../types/type.ts';

/** A formula of the package and where it stands. */
export interface FormulaSite extends FormulaPlace {
  /** What it belongs to: `Planted__c.Total__c`. */
  readonly name: string;
  readonly file: string;
  readonly element: XmlElement;
  /** Types that the result may have; undefined where any will do. */
  readonly wanted: readonly ValueType[] | undefined;
  /** Rule that a result of another type breaks. */
  readonly resultRule: string;
  readonly subject?: Subject;
}

const NUMBER: readonly ValueType[] = ['number'];
const TEXT: readonly ValueType[] = ['text'];

/** Kinds of field that can be a formula, with the type of its result ("CustomField", Metadata API). */
export const FORMULA_KINDS: Readonly<Record<string, readonly ValueType[]>> = {
  Checkbox: ['boolean'],
  Currency: NUMBER,
  Date: ['date'],
  DateTime: ['datetime'],
  Number: NUMBER,
  Percent: NUMBER,
  Text: TEXT,
  Time: ['time'],
};

/** Kinds of field whose default value is a formula. A check box has true or false, a picklist one of its values. */
const DEFAULT_KINDS: Readonly<Record<string, readonly ValueType[]>> = {
  ...FORMULA_KINDS,
  Email: TEXT,
  Html: TEXT,
  LongTextArea: TEXT,
  MultiselectPicklist: TEXT,
  Phone: TEXT,
  Picklist: TEXT,
  TextArea: TEXT,
  Url: TEXT,
};

/** Every formula of the package that an org reads when it is deployed. */
export function formulaSites(schema: FormulaSchema): readonly FormulaSite[] {
  return [...schema.subjects.flatMap(subjectSites), ...automationSites(schema), ...reportSites(schema)];
}

function subjectSites(subject: Subject): readonly FormulaSite[] {
  if (subject.kind === 'validationRule') return site(subject, first(subject.root, 'errorConditionFormula'), RULE);
  if (subject.kind !== 'field') return [];
  const type = value(subject.root, 'type');
  const formula = formulaOf(subject);
  if (formula)
    return site(subject, formula, { kind: 'field', wanted: entry(FORMULA_KINDS, type), resultRule: 'formula-type' });
  const given = first(subject.root, 'defaultValue');
  const wanted = entry(DEFAULT_KINDS, type);
  if (!wanted || type === 'Checkbox') return [];
  return site(subject, given, { kind: 'default', wanted, resultRule: 'default-result' });
}

type SiteKind = Pick<FormulaSite, 'kind' | 'wanted' | 'resultRule'>;

const RULE: SiteKind = { kind: 'rule', wanted: ['boolean'], resultRule: 'rule-result' };
const REPORT: SiteKind = { kind: 'report', wanted: undefined, resultRule: 'formula-type' };

function site(subject: Subject, element: XmlElement | undefined, kind: SiteKind): readonly FormulaSite[] {
  if (!element) return [];
  const { owner, name, file } = subject;
  return [{ ...kind, object: owner, name: `${owner}.${name}`, file, element, subject }];
}

/** Formulas of automation and actions, by ending of the file and path within it; what the formula has to give. */
const AUTOMATION: readonly (readonly [suffix: string, path: readonly string[], wanted?: readonly ValueType[]])[] = [
  ['workflow', ['rules', 'formula'], ['boolean']],
  ['workflow', ['fieldUpdates', 'formula']],
  ['assignmentRules', ['assignmentRule', 'ruleEntry', 'formula'], ['boolean']],
  ['autoResponseRules', ['autoResponseRule', 'ruleEntry', 'formula'], ['boolean']],
  ['escalationRules', ['escalationRule', 'ruleEntry', 'formula'], ['boolean']],
  ['approvalProcess', ['entryCriteria', 'formula'], ['boolean']],
  ['approvalProcess', ['approvalStep', 'entryCriteria', 'formula'], ['boolean']],
  ['quickAction', ['fieldOverrides', 'formula']],
];

/** Their files begin with the object's name: `Account.workflow`, `Account.New_Child.quickAction`. */
function automationSites({ index }: FormulaSchema): readonly FormulaSite[] {
  return AUTOMATION.flatMap(([suffix, path, wanted]) =>
    index.ofKind(suffix).flatMap(({ file, name, root }) => {
      const [object = ''] = name.split('.');
      const place = { kind: 'rule', wanted, resultRule: 'rule-result', object, name, file } as const;
      return elementsAt(root, path).map((element) => ({ ...place, element }));
    }),
  );
}

function elementsAt(root: XmlElement, path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>((found, name) => found.flatMap((each) => all(each, name)), [root]);
}

/** Row-level and summary formulas of reports ("Report", Metadata API). */
function reportSites({ index }: FormulaSchema): readonly FormulaSite[] {
  return index.ofKind('report').flatMap(({ file, name, root }) =>
    ['aggregates', 'customDetailFormulas']
      .flatMap((part) => all(root, part))
      .flatMap((part) => all(part, 'calculatedFormula'))
      .map((element) => ({ ...REPORT, object: '', name, file, element })),
  );
}
