import path from 'node:path';
import type { XmlNode } from '../../schema/read/xml.ts';
import { bundleMetasBelow } from './bundles.ts';
import { pageOf } from './flexipages.ts';
import { compactFieldsOf, layoutOf, listViewOf } from './layouts.ts';
import type { AppModel, ListViewModel, PageModel } from './model.ts';
import { type MetadataFile, metadataBelow } from './sources.ts';
import { tabsOf } from './tabs.ts';

type Files = ReadonlyMap<string, readonly MetadataFile[]>;

/** The app of that API name in the package at `folder`. Throws an Error naming the file and what it lacks. */
export function readApp(folder: string, name: string): AppModel {
  const files = metadataBelow(folder);
  const of = (kind: string): readonly MetadataFile[] => files.get(kind) ?? [];
  const app = of('CustomApplication').find((file) => file.name === name);
  if (app === undefined) throw new Error(`app ${name} is not in ${path.relative(process.cwd(), folder)}`);
  const bundles = bundleMetasBelow(folder);
  const pages = of('FlexiPage').map((file) => pageOf(file, bundles));
  return {
    name,
    label: app.root.value('label') ?? name,
    color: app.root.first('brand')?.value('headerColor') ?? null,
    tabs: tabsOf(app, of('CustomTab'), homePageOf(app.root, pages)),
    pages: Object.fromEntries(pages.map((page) => [page.name, page])),
    recordPages: recordPagesOf(app.root, of('CustomObject'), pages),
    layouts: Object.fromEntries([...of('Layout')].reverse().map(layoutOf)),
    compactLayouts: compactLayoutsOf(files),
    listViews: listViewsOf(of('ListView')),
    addressable: [...bundles].flatMap(([bundle, { isExposed, targets }]) =>
      isExposed && targets.includes('lightning__UrlAddressable') ? [`c__${bundle}`] : [],
    ),
  };
}

/** What an action override of the app or of an object opens instead; undefined where it overrides nothing with a page. */
function overriddenBy(node: XmlNode, action: string, object?: string): string | undefined {
  return node
    .all('actionOverrides')
    .find(
      (override) =>
        override.value('type') === 'Flexipage' &&
        override.value('actionName') === action &&
        (object === undefined || override.value('pageOrSobjectType') === object),
    )
    ?.value('content');
}

function homePageOf(app: XmlNode, pages: readonly PageModel[]): string | undefined {
  return overriddenBy(app, 'Tab', 'standard-home') ?? pages.find(({ type }) => type === 'HomePage')?.name;
}

/** The app's own assignment, else the object's, else any record page for the object. */
function recordPagesOf(
  app: XmlNode,
  objects: readonly MetadataFile[],
  pages: readonly PageModel[],
): Record<string, string> {
  const known = new Set(pages.map(({ name }) => name));
  const entries = pages.flatMap(({ type, object, name }) => {
    if (type !== 'RecordPage' || object === null) return [];
    const file = objects.find((one) => one.name === object);
    const assigned = overriddenBy(app, 'View', object) ?? (file && overriddenBy(file.root, 'View'));
    return [[object, assigned !== undefined && known.has(assigned) ? assigned : name] as const];
  });
  return Object.fromEntries(entries.reverse());
}

function compactLayoutsOf(files: Files): Record<string, readonly string[]> {
  const layouts = files.get('CompactLayout') ?? [];
  const objects = files.get('CustomObject') ?? [];
  const names = [...new Set(layouts.map(({ object }) => object))];
  return Object.fromEntries(
    names.flatMap((object) => {
      const assigned = objects.find(({ name }) => name === object)?.root.value('compactLayoutAssignment');
      const fields = compactFieldsOf(
        layouts.filter((layout) => layout.object === object),
        assigned,
      );
      return fields === undefined ? [] : [[object, fields] as const];
    }),
  );
}

function listViewsOf(files: readonly MetadataFile[]): Record<string, readonly ListViewModel[]> {
  const lists: Record<string, ListViewModel[]> = {};
  for (const file of files) (lists[file.object] ??= []).push(listViewOf(file));
  return lists;
}
