import ts from 'typescript';
import type { Component, Package } from '../package.ts';
import { place, type Place } from '../rule.ts';
import { decoratorNames, defaultExport, extended } from '../typed/componentClass.ts';
import { attributeOf } from '../markup/template.ts';

/** A bundle with a template of its own name whose script exports no class that extends LightningElement. */
export function wrongDefaults(components: Package): readonly Place[] {
  return components.all.flatMap((component) => {
    const { bundle, script, templates } = component;
    const isComponent = templates.some(({ file }) => file === `${bundle.folder}/${bundle.name}.html`);
    if (!script || !isComponent) return [];
    const problem = defaultProblem(components, component);
    return problem === null
      ? []
      : [place(script.file, problem.line, problem.message, 'Export by default a class that extends LightningElement.')];
  });
}

function defaultProblem(
  components: Package,
  { script, class: component }: Component,
): { readonly line: number; readonly message: string } | null {
  const file = script && components.typed.fileOf(script.file);
  if (!file) return null;
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  if (component)
    return component.isComponent
      ? null
      : {
          line: component.file === file ? lineOf(component.declaration) : 1,
          message: 'the class does not extend LightningElement',
        };
  const symbol = defaultExport(components.typed, file);
  if (!symbol) return { line: 1, message: 'the component has a template and no default export' };
  const statement = file.statements.find((each) => ts.isExportAssignment(each) || hasDefault(each));
  const type = components.typed.checker.getTypeOfSymbol(symbol);
  if (type.getConstructSignatures().length > 0 || type.flags & ts.TypeFlags.Any) return null;
  return { line: statement ? lineOf(statement) : 1, message: 'the default export is not a class' };
}

function hasDefault(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** A component that stands in other templates or on pages and has nothing to show. */
export function missingTemplates(components: Package): readonly Place[] {
  const bases = new Set(components.all.flatMap(({ class: component }) => baseNames(component?.declaration)));
  return components.all.flatMap(({ bundle, class: component, templates, script }) => {
    if (!component || !script || component.isOpen || !component.isComponent || templates.length > 0) return [];
    const names = component.declaration.members.map((member) => member.name?.getText() ?? '');
    if (names.includes('render') || names.includes('invoke') || bases.has(component.declaration.name?.text ?? ''))
      return [];
    if (extended(component.declaration)?.expression.getText() !== 'LightningElement') return [];
    const line = component.file.getLineAndCharacterOfPosition(component.declaration.getStart()).line + 1;
    return [
      place(
        script.file,
        line,
        `there is no template ${bundle.name}.html`,
        'Add the template, or a render method that gives one.',
      ),
    ];
  });
}

function baseNames(declaration: ts.ClassDeclaration | undefined): readonly string[] {
  const base = declaration && extended(declaration)?.expression;
  return base ? (base.getText().match(/\w+/g) ?? []) : [];
}

/** Templates besides the one of the component's name that no script of the bundle imports. */
export function unusedTemplates(components: Package): readonly Place[] {
  return components.all.flatMap(({ bundle, templates }) => {
    const scripts = bundle.sources.filter(({ file }) => file.endsWith('.ts')).map(({ text }) => text);
    return templates
      .filter(({ file }) => file !== `${bundle.folder}/${bundle.name}.html`)
      .filter(({ file }) => !scripts.some((text) => text.includes(file.slice(bundle.folder.length))))
      .map(({ file }) =>
        place(
          file,
          1,
          'no script of the bundle imports this template',
          'Import it and give it back from render, or delete it.',
        ),
      );
  });
}

/** Light DOM is stated in the class and in the template. */
export function renderModes(components: Package): readonly Place[] {
  return components.all.flatMap(({ class: component, templates, script }) => {
    if (!component || !script || component.isOpen) return [];
    const member = component.declaration.members.find(
      (each) => each.name?.getText() === 'renderMode' && hasStatic(each),
    );
    const isLight = member !== undefined && /['"]light['"]/.test(member.getText());
    return templates.flatMap(({ file, roots }) =>
      roots.flatMap((root) => {
        const stated = attributeOf(root, 'lwc:render-mode')?.value === 'light';
        if (stated === isLight) return [];
        const message = stated
          ? 'the template is for light DOM, and the class has no static renderMode = ‘light’'
          : 'the class renders light DOM, and the template has no lwc:render-mode="light"';
        return [place(file, root.line, message, 'State the mode in both.')];
      }),
    );
  });
}

function hasStatic(member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** Public members whose names or modifiers keep a template from setting them. */
export function wrongPublic(components: Package): readonly Place[] {
  return components.all.flatMap(({ class: component, script }) => {
    if (!component || !script) return [];
    const { declaration, file } = component;
    return declaration.members.flatMap((member) => {
      const name = member.name?.getText() ?? '';
      const problem = decoratorNames(member).includes('api') ? publicProblem(declaration, member, name) : null;
      const line = file.getLineAndCharacterOfPosition(member.name?.getStart() ?? 0).line + 1;
      return problem === null
        ? []
        : [place(components.typed.nameOf(file), line, problem, 'Change the member so that a parent can set it.')];
    });
  });
}

function publicProblem(declaration: ts.ClassDeclaration, member: ts.ClassElement, name: string): string | null {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword))
    return `@api ${name} is private`;
  if (/^[A-Z]/.test(name)) return `@api ${name} starts with a capital: no attribute of a template comes to that name`;
  if (/^_/.test(name)) return `@api ${name} starts with an underscore: no attribute of a template comes to that name`;
  if (!ts.isSetAccessor(member)) return null;
  const hasGetter = declaration.members.some((each) => ts.isGetAccessor(each) && each.name.getText() === name);
  return hasGetter ? null : `@api ${name} has a setter and no getter`;
}
