import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { call, compile, FakeData, problemsOf, record } from './support.ts';

function run(body: string, data = new FakeData()): unknown {
  return call(compile([`public class Probe { ${body} }`]), 'Probe.run', data);
}

function dataWith(...names: readonly string[]): FakeData {
  const data = new FakeData();
  data.rows = names.map((name) => record('Opportunity', { Name: name }));
  return data;
}

test('records: fields by name, typed values, defaults: "Working with sObjects", Apex Developer Guide', () => {
  const body = `public static String run() { Opportunity o = new Opportunity(Name = 'Deal', Amount = 5); o.closedate = Date.newInstance(2026, 1, 31); o.Amount += 1.5;
    Decimal none = new Opportunity().Amount; return o.name + o.AMOUNT + o.CloseDate.year() + o.IsWon + none; }`;
  assert.equal(run(body), 'Deal6.52026falsenull');
});

test('reading on through an empty look-up gives null', () => {
  assert.equal(run('public static String run() { Opportunity o = new Opportunity(); return o.Account.Name; }'), null);
  assert.equal(
    run(
      "public static String run() { Opportunity o = new Opportunity(Account = new Account(Name = 'Acme')); return o.Account.Name; }",
    ),
    'Acme',
  );
});

test('a list of 200 child rows or more may not be had as a whole: "SOQL For Loops", Apex Developer Guide', () => {
  const body =
    "public static Integer run() { SObject a = [SELECT Id FROM Account]; return a.getSObjects('Opportunities')?.size(); }";
  const count = (children: number): unknown => {
    const data = new FakeData();
    const account = record('Account', { Name: 'A' });
    const rows = Array.from({ length: children }, (_none, place) => record('Opportunity', { Name: String(place) }));
    account.children.set('opportunities', new ApexList(rows, 'Opportunity'));
    data.rows = [account];
    return run(body, data);
  };
  assert.equal(count(0), null);
  assert.equal(count(199), 199);
  assert.throws(() => count(200), {
    apexType: 'System.QueryException',
    message: /too many rows for direct assignment/,
  });
});

test('bound expressions are evaluated and numbered', () => {
  const data = dataWith('A');
  const body =
    "static Integer most = 3; public static Integer run() { List<String> names = new List<String>{'A'}; return [SELECT Id, Name FROM Opportunity WHERE Name IN :names AND Amount > :most + 1 ORDER BY Name LIMIT :most].size(); }";
  assert.equal(run(body, data), 1);
  const [request] = data.calls as { text: string; binds: [string, unknown][]; mode: string }[];
  assert.equal(
    request?.text,
    'SELECT Id, Name FROM Opportunity WHERE Name IN :b0 AND Amount > :b1 ORDER BY Name LIMIT :b2',
  );
  assert.deepEqual(request?.binds.slice(1), [
    ['b1', 4],
    ['b2', 3],
  ]);
  assert.equal(request?.mode, 'user');
});

// "SOQL For Loops", Apex Developer Guide.
test('children that a query could not fetch at once are iterated, and neither assigned nor counted', () => {
  const parent = record('Account', { Name: 'A' });
  parent.children.set('opportunities', new ApexList([record('Opportunity', { Name: 'D' })], 'Opportunity'));
  parent.onlyIterated('opportunities');
  const data = new FakeData();
  data.rows = [parent];
  const outcome = (use: string): unknown => {
    try {
      return run(`public static String run() { Account a = [SELECT Name FROM Account]; ${use} }`, data);
    } catch (error) {
      return error instanceof ApexException ? error.message : error;
    }
  };
  assert.equal(outcome("String all = ''; for (Opportunity o : a.Opportunities) { all += o.Name; } return all;"), 'D');
  const refusal = /too many rows for direct assignment, use FOR loop/;
  assert.match(String(outcome('List<Opportunity> found = a.Opportunities; return found[0].Name;')), refusal);
  assert.match(String(outcome('return String.valueOf(a.Opportunities.size());')), refusal);
  assert.match(String(outcome("return String.valueOf(a.getSObjects('Opportunities'));")), refusal);
});

test('one row may be assigned to a record; none or two may not', () => {
  const body = 'public static String run() { Opportunity o = [SELECT Name FROM Opportunity]; return o.Name; }';
  assert.equal(run(body, dataWith('A')), 'A');
  const message = (data: FakeData): string => {
    try {
      run(body, data);
    } catch (error) {
      return error instanceof ApexException ? `${error.apexType}: ${error.message}` : String(error);
    }
    return 'nothing';
  };
  assert.equal(message(dataWith()), 'System.QueryException: List has no rows for assignment to SObject');
  assert.equal(
    message(dataWith('A', 'B')),
    'System.QueryException: List has more than 1 row for assignment to SObject',
  );
});

test('a field of a query, COUNT(), and query loops by row and by list', () => {
  assert.equal(
    run('public static String run() { return [SELECT Name FROM Opportunity LIMIT 1].Name; }', dataWith('A')),
    'A',
  );
  assert.equal(run('public static Integer run() { return [SELECT COUNT() FROM Opportunity]; }', dataWith('A', 'B')), 2);
  assert.equal(
    run(
      "public static String run() { String s = ''; for (Opportunity o : [SELECT Name FROM Opportunity]) { s += o.Name; } return s; }",
      dataWith('A', 'B'),
    ),
    'AB',
  );
  assert.equal(
    run(
      'public static Integer run() { Integer n = 0; for (List<Opportunity> os : [SELECT Name FROM Opportunity]) { n = n * 1000 + os.size(); } return n; }',
      dataWith(...Array.from({ length: 401 }, () => 'x')),
    ),
    200200001,
  );
});

// "Using Batch Apex", Apex Developer Guide: a locator of an inline query; "QueryLocator Class", Apex Reference Guide: its rows.
test('a locator of an inline query keeps its mode and binds, and reads nothing before it is iterated', () => {
  const data = dataWith('A', 'B');
  const read = `public static Integer run() {
    Decimal least = 5;
    Database.QueryLocator rows = Database.getQueryLocator([SELECT Id FROM Opportunity WHERE Amount > :least * 2 WITH SYSTEM_MODE]);
    least = 7;
    Integer n = 0;
    Iterator<SObject> each = rows.iterator();
    while (each.hasNext()) { each.next(); n++; }
    return n;
  }`;
  assert.equal(run(read, data), 2);
  assert.deepEqual(JSON.parse(JSON.stringify(data.calls)), [
    {
      text: 'SELECT Id FROM Opportunity WHERE Amount > :b0 WITH SYSTEM_MODE',
      binds: [['b0', { digits: 10, scale: 0 }]],
      mode: 'user',
      sharing: 'with',
      isLocator: true,
    },
  ]);
  const unread = new FakeData();
  run(
    'public static void run() { Database.QueryLocator l = Database.getQueryLocator([SELECT Id FROM Account]); }',
    unread,
  );
  assert.deepEqual(unread.calls, []);
});

test('a locator takes one query of records', () => {
  const locator = (argument: string): string =>
    problemsOf(`public class Probe { public static void run() { Database.getQueryLocator(${argument}); } }`);
  assert.match(locator('[SELECT COUNT() FROM Account]'), /takes one query of records/);
  assert.match(locator('[SELECT Id FROM Account], AccessLevel.USER_MODE'), /takes one query of records/);
});

// "Dynamic SOQL", Apex Developer Guide: simple bind variables in a query string, but no fields of variables.
test('a query in a text reads the variables its caller can see', () => {
  const data = dataWith('A');
  const compiled = compile([
    `public class Probe {
      static String prefix = 'static';
      Integer most = 3;
      String touched { get { throw new IllegalArgumentException('read'); } }
      public static void run() { new Probe().ask('given'); }
      void ask(String given) {
        List<Id> ids = new List<Id>();
        String text = 'SELECT Id FROM Opportunity WHERE Name = :given AND Name != \\':most\\' AND Id IN : IDS LIMIT :most';
        List<Opportunity> rows = Database.query(text);
        Integer n = Database.countQuery('SELECT COUNT() FROM Opportunity WHERE Name = :prefix', AccessLevel.SYSTEM_MODE);
        Database.QueryLocator all = Database.getQueryLocator('SELECT Id FROM Opportunity WHERE Name = :prefix');
        prefix = 'changed';
        all.iterator();
      }
    }`,
  ]);
  call(compiled, 'Probe.run', data);
  const asked = data.calls.map((one) => one as { binds: [string, unknown][]; mode: string });
  assert.deepEqual(
    asked.map(({ binds, mode }) => [binds.map(([name]) => name), mode]),
    [
      [['given', 'ids', 'most'], 'user'],
      [['prefix'], 'system'],
      [['prefix'], 'user'],
    ],
  );
  assert.equal(asked[0]?.binds[0]?.[1], 'given');
  assert.equal(asked[2]?.binds[0]?.[1], 'static');
});

test('DML statements run as the user unless they say system', () => {
  const data = new FakeData();
  run(
    "public static void run() { List<Account> all = new List<Account>{ new Account(Name = 'A') }; insert as user all; update all[0]; upsert as system all Account.Name; delete as system all; }",
    data,
  );
  assert.deepEqual(data.calls, [
    { operation: 'insert', count: 1, allOrNone: true, mode: 'user', sharing: 'with' },
    { operation: 'update', count: 1, allOrNone: true, mode: 'user', sharing: 'with' },
    { operation: 'upsert', count: 1, allOrNone: true, mode: 'system', externalId: 'Name', sharing: 'with' },
    { operation: 'delete', count: 1, allOrNone: true, mode: 'system', sharing: 'with' },
  ]);
});

test('queries see the sharing of the class that runs them: "Using the with sharing, without sharing, and inherited sharing Keywords"', () => {
  const data = dataWith('A');
  const compiled = compile([
    'public without sharing class Open { public static void read() { List<Opportunity> os = [SELECT Id FROM Opportunity]; Passed.read(); Closed.read(); Passed.read(); } }',
    'public with sharing class Closed { public static void read() { List<Opportunity> os = [SELECT Id FROM Opportunity]; } }',
    'public inherited sharing class Passed { public static void read() { List<Opportunity> os = [SELECT Id FROM Opportunity]; } }',
    'public class Probe { public static void run() { Passed.read(); Open.read(); Passed.read(); } }',
  ]);
  call(compiled, 'Probe.run', data);
  assert.deepEqual(
    data.calls.map((one) => (one as { sharing: string }).sharing),
    ['with', 'without', 'without', 'with', 'without', 'with'],
  );
});

test('describe tokens and labels', () => {
  assert.equal(
    run(
      'public static String run() { return Opportunity.Amount.getDescribe().getName() + Account.SObjectType.getDescribe().getName() + System.Label.shared_Greeting; }',
    ),
    'AmountAccountHello',
  );
});
