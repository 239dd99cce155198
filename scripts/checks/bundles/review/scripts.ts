import ts from 'typescript';
import { place, type Place } from '../rule.ts';
import { atNodes, dotted, type Script } from '../scripts.ts';

/** Bundles that may keep something in the browser, and why. */
const KEEPERS: Readonly<Record<string, string>> = {
  assessmentKeep: 'answers that could not be saved yet, for one tab, keyed by the respondent',
};

const STORES = /^(?:window\.)?(localStorage|sessionStorage|indexedDB|caches)$/;

function named(node: ts.Node): string {
  return dotted(node).replace(/^(window|self|globalThis)\./, '');
}

/** An identifier that stands for the global of that name, not for a member or a declaration. */
function isUse(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return dotted(parent).startsWith('window.');
  return (
    !(ts.isPropertyAssignment(parent) && parent.name === node) &&
    !ts.isTypeNode(parent) &&
    !ts.isQualifiedName(parent) &&
    !isDeclared(parent, node)
  );
}

function isDeclared(parent: ts.Node, node: ts.Node): boolean {
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
}

export const storage = atNodes((node, { name, lineOf, component }) => {
  if (!ts.isIdentifier(node) || !STORES.test(node.text) || !isUse(node) || component.bundle.name in KEEPERS) return [];
  return [
    place(
      name,
      lineOf(node),
      `${node.text} is shared with everything else in the org’s page`,
      'Keep the value in the component or in a record.',
    ),
  ];
});

export const network = atNodes((node, { name, lineOf }) => {
  const called = ts.isCallExpression(node)
    ? named(node.expression)
    : ts.isNewExpression(node)
      ? named(node.expression)
      : '';
  if (
    !/^(fetch|XMLHttpRequest|WebSocket|EventSource|navigator\.sendBeacon|importScripts|Worker|SharedWorker)$/.test(
      called,
    )
  )
    return [];
  return [
    place(
      name,
      lineOf(node),
      `${called} speaks to the network past Apex`,
      'Let an Apex method fetch it, through a named credential.',
    ),
  ];
});

/** Addresses that are names and not places. */
const NAMES = /^https?:\/\/(www\.w3\.org|schemas\.|soap\.sforce\.com)/;

export const addresses = atNodes((node, { name, lineOf }) => {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
  if (!isText || ts.isImportDeclaration(node.parent) || NAMES.test(node.text)) return [];
  const address = /(?:https?|wss?):\/\/[^\s'"]*/.exec(node.text)?.[0];
  return address === undefined
    ? []
    : [
        place(
          name,
          lineOf(node),
          `the address ${address} stands in the code`,
          'Take it from a label, a record or a named credential.',
        ),
      ];
});

export const scriptLinks = atNodes((node, { name, lineOf }) => {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return [];
  return /^\s*(javascript|vbscript|data:text\/html)/i.test(node.text) &&
    /^\s*(javascript|vbscript):|^\s*data:/i.test(node.text)
    ? [place(name, lineOf(node), 'a link runs code', 'Handle the click instead.')]
    : [];
});

/** Windows, messages and places that follow from data. */
export const navigation = atNodes((node, { name, lineOf }) => {
  const wrong = (what: string, remedy: string): readonly Place[] => [place(name, lineOf(node), what, remedy)];
  const byService = 'Use NavigationMixin.';
  if (ts.isCallExpression(node)) {
    const called = named(node.expression);
    const [first, second] = node.arguments;
    if (called === 'open' && dotted(node.expression).startsWith('window.') && first && !ts.isStringLiteralLike(first))
      return wrong('window.open with a computed address', byService);
    if (/^(document\.)?location\.(assign|replace|reload)$/.test(called))
      return wrong(`${called} leaves the app`, byService);
    const target = /postMessage$/.test(called) ? second : undefined;
    if (target && ts.isStringLiteralLike(target) && target.text === '*')
      return wrong('a message goes to whoever listens', 'Name the origin.');
  }
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    /^(document\.)?location(\.(href|hash|search|pathname))?$/.test(named(node.left))
  )
    return wrong('an assignment to location leaves the app', byService);
  return [];
});

export const dialogs = atNodes((node, { name, lineOf, file }) => {
  if (!ts.isCallExpression(node)) return [];
  const called = named(node.expression);
  if (!/^(alert|confirm|prompt)$/.test(called) || isImported(file, called)) return [];
  return [
    place(
      name,
      lineOf(node),
      `${called} stops the whole page and is blocked in frames`,
      'Use lightning/alert, lightning/confirm or lightning/prompt.',
    ),
  ];
});

function isImported(file: ts.SourceFile, name: string): boolean {
  return file.statements.some((statement) => {
    if (ts.isImportDeclaration(statement))
      return new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText() ?? '');
    return ts.isFunctionDeclaration(statement) && statement.name?.text === name;
  });
}

/** Elements and text that become code, and reaching out of the component. */
export const outreach = atNodes((node, script) => [
  ...madeCode(node, script),
  ...pageParts(node, script),
  ...idQueries(node, script),
]);

function madeCode(node: ts.Node, { name, lineOf }: Script): readonly Place[] {
  if (!ts.isCallExpression(node)) return [];
  const called = named(node.expression);
  const [first] = node.arguments;
  if (!first || !ts.isStringLiteralLike(first)) return [];
  if (/(^|\.)createElement(NS)?$/.test(called) && /^(script|iframe|object|embed|link|style)$/i.test(first.text))
    return [
      place(
        name,
        lineOf(node),
        `the code makes a <${first.text}>`,
        'Load it with lightning/platformResourceLoader, or leave it out.',
      ),
    ];
  if (/^set(Timeout|Interval)$/.test(called))
    return [place(name, lineOf(node), `${called} with a text runs it as code`, 'Give it a function.')];
  return [];
}

function pageParts(node: ts.Node, { name, lineOf }: Script): readonly Place[] {
  if (
    !ts.isPropertyAccessExpression(node) ||
    !/^document\.(body|head|documentElement|scripts|forms|styleSheets)$/.test(named(node))
  )
    return [];
  return [
    place(name, lineOf(node), `${named(node)} belongs to the page, not to the component`, 'Work in the own template.'),
  ];
}

function idQueries(node: ts.Node, { name, lineOf }: Script): readonly Place[] {
  if (
    !ts.isCallExpression(node) ||
    !ts.isPropertyAccessExpression(node.expression) ||
    !/^querySelector(All)?$/.test(node.expression.name.text)
  )
    return [];
  const [first] = node.arguments;
  if (!first || !ts.isStringLiteralLike(first) || !/#[A-Za-z]/.test(first.text)) return [];
  return [
    place(
      name,
      lineOf(node),
      `${first.text}: ids are changed when the template is rendered`,
      'Use lwc:ref, a class or a data- attribute.',
    ),
  ];
}
