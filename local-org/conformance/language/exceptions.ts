import { onPage, type Chapter } from '../case.ts';

export const EXCEPTIONS: Chapter = {
  name: 'exceptions',
  cases: [
    ...onPage('Apex Developer Guide: Exception Statements', {
      'catch blocks are tried in order': `
        String caught; try { Integer n = Integer.valueOf('x'); } catch (MathException e) { caught = 'math'; } catch (TypeException e) { caught = 'type'; } catch (Exception e) { caught = 'any'; }
        Assert.areEqual('type', caught);`,
      'finally runs whether or not something was thrown': `
        List<String> steps = new List<String>(); try { steps.add('try'); } finally { steps.add('finally'); }
        try { try { throw new IllegalArgumentException('x'); } finally { steps.add('again'); } } catch (Exception e) { steps.add(e.getMessage()); }
        Assert.areEqual(new List<String>{ 'try', 'finally', 'again', 'x' }, steps);`,
      'finally runs before a method returns': {
        declarations: `static Integer steps = 0; static Integer of() { try { return steps; } finally { steps = 5; } }`,
        body: `Assert.areEqual(0, of()); Assert.areEqual(5, steps);`,
      },
      'a caught exception may be thrown again': `
        Exception first; try { try { throw new ListException('x'); } catch (ListException e) { first = e; throw e; } } catch (Exception e) { Assert.areEqual(first, e); }`,
    }),
    ...onPage('Apex Reference Guide: Exception Class and Built-In Exceptions', {
      'message, type name and cause': `
        Exception cause = new MathException('inner'); Exception e = new IllegalArgumentException('outer', cause);
        Assert.areEqual('outer', e.getMessage()); Assert.areEqual('System.IllegalArgumentException', e.getTypeName()); Assert.areEqual('inner', e.getCause().getMessage());`,
      'setMessage and initCause': `
        Exception e = new IllegalArgumentException(); e.setMessage('later'); e.initCause(new MathException('why')); Assert.areEqual('later', e.getMessage()); Assert.areEqual('why', e.getCause().getMessage());`,
      'getLineNumber and getStackTraceString say where': `try { throw new MathException('x'); } catch (Exception e) { Assert.isTrue(e.getLineNumber() > 0); Assert.isTrue(e.getStackTraceString().contains('line')); }`,
      'getTypeName of a null reference': `String none; try { none.trim(); Assert.fail(); } catch (Exception e) { Assert.areEqual('System.NullPointerException', e.getTypeName()); }`,
      'QueryException where one row is wanted and none is there': `
        try { Account a = [SELECT Id FROM Account WHERE Name = 'nobody' WITH SYSTEM_MODE]; Assert.fail(); } catch (QueryException e) { Assert.areEqual('List has no rows for assignment to SObject', e.getMessage()); }`,
      'SObjectException where a field was not queried': `
        insert as system new Account(Name = 'x'); Account a = [SELECT Id FROM Account WITH SYSTEM_MODE LIMIT 1];
        try { String n = a.Industry; Assert.fail(); } catch (SObjectException e) { Assert.isTrue(e.getMessage().contains('without querying the requested field: Account.Industry')); }`,
      'JSONException of a broken text': `try { JSON.deserializeUntyped('{'); Assert.fail(); } catch (JSONException e) { Assert.isNotNull(e.getMessage()); }`,
      'StringException, MathException and ListException are exceptions': `
        List<Exception> all = new List<Exception>{ new StringException('a'), new MathException('b'), new ListException('c') }; Assert.areEqual('System.MathException', all[1].getTypeName());`,
    }),
    ...onPage('Apex Developer Guide: Create Custom Exceptions', {
      'the four ways to make one': {
        declarations: `class MyException extends Exception { }`,
        body: `Assert.areEqual('Script-thrown exception', new MyException().getMessage()); Assert.areEqual('bad', new MyException('bad').getMessage());
          Exception cause = new MathException('m'); Assert.areEqual('m', new MyException(cause).getCause().getMessage()); Assert.areEqual('o', new MyException('o', cause).getMessage());`,
      },
      'caught by its ancestor': {
        declarations: `virtual class BaseException extends Exception { } class OtherException extends BaseException { }`,
        body: `try { throw new OtherException('x'); } catch (BaseException e) { Assert.isInstanceOfType(e, OtherException.class); }`,
      },
      'members of its own': {
        declarations: `class CodeException extends Exception { public Integer code; CodeException with(Integer code) { this.code = code; return this; } }`,
        body: `try { throw new CodeException('x').with(7); } catch (CodeException e) { Assert.areEqual(7, e.code); Assert.areEqual('x', e.getMessage()); }`,
      },
    }),
    ...onPage('Apex Developer Guide: Exceptions that Cannot be Caught', {
      'an exception of a limit passes catch blocks': {
        declarations: `static void spend() { for (Integer i = 0; i < 101; i++) { List<Account> a = [SELECT Id FROM Account WITH SYSTEM_MODE LIMIT 1]; } }`,
        body: `Assert.areEqual(100, Limits.getLimitQueries());`,
      },
    }),
    ...onPage('Apex Reference Guide: AuraHandledException', {
      'its message is hidden from Apex unless it is set': `
        AuraHandledException e = new AuraHandledException('for the user'); Assert.areEqual('Script-thrown exception', e.getMessage()); e.setMessage('seen'); Assert.areEqual('seen', e.getMessage());`,
    }),
    ...onPage('Apex Reference Guide: DmlException Methods', {
      'what failed, in which row and why': `
        try { insert as system new List<Account>{ new Account(Name = 'x'), new Account() }; Assert.fail(); } catch (DmlException e) {
          Assert.areEqual(1, e.getNumDml()); Assert.areEqual(1, e.getDmlIndex(0)); Assert.areEqual(StatusCode.REQUIRED_FIELD_MISSING, e.getDmlType(0));
          Assert.areEqual('REQUIRED_FIELD_MISSING', e.getDmlStatusCode(0)); Assert.areEqual(new List<String>{ 'Name' }, e.getDmlFieldNames(0)); Assert.isNull(e.getDmlId(0)); }`,
    }),
  ],
};
