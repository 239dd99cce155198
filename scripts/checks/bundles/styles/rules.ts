import path from 'node:path';
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import type { Package } from '../package.ts';
import { domOf } from '../platform/dom.ts';
import { place, type BundleRule, type Place } from '../rule.ts';
import { memoByText } from '../../read/memo.ts';
import { readSource } from '../../read/sources.ts';

const GUIDE = 'LWC Developer Guide';

interface Sheet {
  readonly file: string;
  readonly root: Root;
}

/** Null for what does not parse, which the compiler names. */
const parse = memoByText((text): Root | null => {
  try {
    return postcss.parse(text);
  } catch {
    return null;
  }
});

function sheetsOf({ index }: Package): readonly Sheet[] {
  return index.files
    .filter((file) => /\/lwc\/[^/]+\/.*\.css$/.test(file))
    .flatMap((file) => {
      const root = parse(readSource(index.root, file).text, `${index.root}/${file}`);
      return root ? [{ file, root }] : [];
    });
}

type Node = AtRule | Declaration | Rule;

/** Places found at every node of every style sheet. */
function atNodes(find: (node: Node, file: string, components: Package) => readonly Place[]) {
  return (components: Package): readonly Place[] =>
    sheetsOf(components).flatMap(({ file, root }) => {
      const found: Place[] = [];
      root.walk((node) => {
        if (node.type !== 'comment') found.push(...find(node, file, components));
      });
      return found;
    });
}

function at(node: Node, file: string, message: string, remedy: string): readonly Place[] {
  return [place(file, node.source?.start?.line ?? 1, message, remedy)];
}

const wrongImports = atNodes((node, file, { index }) => {
  if (node.type !== 'atrule' || node.name !== 'import') return [];
  const target = /^['"]([^'"]+)['"]$/.exec(node.params.trim())?.[1];
  if (target === undefined) return [];
  const own = /^c\/(\w+)$/.exec(target)?.[1];
  const sheet = own === undefined ? path.posix.join(path.posix.dirname(file), target) : undefined;
  const bundle = own === undefined ? undefined : index.bundles.get(own);
  const isThere =
    sheet === undefined ? index.files.includes(`${bundle?.folder}/${own}.css`) : index.files.includes(sheet);
  const isForeign =
    /^(https?:)?\/\//.test(target) || (target.includes('/') && !target.startsWith('.') && own === undefined);
  if (isThere || (isForeign && target.startsWith('http'))) return [];
  return at(node, file, `there is no style sheet ${target}`, 'Correct the name: c/bundle, or ./file.css.');
});

const foreignUrls = atNodes((node, file) => {
  const value = node.type === 'decl' ? node.value : node.type === 'atrule' ? node.params : '';
  const url = /url\(\s*['"]?((?:https?:)?\/\/[^'")\s]+)/i.exec(value)?.[1];
  return url === undefined ? [] : at(node, file, `the style loads ${url}`, 'Bring the file as a static resource.');
});

const wrongSelectors = atNodes((node, file) => {
  if (node.type !== 'rule' || (node.parent?.type === 'atrule' && /keyframes$/.test((node.parent as AtRule).name)))
    return [];
  const wrong = node.selectors.flatMap((selector) => {
    const hit =
      /::?(slotted|part|ng-deep|v-deep|host-context|root)\b/.exec(selector)?.[0] ??
      /^(html|body)\b/.exec(selector.trim())?.[0];
    return hit === undefined ? [] : [hit];
  });
  return [...new Set(wrong)].flatMap((hit) =>
    at(
      node,
      file,
      `the selector ${hit} reaches nothing: styles of a component end at its template`,
      'Style own elements, or :host.',
    ),
  );
});

const unknownProperties = atNodes((node, file, { typed }) => {
  if (node.type !== 'decl' || node.prop.startsWith('--')) return [];
  const name = node.prop.toLowerCase();
  const known = domOf(typed)?.styles;
  if (
    !known ||
    known.has(name) ||
    known.has(name.replace(/^-webkit-/, '')) ||
    known.has(`-webkit-${name}`) ||
    isDescriptor(node)
  )
    return [];
  return at(node, file, `there is no style property ${node.prop}`, 'Correct the name.');
});

/** Declarations of @font-face, @page and the like have names of their own; vendors have theirs. */
function isDescriptor({ parent, prop }: Declaration): boolean {
  const isOwn = parent?.type === 'atrule' && !/^(media|supports|layer|container)$/.test((parent as AtRule).name);
  return isOwn || /^-(moz|ms|o|webkit)-/.test(prop) || RECENT.has(prop);
}

/** Properties that the DOM's types do not list. */
const RECENT = new Set([
  'src',
  'interpolate-size',
  'text-box-trim',
  'field-sizing',
  'anchor-name',
  'position-anchor',
  'speak',
]);

export const STYLE_RULES: readonly BundleRule[] = [
  { name: 'style-import', page: `${GUIDE}: Share CSS Style Rules`, find: wrongImports },
  { name: 'style-url', page: 'Security Review: Load Resources from the Package', find: foreignUrls },
  { name: 'style-selector', page: `${GUIDE}: CSS Support and Limitations`, find: wrongSelectors },
  { name: 'style-property', page: 'CSS: Property Index', find: unknownProperties },
];
