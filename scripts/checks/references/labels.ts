import type { Finding } from '../finding.ts';
import { lineAt } from '../read/sources.ts';
import { expressionsOf } from '../read/expressions.ts';
import { all, first, value } from '../read/xml.ts';
import { readSource } from '../read/sources.ts';
import type { PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';
import { platformImports } from './scripts.ts';

/** Labels used and not defined, defined and not used, defined twice. */
export function labelFindings(index: PackageIndex): readonly Finding[] {
  const uses = [...scriptUses(index), ...apexUses(index), ...metadataUses(index)];
  const definitions = index
    .ofKind('labels')
    .flatMap((file) =>
      all(file.root, 'labels').map((label) => ({ file: file.file, label, name: value(label, 'fullName') })),
    );
  const defined = new Set(definitions.map((each) => each.name.toLowerCase()));
  const used = new Set(uses.map((use) => use.name.toLowerCase()));
  const seen = new Set<string>();
  return [
    ...uses
      .filter((use) => !defined.has(use.name.toLowerCase()))
      .map((use) =>
        reference(
          use.file,
          use.line,
          'label',
          `there is no label ${use.name}`,
          'Define it in a .labels file, or correct the name.',
        ),
      ),
    ...definitions.flatMap(({ file, label, name }) => {
      const line = first(label, 'fullName')?.line ?? label.line;
      if (seen.has(name.toLowerCase()))
        return [reference(file, line, 'label', `label ${name} is defined twice`, 'Keep one.')];
      seen.add(name.toLowerCase());
      return used.has(name.toLowerCase())
        ? []
        : [reference(file, line, 'label', `nothing uses the label ${name}`, 'Remove it.')];
    }),
  ];
}

interface Use {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

function scriptUses(index: PackageIndex): readonly Use[] {
  return [...index.bundles.values()].flatMap((bundle) =>
    bundle.sources.flatMap((source) =>
      platformImports(source).flatMap(({ module, line }) => {
        const name = /^@salesforce\/label\/c\.(.+)$/.exec(module)?.[1];
        return name === undefined ? [] : [{ file: source.file, line, name }];
      }),
    ),
  );
}

/** `Label.X` and `System.Label.X`. */
function apexUses(index: PackageIndex): readonly Use[] {
  return [...index.classes.values()].flatMap(({ file, declaration }) =>
    (declaration ? expressionsOf(declaration) : []).flatMap((each) => {
      if (each.kind !== 'field') return [];
      const { target } = each;
      const isLabel =
        (target.kind === 'name' || (target.kind === 'field' && target.target.kind === 'name')) &&
        target.name.toLowerCase() === 'label';
      return isLabel ? [{ file, line: each.line, name: each.name }] : [];
    }),
  );
}

/** `$Label.X` in formulas and pages. */
function metadataUses(index: PackageIndex): readonly Use[] {
  return index.metadata
    .filter((file) => file.suffix !== 'md' && file.suffix !== 'labels')
    .flatMap(({ file }) => {
      const { text } = readSource(index.root, file);
      if (!text.includes('$Label.')) return [];
      return [...text.matchAll(/\$Label\.(?:c\.)?(\w+)/g)].map((match) => ({
        file,
        line: lineAt(text, match.index),
        name: match[1] ?? '',
      }));
    });
}
