import { onPage, type Case } from '../case.ts';

const HEARD = `public without sharing class Heard {
  public static List<String> events = new List<String>();
  public static void hear(List<Shop__c> shops) {
    events.add(Trigger.operationType.name() + ' ' + shops.size());
  }
  public static void count() {
    events.add('' + [SELECT COUNT() FROM Shop__c WITH SYSTEM_MODE]);
  }
}`;

const SHOPS = `trigger Shops on Shop__c (after insert, after update, after delete, after undelete) {
  if (Trigger.isDelete) {
    Heard.hear(Trigger.old);
  } else {
    Heard.hear(Trigger.new);
  }
}`;

function heard(body: string): { readonly body: string; readonly sources: readonly string[] } {
  return { body, sources: [HEARD, SHOPS] };
}

/** "Triggers", "Trigger Context Variables", "Bulk Triggers", Apex Developer Guide: the after events. */
export const TRIGGERS: readonly Case[] = [
  ...onPage('Apex Developer Guide: Triggers', {
    'a trigger hears of each event after it': heard(`
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  update shop;
  delete shop;
  undelete shop;
  Assert.areEqual('AFTER_INSERT 1,AFTER_UPDATE 1,AFTER_DELETE 1,AFTER_UNDELETE 1', String.join(Heard.events, ','));`),
    'upsert fires the insert and the update event': heard(`
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  Heard.events.clear();
  upsert new List<Shop__c>{ shop, new Shop__c(Name = 'Two') };
  Assert.areEqual(2, Heard.events.size());
  Assert.isTrue(Heard.events.contains('AFTER_INSERT 1') && Heard.events.contains('AFTER_UPDATE 1'));`),
  }),
  ...onPage('Apex Developer Guide: Bulk Triggers', {
    'records come 200 at a time': heard(`
  List<Shop__c> many = new List<Shop__c>();
  for (Integer i = 0; i < 250; i++) { many.add(new Shop__c(Name = 'S' + i)); }
  insert many;
  Assert.areEqual(new List<String>{ 'AFTER_INSERT 200', 'AFTER_INSERT 50' }, Heard.events);`),
  }),
  ...onPage('Apex Developer Guide: Trigger Context Variables', {
    'new records have their ids, old ones their values': {
      sources: [
        HEARD,
        `trigger Shops on Shop__c (after insert, after update) {
  for (Shop__c shop : Trigger.new) {
    Heard.events.add((shop.Id != null) + ' ' + (Trigger.isUpdate ? Trigger.oldMap.get(shop.Id).get('Name') + '>' + shop.Name : shop.Name));
  }
}`,
      ],
      body: `
  Shop__c shop = new Shop__c(Name = 'One');
  insert shop;
  shop.Name = 'Two';
  update shop;
  Assert.areEqual('true One,true One>Two', String.join(Heard.events, ','));`,
    },
    'records of an after trigger cannot be changed': {
      sources: [
        HEARD,
        `trigger Shops on Shop__c (after insert) {
  try {
    Trigger.new[0].Name = 'Changed';
    Heard.events.add('changed');
  } catch (FinalException e) {
    Heard.events.add(e.getMessage());
  }
}`,
      ],
      body: `
  insert new Shop__c(Name = 'One');
  Assert.areEqual(new List<String>{ 'Record is read-only' }, Heard.events);`,
    },
  }),
  ...onPage('Apex Developer Guide: Trigger Exceptions', {
    'an exception of a trigger takes the statement back': {
      sources: [
        `trigger Shops on Shop__c (after insert) {
  throw new IllegalArgumentException('no');
}`,
      ],
      body: `
  try {
    insert new Shop__c(Name = 'One');
    Assert.fail('inserted');
  } catch (DmlException e) {
    Assert.areEqual(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, e.getDmlType(0));
  }
  Assert.areEqual(0, [SELECT COUNT() FROM Shop__c]);`,
    },
  }),
  ...onPage('Apex Developer Guide: Triggers and Order of Execution', {
    'validation rules come before after triggers': heard(`
  Database.insert(new Shop__c(Name = 'One', Area__c = -1), false);
  Assert.areEqual(0, Heard.events.size());`),
    'an after trigger reads saved rows': {
      sources: [
        HEARD,
        `trigger Shops on Shop__c (after insert) {
  Heard.count();
}`,
      ],
      body: `
  insert new List<Shop__c>{ new Shop__c(Name = 'One'), new Shop__c(Name = 'Two') };
  Assert.areEqual(new List<String>{ '2' }, Heard.events);`,
    },
  }),
];
