import ts from 'typescript';
import type { Finding } from '../finding.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import { importsOf, scriptOf } from '../references/scripts.ts';
import { homesOf } from './homes.ts';
import type { OwnNames } from './ownNames.ts';
import { hardCodedPrefix, pageInAddress } from './prefixes.ts';
import { namespaceFinding, PAGES } from './rule.ts';

const HOME_REMEDY = 'Go through the shared module that reads the prefix from a schema token.';
const SCHEMA_REMEDY = 'Import it from @salesforce/schema, and use fieldApiName or objectApiName.';

/** Properties of a page reference that hold a name which the namespace is a part of. */
const NAMING = /^(apiName|pageName|tabName|appTarget|appName)$/;

/** Names in the scripts of components that lack the namespace in a package. */
export function scriptFindings(index: PackageIndex, own: OwnNames): readonly Finding[] {
  const homes = homesOf(index);
  return [...index.bundles.values()].flatMap(({ name, sources }) =>
    sources
      .filter(({ file }) => file.endsWith('.ts'))
      .flatMap((source) => new Script(source, own, homes, homes.has(name)).findings()),
  );
}

/** One script; what stands in a home of the prefix, or is handed to one, may be without it. */
class Script {
  private readonly source: SourceFile;
  private readonly own: OwnNames;
  private readonly isHome: boolean;
  private readonly tree: ts.SourceFile;
  private readonly homeNames: ReadonlySet<string>;
  private readonly found: Finding[] = [];

  constructor(source: SourceFile, own: OwnNames, homes: ReadonlySet<string>, isHome: boolean) {
    this.source = source;
    this.own = own;
    this.isHome = isHome;
    this.tree = scriptOf(source);
    const fromHomes = importsOf(source).filter(({ module }) => homes.has(module.replace(/^c\//, '')));
    this.homeNames = new Set(fromHomes.flatMap(({ names }) => [...names.keys()]));
  }

  findings(): readonly Finding[] {
    this.visit(this.tree, this.isHome);
    return this.found;
  }

  /** `isSafe` below the arguments of a call to a home. */
  private visit(node: ts.Node, isSafe: boolean): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) this.literal(node, node.text, isSafe);
    if (ts.isTemplateExpression(node)) this.template(node, isSafe);
    if (ts.isIdentifier(node)) this.identifier(node, isSafe);
    const isHanded = ts.isCallExpression(node) && this.homeNames.has(node.expression.getText(this.tree));
    ts.forEachChild(node, (child) => this.visit(child, isSafe || isHanded));
  }

  private literal(node: ts.Node, text: string, isSafe: boolean): void {
    const prefix = hardCodedPrefix(text, this.own);
    if (prefix !== null)
      this.add(node, 'hard-coded-prefix', `'${text}' carries the namespace ${prefix}`, HOME_REMEDY, PAGES.schema);
    if (this.own.isSchemaName(text) && !/\s/.test(text))
      this.add(node, 'api-name', `'${text}' carries the namespace in a package`, SCHEMA_REMEDY, PAGES.schema);
    if (isSafe) return;
    if (/(^|[?&])c__\w/.test(text)) this.stateKey(node, text);
    const page = pageInAddress(text, this.own) ?? (this.isPageName(node, text) ? text : null);
    if (page !== null)
      this.add(node, 'page-name', `'${page}' carries the namespace in a package`, HOME_REMEDY, PAGES.navigation);
  }

  private template(node: ts.TemplateExpression, isSafe: boolean): void {
    for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
      this.literal(part, part.text, isSafe);
  }

  /** Keys of objects and properties of records are names too. */
  private identifier(node: ts.Identifier, isSafe: boolean): void {
    if (!isSafe && node.text.startsWith('c__')) this.stateKey(node, node.text);
    const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if ((isProperty || isKey) && this.own.isSchemaName(node.text))
      this.add(node, 'api-name', `${node.text} carries the namespace in a package`, SCHEMA_REMEDY, PAGES.schema);
  }

  private stateKey(node: ts.Node, text: string): void {
    const message = `'${text}' is read and written with the package’s own prefix once it is installed`;
    this.add(node, 'state-key', message, HOME_REMEDY, PAGES.query);
  }

  /** The value of a naming property, or of a constant that one is set to. */
  private isPageName(node: ts.Node, text: string): boolean {
    if (!this.own.isPage(text)) return false;
    const { parent } = node;
    if (ts.isPropertyAssignment(parent)) return NAMING.test(parent.name.getText(this.tree));
    return ts.isVariableDeclaration(parent) && this.namesPage(parent.name.getText(this.tree));
  }

  private namesPage(constant: string): boolean {
    let isUsed = false;
    const search = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && NAMING.test(node.name.getText(this.tree)))
        isUsed ||= node.initializer.getText(this.tree) === constant;
      ts.forEachChild(node, search);
    };
    search(this.tree);
    return isUsed;
  }

  private add(node: ts.Node, rule: string, message: string, remedy: string, page: string): void {
    const line = lineAt(this.source.text, node.getStart(this.tree));
    this.found.push(namespaceFinding({ file: this.source.file, line }, rule, message, remedy, page));
  }
}
