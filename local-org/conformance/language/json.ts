import { onPage, type Chapter } from '../case.ts';

export const JSON_CHAPTER: Chapter = {
  name: 'JSON',
  cases: [
    ...onPage('Apex Reference Guide: JSON Class', {
      'serialize of simple values': `Assert.areEqual('"a"', JSON.serialize('a')); Assert.areEqual('[1,2]', JSON.serialize(new List<Integer>{ 1, 2 })); Assert.areEqual('null', JSON.serialize(null)); Assert.areEqual('1.50', JSON.serialize(1.50));`,
      'serialize of a map': `Assert.areEqual('{"a":1}', JSON.serialize(new Map<String, Integer>{ 'a' => 1 }));`,
      'serialize of a date and a time': `Assert.areEqual('"2026-01-15"', JSON.serialize(Date.newInstance(2026, 1, 15))); Assert.areEqual('"2026-01-15T10:00:00.000Z"', JSON.serialize(Datetime.newInstanceGmt(2026, 1, 15, 10, 0, 0)));`,
      'serialize may leave out nulls': {
        declarations: `class D { public String a; public Integer b = 1; }`,
        body: `Assert.areEqual('{"b":1}', JSON.serialize(new D(), true)); Assert.areEqual('{"b":1,"a":null}'.length(), JSON.serialize(new D()).length());`,
      },
      'serializePretty writes lines': `Assert.isTrue(JSON.serializePretty(new Map<String, Integer>{ 'a' => 1 }).contains('\\n'));`,
      'deserialize into a class': {
        declarations: `class Car { public String make; public Integer year; public List<String> tags; }`,
        body: `Car c = (Car) JSON.deserialize('{"make":"SFDC","year":2020,"tags":["a","b"],"other":1}', Car.class); Assert.areEqual('SFDC', c.make); Assert.areEqual(2020, c.year); Assert.areEqual(2, c.tags.size());`,
      },
      'deserializeStrict refuses what the class does not have': {
        declarations: `class Car { public String make; }`,
        body: `try { JSON.deserializeStrict('{"make":"a","other":1}', Car.class); Assert.fail(); } catch (JSONException e) { Assert.isNotNull(e.getMessage()); }`,
      },
      'deserializeUntyped gives maps, lists and primitive values': `
        Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{"a":"x","b":1,"c":[true,null],"d":2.5,"e":{"f":1}}');
        Assert.areEqual('x', m.get('a')); Assert.areEqual(1, m.get('b')); Assert.areEqual(true, ((List<Object>) m.get('c'))[0]); Assert.areEqual(2.5, m.get('d')); Assert.areEqual(1, ((Map<String, Object>) m.get('e')).get('f'));`,
      'deserialize into collections': `
        List<Integer> n = (List<Integer>) JSON.deserialize('[1,2]', List<Integer>.class); Assert.areEqual(2, n.size()); Map<String, Decimal> m = (Map<String, Decimal>) JSON.deserialize('{"a":1.5}', Map<String, Decimal>.class); Assert.areEqual(1.5, m.get('a'));`,
      'a record there and back': `
        Account a = new Account(Name = 'x', NumberOfEmployees = 5); Account b = (Account) JSON.deserialize(JSON.serialize(a), Account.class); Assert.areEqual('x', b.Name); Assert.areEqual(5, b.NumberOfEmployees);`,
      'a record carries its type': `Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped(JSON.serialize(new Account(Name = 'x'))); Assert.areEqual('Account', ((Map<String, Object>) m.get('attributes')).get('type'));`,
      'an enum as its name': {
        declarations: `enum Season { WINTER } class D { public Season s; }`,
        body: `Assert.areEqual('"WINTER"', JSON.serialize(Season.WINTER)); D d = (D) JSON.deserialize('{"s":"WINTER"}', D.class); Assert.areEqual(Season.WINTER, d.s);`,
      },
      'a text of quotes and line ends': `Assert.areEqual('"a\\\\"b\\\\n"', JSON.serialize('a"b\\n'));`,
      'a wrong type fails': {
        declarations: `class D { public Integer n; }`,
        body: `try { JSON.deserialize('{"n":"x"}', D.class); Assert.fail(); } catch (JSONException e) { Assert.isNotNull(e.getMessage()); }`,
      },
    }),
    ...onPage('Apex Developer Guide: Roundtrip Serialization and Deserialization', {
      'nested classes there and back': {
        declarations: `class Line { public Decimal price; public Line(Decimal p) { price = p; } } class Invoice { public List<Line> lines = new List<Line>(); public Date day; }`,
        body: `Invoice i = new Invoice(); i.lines.add(new Line(2.5)); i.day = Date.newInstance(2026, 1, 1); Invoice j = (Invoice) JSON.deserialize(JSON.serialize(i), Invoice.class); Assert.areEqual(2.5, j.lines[0].price); Assert.areEqual(i.day, j.day);`,
      },
    }),
  ],
};
