import { onPage, type Chapter } from '../case.ts';

export const STRINGS: Chapter = {
  name: 'strings',
  cases: [
    ...onPage('Apex Reference Guide: String Class', {
      'abbreviate counts the ellipsis': `Assert.areEqual('Hello...', 'Hello Maximillian'.abbreviate(8));`,
      'abbreviate leaves a short text alone': `Assert.areEqual('Hello', 'Hello'.abbreviate(8));`,
      'abbreviate refuses a length below four': `
        try { 'Hello Maximillian'.abbreviate(3); Assert.fail(); }
        catch (StringException e) { Assert.isNotNull(e.getMessage()); }`,
      'capitalize and uncapitalize change the first letter only': `
        Assert.areEqual('Hello maximillian', 'hello maximillian'.capitalize());
        Assert.areEqual('hello Maximillian', 'Hello Maximillian'.uncapitalize());`,
      'center pads on both sides, the right side first': `
        Assert.areEqual('  hello  ', 'hello'.center(9));
        Assert.areEqual('-hey--', 'hey'.center(6, '-'));`,
      'charAt gives the value of a character': `Assert.areEqual(111, 'Ohh'.toLowerCase().charAt(0));`,
      'compareTo orders by letters and is case-sensitive': `
        Assert.isTrue('abcde'.compareTo('abcd') > 0);
        Assert.isTrue('abc'.compareTo('abd') < 0);
        Assert.areEqual(0, 'abc'.compareTo('abc'));`,
      'contains is case-sensitive, containsIgnoreCase is not': `
        Assert.isFalse('hello'.contains('HELLO'));
        Assert.isTrue('hello'.containsIgnoreCase('HELLO'));`,
      'containsAny, containsNone and containsOnly look at single characters': `
        Assert.isTrue('hello'.containsAny('hx'));
        Assert.isFalse('hello'.containsAny('x'));
        Assert.isTrue('abcde'.containsNone('fg'));
        Assert.isTrue('abba'.containsOnly('abcd'));
        Assert.isFalse('abba xyz'.containsOnly('abcd'));`,
      'containsWhitespace finds a blank': `
        Assert.isTrue('Hello Jane'.containsWhitespace());
        Assert.isFalse('HelloJane'.containsWhitespace());`,
      'countMatches counts occurrences': `Assert.areEqual(2, 'Hello Jane'.countMatches('ll') + 'Jane'.countMatches('J'));`,
      'deleteWhitespace takes blanks, tabs and line ends': `Assert.areEqual('HelloJane', ' Hello Jane \\t'.deleteWhitespace());`,
      'difference gives what follows the common start': `Assert.areEqual('xyz', 'abcde'.difference('abxyz'));`,
      'endsWith and startsWith are case-sensitive': `
        Assert.isTrue('Hello Jason'.endsWith('Jason'));
        Assert.isFalse('Hello Jason'.endsWith('jason'));
        Assert.isTrue('Hello Jason'.endsWithIgnoreCase('jason'));
        Assert.isFalse('AE86'.startsWith('ae'));
        Assert.isTrue('AE86'.startsWithIgnoreCase('ae'));`,
      'equals is case-sensitive and false for null': `
        Assert.isFalse('abcd'.equals('ABCD'));
        Assert.isFalse('abcd'.equals((Object) null));
        Assert.isTrue('abcd'.equalsIgnoreCase('ABCD'));`,
      'escapeCsv quotes a text with a comma or a quote': `
        Assert.areEqual('"Max1, ""Max2"""', 'Max1, "Max2"'.escapeCsv());
        Assert.areEqual('plain', 'plain'.escapeCsv());`,
      'escapeHtml4 writes entities': `Assert.areEqual('&quot;Black&amp;White&quot;', '"Black&White"'.escapeHtml4());`,
      'escapeSingleQuotes puts a backslash before each quote': `Assert.areEqual('O\\\\\\'Brien', String.escapeSingleQuotes('O\\'Brien'));`,
      'format fills numbered places': `
        Assert.areEqual('Hello there , world ', String.format('Hello {0} , {1} ', new List<String>{ 'there', 'world' }));`,
      'format reads a doubled quote as one': `
        Assert.areEqual('It\\'s here', String.format('It\\'\\'s {0}', new List<Object>{ 'here' }));`,
      'fromCharArray and getChars go both ways': `
        Assert.areEqual('Abc', String.fromCharArray(new List<Integer>{ 65, 98, 99 }));
        Assert.areEqual(new List<Integer>{ 74, 97 }, 'Ja'.getChars());`,
      'getCommonPrefix of several texts': `
        Assert.areEqual('SFDC', String.getCommonPrefix(new List<String>{ 'SFDCApex', 'SFDCVisualforce' }));`,
      'getLevenshteinDistance counts changes': `Assert.areEqual(3, 'Hello Joe'.getLevenshteinDistance('Hello Max'));`,
      'indexOf counts from zero and gives -1 for nothing': `
        Assert.areEqual(2, 'abcd'.indexOf('cd'));
        Assert.areEqual(-1, 'abcd'.indexOf('x'));
        Assert.areEqual(7, 'abcdabcd'.indexOf('d', 4));
        Assert.areEqual(2, 'abcd'.indexOfIgnoreCase('CD'));`,
      'indexOfAny and indexOfDifference': `
        Assert.areEqual(0, 'abcd'.indexOfAny('xa'));
        Assert.areEqual(2, 'abcd'.indexOfDifference('abxc'));
        Assert.areEqual(-1, 'abcd'.indexOfDifference('abcd'));`,
      'lastIndexOf searches from the end': `Assert.areEqual(6, 'abcd abcd'.lastIndexOf('bc'));`,
      'isAlpha, isAlphanumeric and isNumeric are false for the empty text': `
        Assert.isTrue('abc'.isAlpha()); Assert.isFalse('abc 21'.isAlpha()); Assert.isFalse(''.isAlpha());
        Assert.isTrue('abc021'.isAlphanumeric()); Assert.isFalse('v.2.0'.isAlphanumeric());
        Assert.isTrue('1234567890'.isNumeric()); Assert.isFalse('1.2'.isNumeric());`,
      'isAlphaSpace, isNumericSpace and isWhitespace allow blanks': `
        Assert.isTrue('aA Bb'.isAlphaSpace()); Assert.isTrue('1 2 3'.isNumericSpace());
        Assert.isTrue(''.isWhitespace()); Assert.isFalse('a b'.isWhitespace());`,
      'isAllLowerCase and isAllUpperCase': `
        Assert.isTrue('abcde'.isAllLowerCase()); Assert.isFalse('aBc'.isAllLowerCase());
        Assert.isTrue('ABCDE'.isAllUpperCase()); Assert.isFalse('ABCD1'.isAllUpperCase());`,
      'isBlank takes null, nothing and blanks; isEmpty null and nothing': `
        Assert.isTrue(String.isBlank(null)); Assert.isTrue(String.isBlank('  '));
        Assert.isTrue(String.isEmpty('')); Assert.isFalse(String.isEmpty(' '));
        Assert.isTrue(String.isNotBlank('a')); Assert.isTrue(String.isNotEmpty(' '));`,
      'join puts a separator between items': `Assert.areEqual('10-20', String.join(new List<Integer>{ 10, 20 }, '-'));`,
      'left, right and mid stay inside the text': `
        Assert.areEqual('abc', 'abc'.left(9)); Assert.areEqual('cd', 'abcd'.right(2)); Assert.areEqual('cd', 'abcde'.mid(2, 2));`,
      'leftPad and rightPad': `
        Assert.areEqual('   abc', 'abc'.leftPad(6)); Assert.areEqual('abc00', 'abc'.rightPad(5, '0'));`,
      'normalizeSpace trims and takes doubled blanks': `Assert.areEqual('Salesforce force.com', '  Salesforce \\t    force.com '.normalizeSpace());`,
      'remove, removeStart and removeEnd': `
        Assert.areEqual('Salesforce ', 'Salesforce and '.remove('and '));
        Assert.areEqual('force.com', 'www.force.com'.removeStart('www.'));
        Assert.areEqual('www.force', 'www.force.com'.removeEnd('.com'));
        Assert.areEqual('force', 'SFforce'.removeStartIgnoreCase('sf'));`,
      repeat: `Assert.areEqual('SFDCSFDC', 'SFDC'.repeat(2)); Assert.areEqual('a,a', 'a'.repeat(',', 2));`,
      'replace takes texts, replaceAll regular expressions': `
        Assert.areEqual('axbx', 'a.b.'.replace('.', 'x'));
        Assert.areEqual('a b 5 xyz', 'a b c xyz'.replaceAll('[c]', '5'));
        Assert.areEqual('xbab', 'abab'.replaceFirst('a', 'x'));`,
      reverse: `Assert.areEqual('abc', 'cba'.reverse());`,
      'split reads a regular expression and drops trailing empty parts': `
        Assert.areEqual(new List<String>{ 'boo', 'and', 'foo' }, 'boo:and:foo'.split(':'));
        Assert.areEqual(new List<String>{ 'b', '', ':and:f' }, 'boo:and:foo'.split('o'));
        Assert.areEqual(new List<String>{ 'boo', 'and:foo' }, 'boo:and:foo'.split(':', 2));
        Assert.areEqual(2, 'a.b'.split('\\\\.').size());`,
      'stripHtmlTags takes markup': `Assert.areEqual('hello', '<b>hello</b>'.stripHtmlTags());`,
      'substring refuses places outside the text': `
        Assert.areEqual('urge', 'hamburger'.substring(4, 8)); Assert.areEqual('burger', 'hamburger'.substring(3));
        try { 'abc'.substring(5); Assert.fail(); } catch (StringException e) { Assert.isNotNull(e.getMessage()); }`,
      'substringAfter, Before and Between': `
        Assert.areEqual('force.com', 'Salesforce.force.com'.substringAfter('.'));
        Assert.areEqual('com', 'Salesforce.force.com'.substringAfterLast('.'));
        Assert.areEqual('Salesforce', 'Salesforce.force.com'.substringBefore('.'));
        Assert.areEqual('Salesforce.force', 'Salesforce.force.com'.substringBeforeLast('.'));
        Assert.areEqual('Hi', 'xyzHixyz'.substringBetween('xyz'));
        Assert.areEqual('Hi', '[Hi]'.substringBetween('[', ']'));
        Assert.isNull('none'.substringBetween('x'));`,
      'swapCase, toLowerCase, toUpperCase and trim': `
        Assert.areEqual('fORCE.COM', 'Force.com'.swapCase()); Assert.areEqual('this', 'THIS'.toLowerCase());
        Assert.areEqual('MY', 'my'.toUpperCase()); Assert.areEqual('a b', '  a b \\n'.trim());`,
      'valueOf of a Date, a Boolean, a Decimal and null': `
        Assert.areEqual('2026-01-15', String.valueOf(Date.newInstance(2026, 1, 15)));
        Assert.areEqual('true', String.valueOf(true));
        Assert.areEqual('3.50', String.valueOf(3.50));
        Integer none;
        Assert.isNull(String.valueOf(none));`,
      'valueOf of a Datetime is its local time': `
        Assert.areEqual('2026-01-15 10:00:00', String.valueOf(Datetime.newInstance(2026, 1, 15, 10, 0, 0)));`,
      'hashCode is that of equal texts': `Assert.areEqual('abc'.hashCode(), ('a' + 'bc').hashCode());`,
      'methods do not change the text': `String text = 'abc'; text.toUpperCase(); Assert.isTrue(text.equals('abc'));`,
      'a method of null fails': `
        String none;
        try { none.length(); Assert.fail(); } catch (NullPointerException e) {
          Assert.areEqual('Attempt to de-reference a null object', e.getMessage()); }`,
    }),
    ...onPage('Apex Developer Guide: Primitive Data Types', {
      'escapes of a text literal': `
        Assert.areEqual(1, '\\n'.length()); Assert.areEqual(9, '\\t'.charAt(0)); Assert.areEqual('A', '\\u0041');
        Assert.areEqual(39, '\\''.charAt(0)); Assert.areEqual(92, '\\\\'.charAt(0)); Assert.areEqual(34, '\\"'.charAt(0));`,
      'a text plus null writes null': `String none; Assert.areEqual('a null', 'a ' + none);`,
      'a text may be null or empty': `String none; Assert.isNull(none); Assert.areNotEqual(none, '');`,
    }),
  ],
};
