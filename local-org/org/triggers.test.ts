import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PACKAGE } from '../fixtures/org.ts';
import type { LocalOrg } from './localOrg.ts';
import { openOrg } from './openOrg.ts';

// "Triggers", "Trigger Context Variables", "Triggers and Order of Execution", "Bulk Trigger Idioms", Apex Developer Guide.

const HANDLER = `public without sharing class Handler {
  public static List<String> heard = new List<String>();
  public static Boolean fails = false;
  public static void hear(List<Project__c> projects, Map<Id, Project__c> before) {
    if (fails) { throw new IllegalArgumentException('no'); }
    heard.add(Trigger.operationType.name() + ' ' + projects.size());
    for (Project__c project : projects) {
      if (before != null && before.get(project.Id).Name != project.Name) { heard.add(before.get(project.Id).Name + '>' + project.Name); }
    }
  }
}`;
const TRIGGER = `// Says what it heard.
trigger Projects on Project__c (after insert, after update) {
  Handler.hear(Trigger.new, Trigger.oldMap);
}`;
const PROBE = `public without sharing class Probe {
  public static List<String> renamed() {
    Project__c one = new Project__c(Name = 'old');
    insert as system one;
    one.Name = 'new';
    update as system one;
    delete as system one;
    return Handler.heard;
  }
  public static List<String> many(Integer count) {
    List<Project__c> projects = new List<Project__c>();
    for (Integer i = 0; i < count; i++) { projects.add(new Project__c(Name = 'p' + i)); }
    insert as system projects;
    return Handler.heard;
  }
  public static String failing() {
    Handler.fails = true;
    try {
      insert as system new Project__c(Name = 'x');
    } catch (DmlException failure) {
      return failure.getDmlStatusCode(0) + ' ' + failure.getDmlMessage(0) + ' left ' + [SELECT COUNT() FROM Project__c WITH SYSTEM_MODE];
    }
    return 'saved';
  }
  public static Boolean outside() { return Trigger.isExecuting || Trigger.new != null; }
  public static String cause() { return Schema.Project__Share.RowCause.Sponsor__c + Project__Share.RowCause.Manual; }
}`;

function orgWith(trigger: string, handler = HANDLER): LocalOrg {
  const folder = mkdtempSync(join(tmpdir(), 'triggers-'));
  cpSync(PACKAGE, folder, { recursive: true });
  mkdirSync(join(folder, 'classes'));
  writeFileSync(join(folder, 'classes/Handler.cls'), handler);
  writeFileSync(join(folder, 'classes/Probe.cls'), PROBE);
  writeFileSync(join(folder, 'classes/Projects.trigger'), trigger);
  return openOrg({ packageFolder: folder, isForTests: true, coverage: true });
}

const called = (org: LocalOrg, method: string, params = {}): unknown =>
  org.call('Probe', method, params, org.administratorId);

test('a trigger hears inserts and updates after they were saved, with the rows before', () => {
  const org = orgWith(TRIGGER);
  assert.deepEqual(called(org, 'renamed'), ['AFTER_INSERT 1', 'AFTER_UPDATE 1', 'old>new']);
  assert.equal(called(org, 'outside'), false);
});

test('200 rows go to one run, 201 to two', () => {
  const org = orgWith(TRIGGER);
  assert.deepEqual(called(org, 'many', { count: 200 }), ['AFTER_INSERT 200']);
  assert.deepEqual(called(org, 'many', { count: 201 }), ['AFTER_INSERT 200', 'AFTER_INSERT 1']);
});

test('a trigger that fails takes its rows back and names itself', () => {
  const told = String(called(orgWith(TRIGGER), 'failing'));
  assert.match(told, /^CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY Projects: execution of AfterInsert/);
  assert.match(told, /caused by: System.IllegalArgumentException: no/);
  assert.match(told, /left 0$/);
});

test('the records of an after trigger are read-only', () => {
  const handler = HANDLER.replace('if (fails)', "projects[0].Name = 'changed'; if (fails)");
  assert.match(String(called(orgWith(TRIGGER, handler), 'failing')), /System.FinalException: Record is read-only/);
});

test('a reason of sharing is a text', () => {
  assert.equal(called(orgWith(TRIGGER), 'cause'), 'Sponsor__cManual');
});

test('lines of a trigger are covered like those of a class', () => {
  const org = orgWith(TRIGGER);
  called(org, 'many', { count: 1 });
  const lines = org.apex.coverage().find(({ file }) => file.endsWith('Projects.trigger'))?.lines;
  assert.deepEqual([...(lines ?? [])], [[3, 1]]);
});

test('what is outside the subset is refused with its line', () => {
  assert.throws(() => orgWith('trigger Projects on Project__c (before insert) {}'), /before insert is outside/);
  const query = 'trigger Projects on Project__c (after insert) {\n  delete [SELECT Id FROM Project__c];\n}';
  assert.throws(() => orgWith(query), /Projects.trigger:2.*A query or DML inside a trigger is outside/s);
  assert.throws(() => orgWith('trigger Projects on Nothing__c (after insert) {}'), /Invalid type: Nothing__c/);
});
