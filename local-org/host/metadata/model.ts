/** A Lightning app as its package describes it, ready to be drawn. Plain data: the browser gets it as JSON. */
export interface AppModel {
  /** API name of the app. */
  readonly name: string;
  readonly label: string;
  /** `#RRGGBB`; null when the app has no brand of its own. */
  readonly color: string | null;
  /** In the order of the app. */
  readonly tabs: readonly TabModel[];
  /** Flexipages by API name. */
  readonly pages: Readonly<Record<string, PageModel>>;
  /** API name of the record page of each object that has one. */
  readonly recordPages: Readonly<Record<string, string>>;
  /** By API name of the object. */
  readonly layouts: Readonly<Record<string, LayoutModel>>;
  /** Fields of the compact layout, by API name of the object. */
  readonly compactLayouts: Readonly<Record<string, readonly string[]>>;
  readonly listViews: Readonly<Record<string, readonly ListViewModel[]>>;
  /** Exposed components that can be opened by address, by name in the form `c__name`, or `ns__name` in an org with a namespace. */
  readonly addressable: readonly string[];
}

export interface TabModel {
  /** API name: `Scorecard`, `Assessment__c`, `standard-Opportunity`. */
  readonly name: string;
  /** Null where the object names its tab. */
  readonly label: string | null;
  /** `custom:custom53`; null where the object's own icon stands. */
  readonly icon: string | null;
  readonly target: TabTarget;
}

export type TabTarget =
  | { readonly kind: 'object'; readonly object: string }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'component'; readonly component: string }
  /** What the local org does not draw, in words. */
  | { readonly kind: 'absent'; readonly what: string };

export interface PageModel {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  /** API name of the object of a record page. */
  readonly object: string | null;
  readonly template: string;
  readonly regions: readonly RegionModel[];
  /** Contents of the page's facets (tabs, accordion sections) by facet name. */
  readonly facets: Readonly<Record<string, readonly ItemModel[]>>;
}

export interface RegionModel {
  readonly name: string;
  readonly items: readonly ItemModel[];
}

/** A component on a page. */
export interface ItemModel {
  /** `c:opportunityPanel`, `force:detailPanel`. */
  readonly component: string;
  readonly identifier: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

export interface LayoutModel {
  readonly sections: readonly LayoutSection[];
  readonly relatedLists: readonly RelatedListModel[];
}

export interface LayoutSection {
  readonly label: string;
  readonly columns: readonly (readonly string[])[];
}

export interface RelatedListModel {
  /** API names of the child object and of its look-up. */
  readonly object: string;
  readonly field: string;
  readonly columns: readonly string[];
}

export interface ListViewModel {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly isMine: boolean;
  readonly filters: readonly ListFilter[];
}

export interface ListFilter {
  readonly field: string;
  readonly operation: string;
  readonly value: string;
}
