import type { ClassDeclarationContext, ModifierContext } from '@apexdevtools/apex-parser';
import type { Finding } from '../finding.ts';
import { grammar, lineOf, nodesOf, type ApexFile, type ApexNode } from '../read/apex.ts';
import { isTest, isUnrestricted } from './roles.ts';

/** Classes without stated sharing, `without sharing` where it does not belong, system-mode classes without a reason, global code. */
export function declarationFindings(file: ApexFile): readonly Finding[] {
  return [...sharingFindings(file), ...reasonFindings(file), ...globalFindings(file)];
}

function sharingFindings(file: ApexFile): Finding[] {
  if (isTest(file)) return [];
  const { ClassDeclarationContext } = grammar();
  return nodesOf(file.unit, ClassDeclarationContext).flatMap((declaration) => {
    const words = modifiersOf(declaration);
    const line = lineOf(declaration.id());
    const name = declaration.id().getText();
    const sharing = words.find((word) => word.SHARING());
    if (!sharing && isNested(declaration) && !touchesData(declaration)) return [];
    if (!sharing)
      return [
        {
          file: file.file,
          line,
          rule: 'modes/sharing',
          message: `class ${name} states no sharing`,
          remedy: 'Write `with sharing`, or `inherited sharing` for what only its callers should decide.',
        },
      ];
    if (!sharing.WITHOUT() || isUnrestricted(file)) return [];
    return [
      {
        file: file.file,
        line,
        rule: 'modes/without-sharing',
        message: `class ${name} is without sharing and not named …Unrestricted`,
        remedy: 'Use `with sharing`, or move what needs it to a class named …Unrestricted that states its reason.',
      },
    ];
  });
}

function isNested(declaration: ClassDeclarationContext): boolean {
  return !(declaration.parentCtx instanceof grammar().TypeDeclarationContext);
}

/** Sharing decides what queries and DML see: a nested class that does neither has nothing to state. */
function touchesData(declaration: ClassDeclarationContext): boolean {
  const g = grammar();
  const kinds = [
    g.QueryContext,
    g.InsertStatementContext,
    g.UpdateStatementContext,
    g.UpsertStatementContext,
    g.DeleteStatementContext,
    g.UndeleteStatementContext,
    g.MergeStatementContext,
  ];
  return (
    kinds.some((kind) => nodesOf<ApexNode>(declaration, kind).length > 0) ||
    /(Database|Search)\./i.test(declaration.getText())
  );
}

/** A nested class has its modifiers on the body declaration two steps up, a top-level one on the type. */
function modifiersOf(declaration: ClassDeclarationContext): readonly ModifierContext[] {
  const { ClassBodyDeclarationContext, TypeDeclarationContext } = grammar();
  let node: ApexNode | undefined = declaration.parentCtx;
  while (node) {
    if (node instanceof ClassBodyDeclarationContext || node instanceof TypeDeclarationContext)
      return node.modifier_list();
    node = node.parentCtx;
  }
  return [];
}

/** The doc comment before an `…Unrestricted` class is where its reason stands. */
function reasonFindings(file: ApexFile): Finding[] {
  if (!isUnrestricted(file) || /\/\*\*[\s\S]*?\*\//.test(file.text.slice(0, file.unit.typeDeclaration().start.start)))
    return [];
  return [
    {
      file: file.file,
      line: lineOf(file.unit.typeDeclaration()),
      rule: 'modes/unrestricted-reason',
      message: `${file.name} gives no reason for system mode`,
      remedy: 'Begin the file with a doc comment that says why the user’s own rights do not do.',
    },
  ];
}

function globalFindings(file: ApexFile): Finding[] {
  return nodesOf(file.unit, grammar().ModifierContext)
    .filter((modifier) => modifier.GLOBAL() || modifier.WEBSERVICE())
    .map((modifier) => ({
      file: file.file,
      line: lineOf(modifier),
      rule: 'modes/global',
      message: `${modifier.getText()} code is a promise to subscribers that no later version may break`,
      remedy: 'Use public.',
    }));
}
