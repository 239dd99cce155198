/**
 * What an import of `@salesforce/schema` gives for a custom object of this package. At run time its name carries the namespace of the
 * package, so it tells which one that is. The caller brings a token of its own room: this bundle stands below all rooms with objects.
 * Custom objects only: the LWC Developer Guide, "Salesforce Objects Support in LWC", names them, not custom metadata types.
 */
export interface ObjectToken {
  readonly objectApiName: string;
}

/** Developer names of the tabs that a component opens. */
export type TabName = 'L2O_Assessment' | 'L2O_Evidence';

/** A page reference to a tab of this package. */
export interface TabPage {
  readonly type: 'standard__navItemPage';
  readonly attributes: { readonly apiName: string };
  readonly state: Readonly<Record<string, string>>;
}

type State = Readonly<Record<string, unknown>>;

const SEPARATOR = '__';
/** Source: LWC Developer Guide, "Add Query Parameters": for a component that is not part of a managed package. */
const DEFAULT_NAMESPACE = 'c';

/**
 * The page reference of a tab, with state under keys that the platform keeps. The API name of the tab carries the namespace of the
 * package, and so does each key. Source: LWC Developer Guide, "PageReference Types" and "Add Query Parameters".
 */
export function tabPage(token: ObjectToken, tab: TabName, state: Readonly<Record<string, string>> = {}): TabPage {
  const namespace = namespaceOf(token);
  const apiName = namespace === null ? tab : namespace + SEPARATOR + tab;
  const keyed = Object.entries(state).map(([name, value]) => [stateKey(token, name), value] as const);
  return { type: 'standard__navItemPage', attributes: { apiName }, state: Object.fromEntries(keyed) };
}

/** The value that `tabPage` put under the name; null where the state holds none, or an empty one. */
export function stateValue(token: ObjectToken, state: State | undefined, name: string): string | null {
  const value = state?.[stateKey(token, name)];
  return typeof value === 'string' && value !== '' ? value : null;
}

function stateKey(token: ObjectToken, name: string): string {
  return (namespaceOf(token) ?? DEFAULT_NAMESPACE) + SEPARATOR + name;
}

/** Null in an org that has the package without a namespace: then the name has two parts, `Name__c`, else three. */
function namespaceOf({ objectApiName }: ObjectToken): string | null {
  const [first = '', ...rest] = objectApiName.split(SEPARATOR);
  return rest.length === 2 ? first : null;
}
