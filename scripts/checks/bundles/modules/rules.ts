import ts from 'typescript';
import { baseExports, isBaseModule } from '../platform/baseComponents.ts';
import type { BundleRule, Place } from '../rule.ts';
import { place } from '../rule.ts';
import { atNodes, type Script } from '../scripts.ts';
import { I18N } from './internationalization.ts';

const GUIDE = 'LWC Developer Guide';
const CORRECT = 'Correct the name.';

/** Places found at every module that a script names. */
function atModules(
  find: (
    module: string,
    node: ts.ImportDeclaration | ts.ExportDeclaration,
    script: Script,
    channels: ReadonlySet<string>,
  ) => readonly Place[],
) {
  return atNodes((node, script, { index }) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const { moduleSpecifier } = node;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    return find(moduleSpecifier.text, node, script, index.names('messageChannel'));
  });
}

const unknownModules = atModules((module, node, { name, lineOf }) => {
  const base = /^lightning\/(.+)$/.exec(module)?.[1];
  if (base !== undefined && !isBaseModule(base))
    return [place(name, lineOf(node), `there is no module ${module}`, CORRECT)];
  const isKnown =
    /^(lwc$|lightning\/|c\/|@salesforce\/|force\/|\.|experience\/|commerce\/|@lwc\/state$|wire-service$|aura)/.test(
      module,
    );
  return isKnown
    ? []
    : [
        place(
          name,
          lineOf(node),
          `a component cannot import ${module}`,
          'Bring the library as a static resource, or write its code into a bundle.',
        ),
      ];
});

const unknownExports = atModules((module, node, { name, lineOf }) => {
  const known = baseExports(/^lightning\/(\w+)$/.exec(module)?.[1] ?? '');
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  if (
    !known ||
    !bindings ||
    !ts.isNamedImports(bindings) ||
    !ts.isImportDeclaration(node) ||
    node.importClause?.isTypeOnly
  )
    return [];
  return bindings.elements
    .filter((element) => !element.isTypeOnly && !known.has((element.propertyName ?? element.name).text))
    .map((element) =>
      place(name, lineOf(element), `${module} exports no ${(element.propertyName ?? element.name).text}`, CORRECT),
    );
});

const unknownProperties = atModules((module, node, { name, lineOf }) => {
  const property = /^@salesforce\/i18n\/(.+)$/.exec(module)?.[1];
  if (property === undefined || I18N.has(property)) return [];
  return [place(name, lineOf(node), `there is no internationalization property ${property}`, CORRECT)];
});

const unknownChannels = atModules((module, node, { name, lineOf }, channels) => {
  const channel = /^@salesforce\/messageChannel\/(.+)$/.exec(module)?.[1];
  if (channel === undefined) return [];
  const own = /^(\w+)__c$/.exec(channel)?.[1];
  if (own !== undefined && (channels.has(own) || own.includes('__'))) return [];
  if (own === undefined && /^lightning__\w+$/.test(channel)) return [];
  return [
    place(
      name,
      lineOf(node),
      `there is no message channel ${channel}`,
      'Correct the name: that of the channel with __c.',
    ),
  ];
});

const wrongLabels = atModules((module, node, { name, lineOf }) => {
  const label = /^@salesforce\/label\/(.*)$/.exec(module)?.[1];
  if (label === undefined || /^\w+\.\w+$/.test(label)) return [];
  return [place(name, lineOf(node), `${module} names no namespace`, 'Write @salesforce/label/c.name.')];
});

/** Modules that give one value, by default. */
const namedImports = atModules((module, node, { name, lineOf }) => {
  if (
    !/^@salesforce\/(apex|schema|resourceUrl|customPermission|userPermission|i18n|messageChannel|user|client)\/./.test(
      module,
    )
  )
    return [];
  if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly || node.importClause?.name) return [];
  const bindings = node.importClause?.namedBindings;
  const isDefault =
    bindings &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ propertyName }) => propertyName?.text === 'default');
  return isDefault
    ? []
    : [place(name, lineOf(node), `${module} has a default export and no other`, `Write import name from '${module}'.`)];
});

export const MODULE_RULES: readonly BundleRule[] = [
  { name: 'module', page: `${GUIDE}: Share JavaScript Code`, find: unknownModules },
  { name: 'module-export', page: `${GUIDE}: lightning/ui*Api Wire Adapters and Functions`, find: unknownExports },
  { name: 'i18n', page: `${GUIDE}: Access Internationalization Properties`, find: unknownProperties },
  { name: 'message-channel', page: `${GUIDE}: Define the Scope of the Message Service`, find: unknownChannels },
  { name: 'label', page: `${GUIDE}: Access Labels`, find: wrongLabels },
  { name: 'default-import', page: `${GUIDE}: @salesforce Modules`, find: namedImports },
];
