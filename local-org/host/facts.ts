import type { AppModel, TabModel } from './metadata/model.ts';
import { namespacedApp } from './metadata/namespaced.ts';
import { DEFAULT_USER, type HostOptions, type HostUser } from './options.ts';
import { type OrgBackend, OrgFault, type OrgUser } from './orgTypes.ts';

/** What the page in the browser starts from, written into it as JSON. */
export interface PageFacts {
  readonly user: HostUser;
  /** Of the package in the org; null where it has none. */
  readonly namespace: string | null;
  /** Whom the page can be switched to; empty for a single component. */
  readonly users: readonly OrgUser[];
  /** Null for a single component. */
  readonly app: ShownApp | null;
}

/** The app as one user is shown it. */
export interface ShownApp extends Omit<AppModel, 'tabs'> {
  readonly tabs: readonly ShownTab[];
  /** API names of the app's tabs that the user is not shown, with the labels of the permission sets that would. */
  readonly hiddenTabs: Readonly<Record<string, readonly string[]>>;
}

export interface ShownTab extends TabModel {
  readonly label: string;
}

/** Facts for the user of that id; for the user the host was started with when there is no such user. */
export function pageFacts(options: HostOptions, model: AppModel | null, userId: string | undefined): PageFacts {
  const user = hostUser(options, userId);
  const namespace = namespaceOf(options);
  if (options.app === undefined || model === null) return { user, namespace, users: [], app: null };
  const { org } = options.app;
  return { user, namespace, users: org.users(), app: shownApp(namespacedApp(model, namespace), org, user.id) };
}

/** The namespace that the org holds the package under; that of the options for a single component, which has no org. */
export function namespaceOf(options: HostOptions): string | null {
  return options.app === undefined ? (options.namespace ?? null) : options.app.org.namespace;
}

export function hostUser(options: HostOptions, userId: string | undefined): HostUser {
  if (options.app === undefined) return { ...DEFAULT_USER, ...options.user };
  const { org, userId: first } = options.app;
  const user = (userId === undefined ? null : org.user(userId)) ?? org.user(first);
  if (user === null) throw new Error(`the org has no active user ${first}`);
  return user;
}

function shownApp(model: AppModel, org: OrgBackend, userId: string): ShownApp {
  const tabs = model.tabs.flatMap((tab) => shownTab(tab, org, userId) ?? []);
  const shown = new Set(tabs.map(({ name }) => name));
  const hidden = model.tabs.filter(({ name }) => !shown.has(name));
  return { ...model, tabs, hiddenTabs: Object.fromEntries(hidden.map(({ name }) => [name, org.tabGrants(name)])) };
}

/** An object's tab needs read access to the object too. */
function shownTab(tab: TabModel, org: OrgBackend, userId: string): ShownTab | null {
  if (!org.canSeeTab(tab.name, userId)) return null;
  if (tab.target.kind !== 'object') return { ...tab, label: tab.label ?? tab.name };
  try {
    return { ...tab, label: org.objectInfo(tab.target.object, userId).labelPlural };
  } catch (error) {
    if (error instanceof OrgFault) return null;
    throw error;
  }
}
