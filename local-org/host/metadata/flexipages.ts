import type { XmlNode } from '../../schema/read/xml.ts';
import { type BundleMeta, typed } from './bundles.ts';
import type { ItemModel, PageModel, RegionModel } from './model.ts';
import type { MetadataFile } from './sources.ts';

type Bundles = ReadonlyMap<string, BundleMeta>;

/** The page of a flexipage file. Throws an Error naming the file where a package component is missing or not exposed. */
export function pageOf({ file, name, root }: MetadataFile, bundles: Bundles): PageModel {
  const regions = root.all('flexiPageRegions');
  const items = (region: XmlNode): readonly ItemModel[] => itemsOf(region, bundles, file);
  const named = (kind: string): readonly RegionModel[] =>
    regions
      .filter((region) => region.value('type') === kind)
      .map((region) => ({ name: region.value('name') ?? '', items: items(region) }));
  return {
    name,
    label: root.value('masterLabel') ?? name,
    type: root.value('type') ?? '',
    object: root.value('sobjectType') ?? null,
    template: root.first('template')?.value('name') ?? '',
    regions: named('Region'),
    facets: Object.fromEntries(named('Facet').map((facet) => [facet.name, facet.items])),
  };
}

function itemsOf(region: XmlNode, bundles: Bundles, file: string): readonly ItemModel[] {
  return region.all('itemInstances').flatMap((item) => {
    const component = item.first('componentInstance');
    const field = item.first('fieldInstance');
    if (component) return [itemOf(component, bundles, file)];
    return field ? [fieldOf(field)] : [];
  });
}

function itemOf(node: XmlNode, bundles: Bundles, file: string): ItemModel {
  const component = node.value('componentName') ?? '';
  const meta = component.startsWith('c:') ? bundleOf(component, bundles, file) : undefined;
  return { component, identifier: node.value('identifier') ?? component, properties: propertiesOf(node, meta) };
}

/** A field placed by itself reads like a component whose property names it. */
function fieldOf(node: XmlNode): ItemModel {
  const field = (node.value('fieldItem') ?? '').replace(/^Record\./, '');
  return { component: 'record:field', identifier: node.value('identifier') ?? field, properties: { field } };
}

function bundleOf(component: string, bundles: Bundles, file: string): BundleMeta {
  const meta = bundles.get(component.slice('c:'.length));
  if (meta === undefined) throw new Error(`${file}: component ${component} is not in the package`);
  if (!meta.isExposed) throw new Error(`${file}: component ${component} is not exposed`);
  return meta;
}

function propertiesOf(node: XmlNode, meta: BundleMeta | undefined): ItemModel['properties'] {
  const defaults = [...(meta?.properties ?? [])].flatMap(([name, property]) =>
    property.default === undefined ? [] : [[name, typed(property.default, property.type)] as const],
  );
  const set = node.all('componentInstanceProperties').flatMap((property) => {
    const [name, value] = [property.value('name'), property.value('value')];
    if (name === undefined || value === undefined) return [];
    return [[name, typed(value, meta?.properties.get(name)?.type)] as const];
  });
  return Object.fromEntries([...defaults, ...set]);
}
