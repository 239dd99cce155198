import { componentNamespace } from '../namespace.ts';

/** A page as components name it. */
export interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

/** State keys that the platform itself defines; all others need a namespace. Source: LWC Developer Guide, "PageReference Types". */
const PLATFORM_STATE = new Set([
  'filterName',
  'defaultFieldValues',
  'nooverride',
  'recordTypeId',
  'ws',
  'backgroundContext',
]);
const RECORD_ID = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/**
 * The address of a page, as Lightning Experience writes it. A page type that has none here gives an address that says so. Of the
 * state it keeps the platform's keys and those of the package: `c__step`, or `ns__step` in an org that holds the package under a
 * namespace. Source: LWC Developer Guide, "Add Query Parameters": a component of a managed package uses the package's namespace. The
 * guide does not say what happens to other keys; here they are dropped, so that the mistake shows.
 */
export function addressOf(reference: PageReference, namespace: string | null): string {
  if (reference.type === 'standard__webPage') return text(reference.attributes?.url);
  return pathOf(reference) + queryOf(keptState(reference.state ?? {}, namespace));
}

/** The page at an address, with what `addressOf` keeps of the state; the address is a path with an optional query. */
export function referenceOf(address: string, namespace: string | null): PageReference {
  const url = new URL(address, 'http://local.example');
  const state = keptState(Object.fromEntries(url.searchParams), namespace);
  const [root = '', kind = '', ...rest] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const page = root === 'lightning' ? pageOf(kind, rest) : null;
  return page === null ? { ...HOME, state } : { ...page, state };
}

const HOME: PageReference = { type: 'standard__namedPage', attributes: { pageName: 'home' } };

/** The address of a page without its state. */
export function pathOf({ type, attributes = {} }: PageReference): string {
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

type State = Readonly<Record<string, unknown>>;

function keptState(state: State, namespace: string | null): State {
  const prefix = `${componentNamespace(namespace)}__`;
  const isKept = ([key, value]: readonly [string, unknown]): boolean =>
    (key.startsWith(prefix) || PLATFORM_STATE.has(key)) && value !== undefined && value !== null;
  return Object.fromEntries(Object.entries(state).filter(isKept));
}

function queryOf(state: State): string {
  const query = new URLSearchParams(Object.entries(state).map(([key, value]) => [key, text(value)])).toString();
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
