import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { pathProblem } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, text } from '../reading/elements.ts';
import { fieldFacts, type FieldFacts } from '../reading/fieldFacts.ts';
import { logicFaults } from '../reading/logic.ts';

export function ruleContent({ root }: Subject): readonly Fault[] {
  return below(root, 'visibilityRule')
    .filter((rule) => all(rule, 'criteria').length === 0)
    .map((rule) => fault(rule, 'a visibility rule has no criteria', 'Add one, or remove the rule.'));
}

export function ruleLogic({ root }: Subject): readonly Fault[] {
  return below(root, 'visibilityRule').flatMap((rule) => {
    const logic = first(rule, 'booleanFilter');
    const problem = logic && logicFaults(text(logic), all(rule, 'criteria').length)[0];
    return problem === undefined
      ? []
      : [
          fault(
            logic ?? rule,
            `'${value(rule, 'booleanFilter')}': ${problem}`,
            'Name every criterion, from 1, joined by AND and OR.',
          ),
        ];
  });
}

const OPERATORS = ['CONTAINS', 'EQUAL', 'NE', 'GT', 'GE', 'LT', 'LE'];

export function operators({ root }: Subject): readonly Fault[] {
  return below(root, 'criteria')
    .flatMap((criterion) => all(criterion, 'operator'))
    .filter((operator) => !OPERATORS.includes(text(operator)))
    .map((operator) =>
      fault(operator, `there is no operator ${text(operator)}`, `Use one of ${OPERATORS.join(', ')}.`),
    );
}

/** Beginnings of a left value that the page builder offers. */
const GLOBALS =
  /^\$(User|Permission|Client|Organization|Profile|UserRole|Network|Feature|Api|Setup|Label|System|CurrentPage)\./;

export function leftValues({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return below(root, 'criteria').flatMap((criterion) => {
    const left = first(criterion, 'leftValue');
    const problem = left && leftProblem(index, root, text(left));
    return left && problem !== null && problem !== undefined
      ? [fault(left, problem, 'Write {!Record.Field}, {!$User.Field} or {!$Permission.CustomPermission.Name}.')]
      : [];
  });
}

function leftProblem(index: PackageIndex, root: XmlElement, left: string): string | null {
  const path = /^\{!([^{}]+)\}$/.exec(left)?.[1];
  if (path === undefined) return `'${left}' is no expression`;
  const [start = '', ...steps] = path.split('.');
  const object = value(root, 'sobjectType');
  if (start === 'Record') {
    if (object === '') return `a page of type ${value(root, 'type')} has no record`;
    return steps.length === 0 ? `'${left}' names no field` : pathProblem(index, object, steps);
  }
  if (!GLOBALS.test(path)) return `'${left}' begins with nothing that is known`;
  if (start === '$User') return pathProblem(index, 'User', steps);
  if (start === '$Client') return steps.join('.') === 'FormFactor' ? null : `$Client has no ${steps.join('.')}`;
  if (start !== '$Permission') return null;
  const [kind, name = ''] = steps;
  if (kind === 'StandardPermission' && name !== '') return null;
  if (kind !== 'CustomPermission') return `'${left}' names neither a custom nor a standard permission`;
  return isForeign(name) || has(index, 'customPermission', name) ? null : `there is no custom permission ${name}`;
}

/** Operators and values against the type of the field that they judge. */
export function rightValues({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return below(root, 'criteria').flatMap((criterion) => {
    const left = value(criterion, 'leftValue');
    const operator = first(criterion, 'operator');
    const right = first(criterion, 'rightValue');
    if (left === '{!$Client.FormFactor}')
      return right && !/^(Small|Medium|Large)$/i.test(text(right))
        ? [fault(right, `'${text(right)}' is no form factor`, 'Write Small, Medium or Large.')]
        : [];
    const isSwitch = left.startsWith('{!$Permission.');
    const [, object, field] = /^\{!(Record|\$User)\.(\w+)\}$/.exec(left) ?? [];
    const facts =
      field === undefined ? null : fieldFacts(index, object === 'Record' ? value(root, 'sobjectType') : 'User', field);
    const type = isSwitch ? 'Checkbox' : facts?.type;
    if (type === undefined || !operator) return [];
    return [...operatorFault(type, left, operator), ...(right ? valueFault(type, facts, right) : [])];
  });
}

function operatorFault(type: string, left: string, operator: XmlElement): readonly Fault[] {
  const name = text(operator);
  const isOrdered = /^(Number|Currency|Percent|Date|DateTime|Time|Summary)$/.test(type);
  const isWrong =
    (name === 'CONTAINS' && (isOrdered || type === 'Checkbox')) ||
    (/^(GT|GE|LT|LE)$/.test(name) && /^(Checkbox|Picklist|MultiselectPicklist|Lookup)$/.test(type));
  return isWrong ? [fault(operator, `${left} is ${type}, which knows no ${name}`, 'Use an operator of its type.')] : [];
}

function valueFault(type: string, facts: FieldFacts | null, right: XmlElement): readonly Fault[] {
  const given = text(right);
  const isWrong =
    (type === 'Checkbox' && !/^(true|false)$/i.test(given)) ||
    (/^(Number|Currency|Percent)$/.test(type) && given !== '' && !/^-?[\d.,]+%?$/.test(given));
  return isWrong
    ? [fault(right, `'${given}' is no value of ${facts?.name ?? 'a permission'} (${type})`, 'Correct the value.')]
    : [];
}
