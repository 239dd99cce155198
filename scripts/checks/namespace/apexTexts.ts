import type { Expression } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { isTest } from '../modes/roles.ts';
import type { ApexFile } from '../read/apex.ts';
import { expressionsOf } from '../read/expressions.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import type { OwnNames } from './ownNames.ts';
import { hardCodedPrefix, pageInAddress } from './prefixes.ts';
import { namespaceFinding, PAGES, type Place } from './rule.ts';

/** Texts of Apex that a namespace makes wrong: prefixes, names of own pages, keys of a record's values; paths that only tests take. */
export function apexTextFindings(index: PackageIndex, own: OwnNames): readonly Finding[] {
  return [...index.classes.values()].flatMap((file) =>
    (file.declaration ? expressionsOf(file.declaration) : []).flatMap((expression) => {
      const place = { file: file.file, line: expression.line };
      return [
        ...literalFindings(expression, place, file, own),
        ...valueMapFindings(expression, place, own),
        ...testPathFindings(expression, place, file),
      ];
    }),
  );
}

function literalFindings(expression: Expression, place: Place, file: ApexFile, own: OwnNames): readonly Finding[] {
  if (expression.kind !== 'literal' || expression.type !== 'String') return [];
  const text = expression.value;
  const prefix = hardCodedPrefix(text, own);
  if (prefix !== null && !isTest(file))
    return [
      namespaceFinding(
        place,
        'hard-coded-prefix',
        `'${text}' carries the namespace ${prefix}`,
        'Leave it out, or read it from a describe.',
        PAGES.prefix,
      ),
    ];
  const page = pageInAddress(text, own) ?? (own.isPage(text) && /[_\d]/.test(text) ? text : null);
  if (page === null || isTest(file)) return [];
  const message = `'${page}' names a page of the package, which has the namespace in its name there`;
  return [namespaceFinding(place, 'page-name', message, 'Put the prefix of the package before it.', PAGES.navigation)];
}

/** `getPopulatedFieldsAsMap()` has names with the namespace as its keys. */
function valueMapFindings(expression: Expression, place: Place, own: OwnNames): readonly Finding[] {
  if (expression.kind !== 'call' || !/^(get|containskey)$/i.test(expression.name)) return [];
  const { target, args } = expression;
  const [key] = args;
  if (target?.kind !== 'call' || target.name.toLowerCase() !== 'getpopulatedfieldsasmap') return [];
  if (key?.kind !== 'literal' || !own.isSchemaName(key.value)) return [];
  const message = `'${key.value}' is no key of this map in a package, where keys carry the namespace`;
  return [namespaceFinding(place, 'field-map', message, 'Use SObject.get with the field’s token.', PAGES.populated)];
}

function testPathFindings(expression: Expression, place: Place, file: ApexFile): readonly Finding[] {
  if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'isrunningtest' || isTest(file)) return [];
  const message = 'production code asks whether a test runs, so that what is tested is not what is installed';
  return [namespaceFinding(place, 'test-path', message, 'Let the test pass in what should differ.', PAGES.tests)];
}
