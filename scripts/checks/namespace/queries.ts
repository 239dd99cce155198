import type { Finding } from '../finding.ts';
import { isTest } from '../modes/roles.ts';
import type { ApexFile } from '../read/apex.ts';
import { expressionsOf } from '../read/expressions.ts';
import { dynamicTexts } from '../soql/dynamicTexts.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import type { OwnNames } from './ownNames.ts';
import { namespaceFinding, PAGES, type Place } from './rule.ts';

/** Set-up objects whose rows of several packages may share a name. */
const SETUP: ReadonlySet<string> = new Set([
  'apexclass',
  'apexpage',
  'apextrigger',
  'customnotificationtype',
  'custompermission',
  'emailtemplate',
  'flowdefinitionview',
  'permissionset',
  'recordtype',
  'staticresource',
]);

/** Queries of production code that may meet rows of a subscriber or another package with the name of ours, and types without a switch. */
export function queryFindings(index: PackageIndex, own: OwnNames): readonly Finding[] {
  const files = [...index.classes.values()].filter((file) => !isTest(file));
  return [...files.flatMap((file) => fileFindings(file, own)), ...switchFindings(index)];
}

function fileFindings(file: ApexFile, own: OwnNames): readonly Finding[] {
  const expressions = file.declaration ? expressionsOf(file.declaration) : [];
  return [
    ...expressions.flatMap((expression) => {
      if (expression.kind === 'query') return textFindings(file, expression.text, expression.line, own);
      if (expression.kind !== 'call' || !/^(getall|getinstance)$/i.test(expression.name)) return [];
      const { target, line } = expression;
      const isOwn = target?.kind === 'name' && own.objects.has(target.name.toLowerCase());
      return isOwn && /__mdt$/i.test(target.name) ? [allFinding(file, target.name, line)] : [];
    }),
    ...dynamicTexts(file).flatMap(({ text, line }) => textFindings(file, text, line, own)),
  ];
}

function textFindings(file: ApexFile, text: string, line: number, own: OwnNames): readonly Finding[] {
  // Child queries and conditions with a query of their own stand in brackets; what is left is the query's own FROM.
  const from = [...text.replace(/\([^()]*\)/g, ' ').matchAll(/\bFROM\s+(\w+)/gi)].at(-1)?.[1] ?? '';
  const place = { file: file.file, line };
  if (own.objects.has(from.toLowerCase()) && /__mdt$/i.test(from)) return recordFindings(place, from, text);
  const isByName = /\b(Name|DeveloperName|ApiName)\s*(=|IN\b|LIKE\b)/i.test(conditionsOf(text));
  if (!SETUP.has(from.toLowerCase()) || !isByName || /\bNamespacePrefix\b/i.test(conditionsOf(text))) return [];
  const message = `${from} is found by its name alone, which other packages and the subscriber may use too`;
  const remedy = 'Ask for the NamespacePrefix of the package too.';
  return [namespaceFinding(place, 'setup-namespace', message, remedy, PAGES.packaging)];
}

function recordFindings(place: Place, from: string, text: string): readonly Finding[] {
  const found: Finding[] = [];
  if (!/\bNamespacePrefix\b/i.test(conditionsOf(text))) {
    const message = `${from} is read with records that a subscriber has added`;
    found.push(
      namespaceFinding(
        place,
        'metadata-namespace',
        message,
        'Ask for the NamespacePrefix of the package.',
        PAGES.records,
      ),
    );
  }
  // A query that selects it leaves the choice to its caller.
  if (!/\bIsActive__c\b/i.test(text)) {
    const message = `${from} is read with records that were switched off`;
    found.push(
      namespaceFinding(
        place,
        'metadata-inactive',
        message,
        'Ask for IsActive__c = TRUE, or select it and decide.',
        PAGES.packaging,
      ),
    );
  }
  return found;
}

function conditionsOf(text: string): string {
  return /\bWHERE\b([\s\S]*)/i.exec(text)?.[1] ?? '';
}

function allFinding({ file }: ApexFile, type: string, line: number): Finding {
  const message = `${type} is read whole, with records that a subscriber has added`;
  const remedy = 'Query it, and ask for NamespacePrefix and IsActive__c.';
  return namespaceFinding({ file, line }, 'metadata-namespace', message, remedy, PAGES.records);
}

/** A record that a later version drops stays in orgs that upgrade, so every type needs a way to switch one off. */
function switchFindings(index: PackageIndex): readonly Finding[] {
  return [...index.objects.values()]
    .filter(({ name, fields }) => /__mdt$/i.test(name) && !fields.has('isactive__c'))
    .map(({ name, file, root }) => {
      const message = `records of ${name} cannot be switched off, and stay in orgs that upgrade`;
      return namespaceFinding(
        { file, line: root.line },
        'metadata-switch',
        message,
        'Add a checkbox IsActive__c.',
        PAGES.packaging,
      );
    });
}
