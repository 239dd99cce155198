/** Four shops, each with something empty, in a list named `shops`. */
export const SHOPS = `
  List<Shop__c> shops = new List<Shop__c>{
    new Shop__c(Name = 'Alpha', Code__c = 'A1', Area__c = 100.5, Revenue__c = 1000, Grade__c = 'A', Tags__c = 'red;blue', IsOpen__c = true, Opened__c = Date.newInstance(2025, 12, 31)),
    new Shop__c(Name = 'beta', Code__c = 'B2', Area__c = 50, Revenue__c = 500, Grade__c = 'B', Tags__c = 'red', Opened__c = Date.newInstance(2026, 1, 1)),
    new Shop__c(Name = 'Gamma_1', Area__c = 50, Grade__c = 'A', Tags__c = 'green', Opened__c = Date.newInstance(2026, 1, 15)),
    new Shop__c(Name = 'Gamma%2', Revenue__c = 250, Grade__c = 'C', IsOpen__c = true)
  };
  insert shops;`;

/** Apex that asserts the names of a query's rows, in its order. */
export function named(query: string, ...names: readonly string[]): string {
  return `
  List<String> found = new List<String>();
  for (Shop__c shop : [${query}]) { found.add(shop.Name); }
  Assert.areEqual('${names.join(', ')}', String.join(found, ', '));`;
}
