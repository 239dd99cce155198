import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read/sources.ts';
import { apiOf } from './componentApi.ts';
import type { PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** Attributes that any element takes, or that the compiler and not the component reads. */
const COMMON =
  /^(key|class|style|id|slot|title|hidden|role|tabindex|lang|dir|draggable|accesskey|spellcheck|is|on.+|lwc:.+|for:.+|iterator:.+|if:.+|data-.+|aria-.+)$/;

/** Components of the package in templates: that they exist, and that they have the properties they are given. */
export function templateFindings(index: PackageIndex): readonly Finding[] {
  return [...index.bundles.values()].flatMap((bundle) =>
    bundle.sources
      .filter((source) => source.file.endsWith('.html'))
      .flatMap((source) => elementsOf(source).flatMap((element) => elementFindings(index, source, element))),
  );
}

function elementFindings(index: PackageIndex, source: SourceFile, element: Tree.Element): readonly Finding[] {
  if (!element.tagName.startsWith('c-')) return [];
  const name = camelCase(element.tagName.slice('c-'.length));
  const place = element.sourceCodeLocation;
  const bundle = index.bundles.get(name);
  if (!bundle)
    return [
      reference(source.file, place?.startLine ?? 1, 'template', `there is no component c/${name}`, 'Correct the name.'),
    ];
  const api = apiOf(bundle);
  return element.attrs
    .filter((attribute) => !COMMON.test(attribute.name) && !api.has(camelCase(attribute.name)))
    .map((attribute) =>
      reference(
        source.file,
        place?.attrs?.[attribute.name]?.startLine ?? place?.startLine ?? 1,
        'template',
        `c/${name} has no @api property ${camelCase(attribute.name)}`,
        'Correct the attribute, or add the property.',
      ),
    );
}

function elementsOf(source: SourceFile): readonly Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      visit('content' in child ? child.content : child);
    }
  };
  visit(parseFragment(source.text, { sourceCodeLocationInfo: true }));
  return found;
}

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
