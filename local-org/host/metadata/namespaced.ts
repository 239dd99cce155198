import { apiName, componentNamespace, ownName } from '../namespace.ts';
import type { AppModel, ItemModel, LayoutModel, ListViewModel, PageModel, TabModel, TabTarget } from './model.ts';

/** Properties of the platform's own components that name an object, a field or a related list. */
const NAMING_PROPERTIES = new Set(['field', 'relatedListApiName', 'parentFieldApiName']);
const OWN_COMPONENT = /^c:/;
const OWN_ADDRESS = /^c__/;
const STANDARD_TAB = /^standard-/;

/**
 * The app as an org has it that holds the package under the namespace: API names of tabs, pages, components, objects and fields
 * carry it, as Metadata API gives them for an installed package. Names of list views do not: the namespace of a ListView stands in a
 * field of its own (Object Reference, "ListView", NamespacePrefix). The app itself where the namespace is null.
 */
export function namespacedApp(app: AppModel, namespace: string | null): AppModel {
  if (namespace === null) return app;
  const own = (name: string): string => ownName(name, namespace);
  const api = (name: string): string => apiName(name, namespace);
  const page = (model: PageModel): PageModel => pageOf(model, namespace);
  return {
    ...app,
    name: own(app.name),
    tabs: app.tabs.map((tab) => tabOf(tab, namespace)),
    pages: renamed(app.pages, own, page),
    recordPages: renamed(app.recordPages, api, own),
    layouts: renamed(app.layouts, api, (layout) => layoutOf(layout, api)),
    compactLayouts: renamed(app.compactLayouts, api, (fields) => fields.map(api)),
    listViews: renamed(app.listViews, api, (views) => views.map((view) => listViewOf(view, api))),
    addressable: app.addressable.map((name) => own(name.replace(OWN_ADDRESS, ''))),
  };
}

type Rename = (name: string) => string;

function renamed<One>(
  models: Readonly<Record<string, One>>,
  key: Rename,
  value: (model: One) => One,
): Readonly<Record<string, One>> {
  return Object.fromEntries(Object.entries(models).map(([name, model]) => [key(name), value(model)]));
}

/** The tab of a custom object has the object's name. */
function tabOf(tab: TabModel, namespace: string): TabModel {
  const target = targetOf(tab.target, namespace);
  if (STANDARD_TAB.test(tab.name)) return { ...tab, target };
  const name = target.kind === 'object' ? apiName(tab.name, namespace) : ownName(tab.name, namespace);
  return { ...tab, name, target };
}

function targetOf(target: TabTarget, namespace: string): TabTarget {
  if (target.kind === 'object') return { ...target, object: apiName(target.object, namespace) };
  return target.kind === 'page' ? { ...target, page: ownName(target.page, namespace) } : target;
}

function pageOf(page: PageModel, namespace: string): PageModel {
  const items = (list: readonly ItemModel[]): readonly ItemModel[] => list.map((item) => itemOf(item, namespace));
  return {
    ...page,
    name: ownName(page.name, namespace),
    object: page.object === null ? null : apiName(page.object, namespace),
    regions: page.regions.map((region) => ({ ...region, items: items(region.items) })),
    facets: renamed(page.facets, (facet) => facet, items),
  };
}

function itemOf(item: ItemModel, namespace: string): ItemModel {
  if (OWN_COMPONENT.test(item.component)) {
    return { ...item, component: item.component.replace(OWN_COMPONENT, `${componentNamespace(namespace)}:`) };
  }
  const properties = Object.entries(item.properties).map(([name, value]) => {
    return [name, NAMING_PROPERTIES.has(name) ? apiName(String(value), namespace) : value] as const;
  });
  return { ...item, properties: Object.fromEntries(properties) };
}

function layoutOf({ sections, relatedLists }: LayoutModel, api: Rename): LayoutModel {
  return {
    sections: sections.map((section) => ({ ...section, columns: section.columns.map((fields) => fields.map(api)) })),
    relatedLists: relatedLists.map(({ object, field, columns }) => ({
      object: api(object),
      field: api(field),
      columns: columns.map(api),
    })),
  };
}

function listViewOf(view: ListViewModel, api: Rename): ListViewModel {
  return {
    ...view,
    columns: view.columns.map(api),
    filters: view.filters.map((filter) => ({ ...filter, field: api(filter.field) })),
  };
}
