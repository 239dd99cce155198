import { onPage, type Chapter } from '../case.ts';

export const COLLECTIONS: Chapter = {
  name: 'collections',
  cases: [
    ...onPage('Apex Developer Guide: Lists', {
      'elements by index, from zero': `
        List<Integer> numbers = new List<Integer>(); numbers.add(47); Assert.areEqual(47, numbers.get(0));
        numbers.set(0, 1); Assert.areEqual(1, numbers[0]); numbers.clear(); Assert.areEqual(0, numbers.size());`,
      'array notation declares a list': `
        String[] colors = new List<String>(); colors.add('red'); String[] more = new String[1]; more[0] = 'Green';
        Assert.areEqual(2, colors.size() + more.size()); Account[] none = new Account[]{}; Assert.isTrue(none.isEmpty());`,
      'a new array of a size is that many nulls': `Integer[] five = new Integer[5]; Assert.areEqual(5, five.size()); Assert.isNull(five[4]);`,
      'lists nest': `
        List<List<Set<Integer>>> deep = new List<List<Set<Integer>>>(); deep.add(new List<Set<Integer>>{ new Set<Integer>{ 1 } });
        Assert.isTrue(deep[0][0].contains(1));`,
      'an index outside fails': `
        try { Integer n = new List<Integer>{ 1 }[1]; Assert.fail(); } catch (ListException e) { Assert.areEqual('List index out of bounds: 1', e.getMessage()); }`,
      'duplicates stay': `Assert.areEqual(3, new List<Integer>{ 1, 1, 1 }.size());`,
    }),
    ...onPage('Apex Developer Guide: List Sorting', {
      'numbers ascend, null first': `
        List<Integer> numbers = new List<Integer>{ 3, null, 1 }; numbers.sort(); Assert.areEqual(new List<Integer>{ null, 1, 3 }, numbers);`,
      'texts sort with case': `List<String> words = new List<String>{ 'b', 'a', 'B' }; words.sort(); Assert.areEqual(new List<String>{ 'B', 'a', 'b' }, words);`,
      'Comparable decides for own classes': {
        declarations: `class Employee implements Comparable { Long id; Employee(Long i) { id = i; }
          public Integer compareTo(Object other) { return (Integer) (id - ((Employee) other).id); } }`,
        body: `List<Employee> all = new List<Employee>{ new Employee(3), new Employee(1), new Employee(2) }; all.sort();
          Assert.areEqual(1, all[0].id); Assert.areEqual(3, all[2].id);`,
      },
      'a Comparator decides where it is given': {
        declarations: `class Longest implements Comparator<String> { public Integer compare(String a, String b) { return b.length() - a.length(); } }`,
        body: `List<String> words = new List<String>{ 'a', 'ccc', 'bb' }; words.sort(new Longest()); Assert.areEqual(new List<String>{ 'ccc', 'bb', 'a' }, words);`,
      },
    }),
    ...onPage('Apex Reference Guide: List Class', {
      'add at an index moves the others': `List<Integer> n = new List<Integer>{ 1, 3 }; n.add(1, 2); Assert.areEqual(new List<Integer>{ 1, 2, 3 }, n);`,
      'addAll takes a list or a set': `
        List<Integer> n = new List<Integer>{ 1 }; n.addAll(new List<Integer>{ 2 }); n.addAll(new Set<Integer>{ 3 }); Assert.areEqual(3, n.size());`,
      'remove gives what was there': `List<String> n = new List<String>{ 'a', 'b' }; Assert.areEqual('a', n.remove(0)); Assert.areEqual('b', n[0]);`,
      'clone copies the list, not the records': `
        List<Account> a = new List<Account>{ new Account(Name = 'x') }; List<Account> b = a.clone(); b[0].Name = 'y'; b.clear();
        Assert.areEqual('y', a[0].Name); Assert.areEqual(1, a.size());`,
      'deepClone copies the records': `
        List<Account> a = new List<Account>{ new Account(Name = 'x') }; List<Account> b = a.deepClone(); b[0].Name = 'y'; Assert.areEqual('x', a[0].Name);`,
      'a list of another list is a copy': `List<Integer> a = new List<Integer>{ 1 }; List<Integer> b = new List<Integer>(a); b.add(2); Assert.areEqual(1, a.size());`,
      'a list of a set': `Assert.areEqual(2, new List<Integer>(new Set<Integer>{ 1, 2 }).size());`,
      'indexOf and contains compare by value': `
        List<String> words = new List<String>{ 'a', 'b' }; Assert.areEqual(1, words.indexOf('b')); Assert.areEqual(-1, words.indexOf('x')); Assert.isTrue(words.contains('a'));`,
      'equals compares elements in order': `Assert.isTrue(new List<Integer>{ 1, 2 }.equals(new List<Integer>{ 1, 2 })); Assert.isFalse(new List<Integer>{ 2, 1 }.equals(new List<Integer>{ 1, 2 }));`,
      'getSObjectType of a list of records': `Assert.areEqual(Account.SObjectType, new List<Account>().getSObjectType());`,
      'toString writes brackets': `Assert.areEqual('(1, 2)', String.valueOf(new List<Integer>{ 1, 2 }));`,
      'an iterator goes through': `
        Iterator<Integer> all = new List<Integer>{ 1, 2 }.iterator(); Integer sum = 0; while (all.hasNext()) { sum += all.next(); } Assert.areEqual(3, sum);`,
    }),
    ...onPage('Apex Developer Guide: Sets', {
      'no duplicates': `Set<Integer> s = new Set<Integer>{ 1, 1, 2 }; Assert.areEqual(2, s.size());`,
      'texts in a set are told apart by case': `Set<String> s = new Set<String>{ 'a', 'A' }; Assert.areEqual(2, s.size()); Assert.isFalse(new Set<String>{ 'a' }.contains('A'));`,
    }),
    ...onPage('Apex Reference Guide: Set Class', {
      'add and remove say whether they changed something': `
        Set<String> s = new Set<String>(); Assert.isTrue(s.add('a')); Assert.isFalse(s.add('a')); Assert.isTrue(s.remove('a')); Assert.isFalse(s.remove('a'));`,
      'addAll, removeAll and retainAll': `
        Set<Integer> s = new Set<Integer>{ 1, 2, 3 }; Assert.isTrue(s.retainAll(new Set<Integer>{ 1, 2 })); Assert.isTrue(s.removeAll(new List<Integer>{ 1 }));
        Assert.isTrue(s.addAll(new Set<Integer>{ 9 })); Assert.areEqual(new Set<Integer>{ 2, 9 }, s);`,
      'containsAll takes a list or a set': `Assert.isTrue(new Set<Integer>{ 1, 2 }.containsAll(new List<Integer>{ 2 })); Assert.isFalse(new Set<Integer>{ 1 }.containsAll(new Set<Integer>{ 1, 2 }));`,
      'sets are equal whatever their order': `Assert.isTrue(new Set<Integer>{ 1, 2 } == new Set<Integer>{ 2, 1 });`,
      'toString writes braces': `Assert.areEqual('{1, 2}', String.valueOf(new Set<Integer>{ 1, 2 }));`,
      'records in a set are told apart by their fields': `
        Set<Account> s = new Set<Account>{ new Account(Name = 'x') }; Assert.isTrue(s.contains(new Account(Name = 'x'))); Assert.isFalse(s.contains(new Account(Name = 'y')));`,
      'own classes count by equals and hashCode': {
        declarations: `class Key { Integer n; Key(Integer n) { this.n = n; } public Boolean equals(Object o) { return o instanceof Key && ((Key) o).n == n; } public override Integer hashCode() { return n; } }`,
        body: `Set<Key> s = new Set<Key>{ new Key(1), new Key(1), new Key(2) }; Assert.areEqual(2, s.size()); Assert.isTrue(s.contains(new Key(2)));`,
      },
    }),
    ...onPage('Apex Developer Guide: Maps', {
      'a key has one value': `Map<Integer, String> m = new Map<Integer, String>(); m.put(1, 'a'); m.put(1, 'b'); Assert.areEqual('b', m.get(1)); Assert.areEqual(1, m.size());`,
      'entries of a literal': `Map<String, String> m = new Map<String, String>{ 'a' => 'b', 'c' => 'd'.toUpperCase() }; Assert.areEqual('D', m.get('c'));`,
      'a missing key gives null': `Assert.isNull(new Map<String, Integer>().get('x'));`,
      'text keys are told apart by case': `Map<String, Integer> m = new Map<String, Integer>{ 'a' => 1 }; Assert.isNull(m.get('A'));`,
      'a null key': `Map<String, Integer> m = new Map<String, Integer>{ null => 1 }; Assert.areEqual(1, m.get(null));`,
      'maps nest': `Map<Id, Map<Id, Account[]>> m = new Map<Id, Map<Id, Account[]>>(); Assert.isTrue(m.isEmpty());`,
    }),
    ...onPage('Apex Reference Guide: Map Class', {
      'put gives the value before': `Map<String, Integer> m = new Map<String, Integer>(); Assert.isNull(m.put('a', 1)); Assert.areEqual(1, m.put('a', 2)); Assert.areEqual(2, m.remove('a'));`,
      'containsKey, keySet and values': `
        Map<String, Integer> m = new Map<String, Integer>{ 'a' => 1, 'b' => 2 }; Assert.isTrue(m.containsKey('a')); Assert.areEqual(new Set<String>{ 'a', 'b' }, m.keySet()); Assert.areEqual(2, m.values().size());`,
      'putAll of another map': `Map<String, Integer> m = new Map<String, Integer>{ 'a' => 1 }; m.putAll(new Map<String, Integer>{ 'a' => 2, 'b' => 3 }); Assert.areEqual(2, m.get('a')); Assert.areEqual(2, m.size());`,
      'a map of a list of records has their ids as keys': `
        Account a = new Account(Id = '001D000000Ju1zH', Name = 'x'); Map<Id, Account> m = new Map<Id, Account>(new List<Account>{ a }); Assert.areEqual('x', m.get(a.Id).Name);`,
      'a map of records without ids fails': `
        try { Map<Id, Account> m = new Map<Id, Account>(new List<Account>{ new Account(Name = 'x') }); Assert.fail(); } catch (ListException e) { Assert.isNotNull(e.getMessage()); }`,
      'a map of another map is a copy': `Map<String, Integer> a = new Map<String, Integer>{ 'a' => 1 }; Map<String, Integer> b = new Map<String, Integer>(a); b.clear(); Assert.areEqual(1, a.size());`,
      'maps are equal by their entries': `Assert.isTrue(new Map<String, Integer>{ 'a' => 1 } == new Map<String, Integer>{ 'a' => 1 });`,
      'toString writes equals signs': `Assert.areEqual('{a=1}', String.valueOf(new Map<String, Integer>{ 'a' => 1 }));`,
    }),
    ...onPage('Apex Developer Guide: Iterating Collections', {
      'a list must not change while it is iterated': `
        List<Integer> n = new List<Integer>{ 1, 2 };
        try { for (Integer one : n) { n.add(3); } Assert.fail(); } catch (FinalException e) { Assert.isNotNull(e.getMessage()); }`,
    }),
    ...onPage('Apex Developer Guide: Custom Iterators', {
      'an Iterable may be iterated by for': {
        declarations: `class Count implements Iterator<Integer>, Iterable<Integer> { Integer n = 0; public Boolean hasNext() { return n < 3; } public Integer next() { return n++; } public Iterator<Integer> iterator() { return this; } }`,
        body: `Integer sum = 0; for (Integer one : new Count()) { sum += one; } Assert.areEqual(3, sum);`,
      },
    }),
  ],
};
