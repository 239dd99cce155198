import { pathOf, type PageReference } from './address.ts';
import type { ShownApp, ShownTab } from '../facts.ts';

/** What the content area shows. */
export type View =
  | { readonly kind: 'page'; readonly page: string; readonly title: string }
  | { readonly kind: 'component'; readonly component: string; readonly title: string }
  | { readonly kind: 'list'; readonly object: string; readonly filterName: string | null }
  /** The object is null when the address leaves it to the id. */
  | { readonly kind: 'record'; readonly object: string | null; readonly recordId: string }
  | { readonly kind: 'notice'; readonly title: string; readonly text: string };

/** The view of a page reference in the app, as the user of the page may have it. */
export function viewOf(reference: PageReference, app: ShownApp): View {
  const { type, attributes = {}, state = {} } = reference;
  const of = (name: string): string => String((attributes[name] as string | undefined) ?? '');
  switch (type) {
    case 'standard__navItemPage':
      return tabView(of('apiName'), app);
    case 'standard__component':
      return componentView(of('componentName'), app);
    case 'standard__objectPage':
      return objectView(of('objectApiName'), of('actionName'), state.filterName);
    case 'standard__recordPage':
      return recordView(of('objectApiName'), of('recordId'), of('actionName'));
    default:
      return namedView(of('pageName'), app);
  }
}

/** Address of the first tab that the user is shown; null when there is none. */
export function homeAddress(app: ShownApp): string | null {
  const [first] = app.tabs;
  return first === undefined ? null : tabAddress(first);
}

export function tabAddress({ name, target }: ShownTab): string {
  return target.kind === 'object'
    ? pathOf({ type: 'standard__objectPage', attributes: { objectApiName: target.object, actionName: 'list' } })
    : pathOf({ type: 'standard__navItemPage', attributes: { apiName: name } });
}

/** Whether the tab is the one that the page belongs to: itself, or the tab of the record's object. */
export function isTabOf(tab: ShownTab, view: View, reference: PageReference): boolean {
  if (view.kind === 'list' || view.kind === 'record') {
    return tab.target.kind === 'object' && tab.target.object === view.object;
  }
  return tab.name === reference.attributes?.apiName;
}

function tabView(name: string, app: ShownApp): View {
  const tab = app.tabs.find((one) => one.name === name);
  if (tab === undefined) return hiddenTab(name, app);
  const { target, label: title } = tab;
  if (target.kind === 'object') return { kind: 'list', object: target.object, filterName: null };
  if (target.kind === 'component') return { kind: 'component', component: target.component, title };
  if (target.kind === 'page' && app.pages[target.page] !== undefined) return { kind: 'page', page: target.page, title };
  return notSimulated(target.kind === 'absent' ? target.what : `the page of tab ${name}`);
}

function hiddenTab(name: string, app: ShownApp): View {
  const grants = app.hiddenTabs[name];
  if (grants === undefined) return notice('Page not found', `There is no tab ${name} in ${app.label}.`);
  const remedy = grants.length === 0 ? '' : ` These permission sets show it: ${grants.join(', ')}.`;
  return notice('No access', `You are not shown this tab.${remedy}`);
}

function componentView(name: string, app: ShownApp): View {
  if (app.addressable.includes(name))
    return { kind: 'component', component: name.slice(name.indexOf('__') + '__'.length), title: app.label };
  return notice('Page not found', `${name} is no exposed component with the target lightning__UrlAddressable.`);
}

function objectView(object: string, action: string, filterName: unknown): View {
  if (action === 'new') return notSimulated('the form for a new record');
  return { kind: 'list', object, filterName: typeof filterName === 'string' ? filterName : null };
}

function recordView(object: string, recordId: string, action: string): View {
  if (action !== 'view') return notSimulated(`the action ${action} of a record`);
  return { kind: 'record', object: object === '' ? null : object, recordId };
}

/** Home is the app's first tab; other named pages belong to parts of the platform that are not here. */
function namedView(name: string, app: ShownApp): View {
  if (name !== 'home') return notSimulated(`the page ${name}`);
  const [first] = app.tabs;
  if (first !== undefined) return tabView(first.name, app);
  const grants = [...new Set(Object.values(app.hiddenTabs).flat())];
  const remedy = grants.length === 0 ? '' : ` These permission sets show them: ${grants.join(', ')}.`;
  return notice('No access', `You are shown none of the tabs of ${app.label}.${remedy}`);
}

function notSimulated(what: string): View {
  return notice('Not simulated', `The local org does not draw ${what}.`);
}

function notice(title: string, text: string): View {
  return { kind: 'notice', title, text };
}
