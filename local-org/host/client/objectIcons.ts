import { facts } from './facts.ts';

const STANDARD: Readonly<Record<string, string>> = {
  Account: 'standard:account',
  Campaign: 'standard:campaign',
  Case: 'standard:case',
  Contact: 'standard:contact',
  Contract: 'standard:contract',
  Event: 'standard:event',
  Lead: 'standard:lead',
  Opportunity: 'standard:opportunity',
  Pricebook2: 'standard:pricebook',
  Product2: 'standard:product',
  Task: 'standard:task',
  User: 'standard:user',
};

/** Icon of an object: that of its tab, else the platform's own. */
export function objectIcon(object: string): string {
  const tab = facts.app?.tabs.find(({ target }) => target.kind === 'object' && target.object === object);
  return tab?.icon ?? STANDARD[object] ?? 'standard:record';
}
