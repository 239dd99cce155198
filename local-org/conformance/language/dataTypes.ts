import { onPage, type Chapter } from '../case.ts';

export const DATA_TYPES: Chapter = {
  name: 'data types',
  cases: [
    ...onPage('Apex Developer Guide: Primitive Data Types', {
      'every variable starts as null': `
        Boolean flag; Integer count; Decimal amount; Date day; List<String> names;
        Assert.isNull(flag); Assert.isNull(count); Assert.isNull(amount); Assert.isNull(day); Assert.isNull(names);`,
      'a Boolean is true, false or null': `
        Boolean flag; Assert.isFalse(flag == true); Assert.isFalse(flag == false);
        try { if (flag) { Assert.fail(); } Assert.fail(); } catch (NullPointerException e) { Assert.isNotNull(e); }`,
      'an Integer has 32 bits': `
        Assert.areEqual(2147483647, Integer.valueOf('2147483647'));
        Integer most = 2147483647; Assert.areEqual(Integer.valueOf('-2147483648'), most + 1);`,
      'a Long has 64 bits': `Long many = 2147483648L; Assert.areEqual(4294967296L, many * 2);`,
      'a Decimal keeps its scale': `Decimal price = 19.90; Assert.areEqual(2, price.scale()); Assert.areEqual('19.90', price.toPlainString());`,
      'a Blob is made of a text': `Blob data = Blob.valueOf('abc'); Assert.areEqual(3, data.size()); Assert.areEqual('abc', data.toString());`,
      'an Id has 15 or 18 characters and both are equal': `
        Id shortId = '001D000000Ju1zH'; Id longId = '001D000000Ju1zHIAR';
        Assert.areEqual(longId, shortId); Assert.areEqual(18, String.valueOf(shortId).length());`,
      'a wrong Id fails at run time': `
        try { Id wrong = (Id) 'xyz'; Assert.fail(); } catch (StringException e) { Assert.isTrue(e.getMessage().startsWith('Invalid id')); }`,
      'an Object holds any value and is cast back': `
        Object value = 10; Integer count = (Integer) value; Assert.areEqual(10, count);`,
      'a wrong cast fails with TypeException': `
        Object value = 'text';
        try { Integer count = (Integer) value; Assert.fail(); } catch (TypeException e) {
          Assert.areEqual('Invalid conversion from runtime type String to Integer', e.getMessage()); }`,
    }),
    ...onPage('Apex Developer Guide: Rules of Conversion', {
      'numbers widen without a cast': `
        Integer small = 100; Long wide = small; Decimal exact = wide; Assert.areEqual(100, exact);`,
      'an Id is assigned to a String': `Id recordId = '001D000000Ju1zHIAR'; String text = recordId; Assert.areEqual('001D000000Ju1zHIAR', text);`,
      'a String is assigned to an Id when it is one': `String text = '001D000000Ju1zH'; Id recordId = text; Assert.areEqual(18, String.valueOf(recordId).length());`,
      'Integer division cuts off': `Integer seven = 7; Assert.areEqual(3, seven / 2); Assert.areEqual(-3, -7 / 2);`,
      'Decimal division does not': `Decimal seven = 7; Assert.areEqual(3.5, seven / 2);`,
    }),
    ...onPage('Apex Developer Guide: Variables', {
      'several variables in one statement': `Integer i, j, k = 3; Assert.isNull(i); Assert.isNull(j); Assert.areEqual(3, k);`,
      'names differ in nothing but case': `Integer Count = 1; Assert.areEqual(1, cOUNT);`,
      'a block may use a name again after another block': `
        for (Integer i = 0; i < 2; i++) { Integer inside = i; }
        for (Integer i = 5; i < 6; i++) { Integer inside = i; Assert.areEqual(5, inside); }`,
    }),
    ...onPage('Apex Developer Guide: Constants', {
      'a constant is set where it is declared': {
        declarations: `static final Integer PRIVATE_INT_CONST = 200; static final Integer DOUBLED = times(2);
          static Integer times(Integer n) { return PRIVATE_INT_CONST * n; }`,
        body: `Assert.areEqual(200, PRIVATE_INT_CONST); Assert.areEqual(400, DOUBLED);`,
      },
      'a final instance field is set in a constructor': {
        declarations: `class Point { final Integer x; Point(Integer x) { this.x = x; } }`,
        body: `Assert.areEqual(3, new Point(3).x);`,
      },
    }),
    ...onPage('Apex Reference Guide: Integer Class', {
      'valueOf reads a text and refuses another': `
        Assert.areEqual(123, Integer.valueOf('123')); Assert.areEqual(-7, Integer.valueOf('-7'));
        try { Integer.valueOf('12a'); Assert.fail(); } catch (TypeException e) { Assert.areEqual('Invalid integer: 12a', e.getMessage()); }`,
      'valueOf of an Object that is an Integer': `Object value = 5; Assert.areEqual(5, Integer.valueOf(value));`,
      'format writes the number in the locale': `Assert.areEqual('22', (22).format());`,
    }),
    ...onPage('Apex Reference Guide: Long Class', {
      'valueOf and intValue': `Assert.areEqual(123L, Long.valueOf('123')); Long seven = 7; Assert.areEqual(7, seven.intValue());`,
    }),
    ...onPage('Apex Reference Guide: Boolean Class', {
      'valueOf is true for the word true in any case only': `
        Assert.isTrue(Boolean.valueOf('TRUE')); Assert.isFalse(Boolean.valueOf('yes')); Object flag = true; Assert.isTrue(Boolean.valueOf(flag));`,
    }),
    ...onPage('Apex Reference Guide: Blob Class', {
      'toString and valueOf go both ways': `Assert.areEqual('StringToBlob', Blob.valueOf('StringToBlob').toString());`,
      'size counts bytes': `Assert.areEqual(2, Blob.valueOf('é').size());`,
    }),
    ...onPage('Apex Reference Guide: EncodingUtil Class', {
      'base64 goes both ways': `
        Assert.areEqual('SGVsbG8=', EncodingUtil.base64Encode(Blob.valueOf('Hello')));
        Assert.areEqual('Hello', EncodingUtil.base64Decode('SGVsbG8=').toString());`,
      convertToHex: `Assert.areEqual('48656c6c6f', EncodingUtil.convertToHex(Blob.valueOf('Hello')));`,
      'urlEncode writes a plus for a blank': `
        Assert.areEqual('a+b%26c', EncodingUtil.urlEncode('a b&c', 'UTF-8')); Assert.areEqual('a b&c', EncodingUtil.urlDecode('a+b%26c', 'UTF-8'));`,
    }),
    ...onPage('Apex Reference Guide: Crypto Class', {
      'generateDigest with SHA-256': `
        Blob digest = Crypto.generateDigest('SHA-256', Blob.valueOf('abc'));
        Assert.areEqual('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', EncodingUtil.convertToHex(digest));`,
    }),
  ],
};
