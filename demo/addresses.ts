import { addressOf } from '../local-org/host/client/address.ts';
import { apiName, componentNamespace, ownName } from '../local-org/host/namespace.ts';
import { NAMESPACE } from './productOrg.ts';

/** Address of a tab of the app, by its name in the package, with state by the names that components give it. */
export function tabAddress(tab: string, state: Readonly<Record<string, string>> = {}): string {
  const keyed = Object.entries(state).map(([name, value]) => [stateKey(name), value] as const);
  const attributes = { apiName: ownName(tab, NAMESPACE) };
  return addressOf({ type: 'standard__navItemPage', attributes, state: Object.fromEntries(keyed) }, NAMESPACE);
}

/** Under what an address holds the state of that name. */
export function stateKey(name: string): string {
  return `${componentNamespace(NAMESPACE)}__${name}`;
}

/** Address of the list of an object, by its name in the package. */
export function listAddress(object: string): string {
  const attributes = { objectApiName: apiName(object, NAMESPACE), actionName: 'list' };
  return addressOf({ type: 'standard__objectPage', attributes }, NAMESPACE);
}

/** Address of a record, by the name of its object in the package. */
export function recordAddress(object: string, recordId: string): string {
  const attributes = { objectApiName: apiName(object, NAMESPACE), recordId, actionName: 'view' };
  return addressOf({ type: 'standard__recordPage', attributes }, NAMESPACE);
}
