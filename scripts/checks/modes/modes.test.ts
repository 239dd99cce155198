import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Tree } from '../fixture.ts';
import { checkModes } from './check.ts';

const trees: Tree[] = [];
after(() => trees.forEach((tree) => tree.remove()));

/** Rules found in classes given by name, with their lines. */
function found(classes: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(classes).map(([name, text]) => [`force-app/main/app/classes/${name}.cls`, text]);
  const tree = new Tree(Object.fromEntries(files) as Record<string, string>);
  trees.push(tree);
  return checkModes(tree.root).map((finding) => `${finding.line} ${finding.rule.replace('modes/', '')}`);
}

const BUILDER = `public inherited sharing class ReadableQuery {
    public ReadableQuery filter(String condition) { return this; }
}`;

test('a field name that travels as a constant through parameters, fields and classes is fixed', () => {
  const reader = `public with sharing class Reader {
    private final String link;
    public Reader(String link) { this.link = link; }
    public void read(ReadableQuery query) { query.filter(link + ' IN :ids'); }
}`;
  const caller = `public with sharing class Caller {
    private static final List<String> LINKS = new List<String>{ 'WhatId', 'WhoId' };
    public static void all(ReadableQuery query) {
        for (String each : LINKS) { new Reader(each).read(query); }
        new Reader(pick(2)).read(query);
    }
    private static String pick(Integer place) { return place > 1 ? 'WhatId' : 'WhoId'; }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Reader: reader, Caller: caller }), []);
});

test('a text that only a component gives is followed into the builder', () => {
  const controller = `public with sharing class Search {
    @AuraEnabled
    public static void run(String typed) {
        String condition = 'Name = ' + typed;
        new ReadableQuery().filter(condition);
    }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Search: controller }), ['5 injection']);
});

test('a text read from a record is not fixed either', () => {
  const reader = `public with sharing class Resume {
    public static void run(Account row) {
        new ReadableQuery().filter(row.Description);
    }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Resume: reader }), ['3 injection']);
});

test('numbers, moments and ids cannot carry a query', () => {
  const reader = `public with sharing class Numbers {
    public static void run(Integer most, Datetime moment, Id owner) {
        new ReadableQuery().filter('A < ' + most + ' AND B < ' + moment.formatGmt('yyyy') + ' AND C = ' + owner);
    }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Numbers: reader }), []);
});

test('tests may use system mode and loops, but say which mode they mean', () => {
  const helper = `@IsTest
public class Data {
    public static void make(List<Account> rows) {
        for (Account row : rows) {
            insert as system row;
            insert row;
        }
    }
}`;
  assert.deepEqual(found({ Data: helper }), ['6 dml-without-mode']);
});

test('what a for-each loop goes over is read once', () => {
  const reader = `public with sharing class Loops {
    public static void run() {
        for (Account row : [SELECT Id FROM Account WITH USER_MODE]) {
            row.Name = 'x';
        }
        for (Integer place = 0; place < [SELECT COUNT() FROM Account WITH USER_MODE]; place++) {
            place += 1;
        }
    }
}`;
  assert.deepEqual(found({ Loops: reader }), ['6 query-in-loop']);
});

test('a stated mode of a Database call may come in as a variable of that type', () => {
  const reader = `public with sharing class Calls {
    public static void run(List<Account> rows, AccessLevel level) {
        Database.update(rows, level);
    }
}`;
  assert.deepEqual(found({ Calls: reader }), []);
});

test('a query in brackets is fixed where a batch starts from it', () => {
  const job = `public with sharing class Job {
    public Database.QueryLocator start(Id owner) {
        return Database.getQueryLocator([SELECT Id FROM Account WHERE OwnerId = :owner WITH USER_MODE]);
    }
}`;
  assert.deepEqual(found({ Job: job }), []);
});

test('the name that describe gives is fixed', () => {
  const reader = `public with sharing class Described {
    private static final String PART = Reading__c.Part__c.getDescribe().getName();
    public static void read(ReadableQuery query) { query.filter(PART + ' = :part'); }
    private String getName() { return [SELECT Name FROM Account WITH USER_MODE LIMIT 1].Name; }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Described: reader }), []);
});

test('what a constant map holds is fixed, whatever other classes call get', () => {
  const streams = `public with sharing class Streams {
    private static final Map<String, String> OBJECTS = new Map<String, String>{ 'Keys' => 'Account' };
    public static void read(ReadableQuery query) { query.filter(OBJECTS.get('Keys') + ' != NULL'); }
}`;
  const other = `public with sharing class Other {
    public String get(String typed) { return typed; }
}`;
  assert.deepEqual(found({ ReadableQuery: BUILDER, Streams: streams, Other: other }), []);
});

test('a nested class states its sharing where it reads or writes rows', () => {
  const shapes = `public with sharing class Shapes {
    private class Row { public String name; }
    private class Reader { public List<Account> all() { return [SELECT Id FROM Account WITH USER_MODE]; } }
    private class Writer { public void save(Account row) { insert as user row; } }
    private class Finder { public Object all(String text) { return Database.query(text, AccessLevel.USER_MODE); } }
}`;
  assert.deepEqual(
    found({ Shapes: shapes }).filter((one) => one.endsWith('sharing')),
    ['3 sharing', '4 sharing', '5 sharing'],
  );
});
