/** A page as components name it. */
export interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

/**
 * State keys without a namespace that the platform itself defines; others are dropped unless they have one, such as `c__step`.
 * Source: LWC Developer Guide, "Add Query Parameters", and "PageReference Types".
 */
const PLATFORM_STATE = new Set([
  'filterName',
  'defaultFieldValues',
  'nooverride',
  'recordTypeId',
  'ws',
  'backgroundContext',
]);
const RECORD_ID = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/** The address of a page, as Lightning Experience writes it. A page type that has none here gives an address that says so. */
export function addressOf(reference: PageReference): string {
  if (reference.type === 'standard__webPage') return text(reference.attributes?.url);
  return pathOf(reference) + queryOf(reference.state ?? {});
}

/** The page at an address, state and all; the address is a path with an optional query. */
export function referenceOf(address: string): PageReference {
  const url = new URL(address, 'http://local.example');
  const state = Object.fromEntries(url.searchParams);
  const [root = '', kind = '', ...rest] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const page = root === 'lightning' ? pageOf(kind, rest) : null;
  return page === null ? { ...HOME, state } : { ...page, state };
}

const HOME: PageReference = { type: 'standard__namedPage', attributes: { pageName: 'home' } };

function pathOf({ type, attributes = {} }: PageReference): string {
  const of = (name: string): string => encodeURIComponent(text(attributes[name]));
  switch (type) {
    case 'standard__navItemPage':
      return `/lightning/n/${of('apiName')}`;
    case 'standard__component':
      return `/lightning/cmp/${of('componentName')}`;
    case 'standard__objectPage':
      return `/lightning/o/${of('objectApiName')}/${of('actionName') || 'home'}`;
    case 'standard__recordPage':
      return recordPath(of('objectApiName'), of('recordId'), of('actionName') || 'view');
    case 'standard__namedPage':
      return `/lightning/page/${of('pageName')}`;
    default:
      return `/lightning/page/${encodeURIComponent(type)}`;
  }
}

/** The object may be left out: the id tells it. */
function recordPath(object: string, id: string, action: string): string {
  return object === '' ? `/lightning/r/${id}/${action}` : `/lightning/r/${object}/${id}/${action}`;
}

function queryOf(state: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(state).filter(
    ([key, value]) => (key.includes('__') || PLATFORM_STATE.has(key)) && value !== undefined && value !== null,
  );
  const query = new URLSearchParams(kept.map(([key, value]) => [key, text(value)])).toString();
  return query === '' ? '' : `?${query}`;
}

function pageOf(kind: string, [first = '', second = '', third]: readonly string[]): PageReference | null {
  switch (kind) {
    case 'n':
      return { type: 'standard__navItemPage', attributes: { apiName: first } };
    case 'cmp':
      return { type: 'standard__component', attributes: { componentName: first } };
    case 'o':
      return { type: 'standard__objectPage', attributes: { objectApiName: first, actionName: second || 'home' } };
    case 'r':
      return recordReference(first, second, third);
    case 'page':
      return { type: 'standard__namedPage', attributes: { pageName: first } };
    default:
      return null;
  }
}

function recordReference(first: string, second: string, third: string | undefined): PageReference {
  const isShort = third === undefined && RECORD_ID.test(first);
  const attributes = isShort
    ? { recordId: first, actionName: second || 'view' }
    : { objectApiName: first, recordId: second, actionName: third ?? 'view' };
  return { type: 'standard__recordPage', attributes };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}
