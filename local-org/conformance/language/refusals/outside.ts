import { file, inClass, inMethod, refusedOnPage, type Refusal } from '../../case.ts';

/** What the platform takes and the local org does not: said by construct, and never another reason. */
export const OUTSIDE: readonly Refusal[] = [
  ...refusedOnPage('Apex Developer Guide: Primitive Data Types', inMethod, {
    [`Double d = 1.0;`]: "3:1: Double is outside the local org's subset of Apex",
    [`Object o = Double.valueOf('1');`]: "3:12: Double is outside the local org's subset of Apex",
    [`Decimal d = 1.5d;`]: "3:13: A Double literal is outside the local org's subset of Apex",
    [`Decimal d = Math.PI;`]: "3:18: Math.PI is outside the local org's subset of Apex",
    [`Object o = Math.sin(1);`]: "3:17: Math.sin(Integer) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Time Class', inMethod, {
    [`Time t = Time.newInstance(1, 2, 3, 4);`]: "3:1: Time is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Http Class', inMethod, {
    [`Http h = new Http();`]: "3:1: Http is outside the local org's subset of Apex",
    [`HttpRequest r = new HttpRequest(); r.setEndpoint('x');`]:
      "3:1: HttpRequest is outside the local org's subset of Apex",
    [`Test.setMock(HttpCalloutMock.class, null);`]: "3:14: HttpCalloutMock is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: JSON Class', inMethod, {
    [`Object o = JSON.createParser('{}');`]:
      "3:17: JSON.createParser(String) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: String Class', inMethod, {
    [`String s = 'a'.escapeUnicode();`]: "3:16: String.escapeUnicode() is outside the local org's subset of Apex",
    [`String s = '''
a''';`]: "3:12: A ''' string is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Messaging Namespace', inMethod, {
    [`Messaging.SingleEmailMessage m = new Messaging.SingleEmailMessage();`]:
      "3:1: Messaging.SingleEmailMessage is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: ConnectApi Namespace', inMethod, {
    [`ConnectApi.ChatterFeeds.postFeedElement(null, 'me', null, 'x');`]:
      "3:1: ConnectApi is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Cache Namespace', inMethod, {
    [`Object o = Cache.Org.get('x');`]: "3:12: Cache is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: System Namespace', inMethod, {
    [`EventBus.publish(new Account());`]: "3:1: EventBus is outside the local org's subset of Apex",
    [`Object o = Limits.getCallouts();`]: "3:19: Limits.getCallouts() is outside the local org's subset of Apex",
    [`Object o = UserInfo.getSessionId();`]: "3:21: UserInfo.getSessionId() is outside the local org's subset of Apex",
    [`Object o = UserInfo.getUiTheme();`]: "3:21: UserInfo.getUiTheme() is outside the local org's subset of Apex",
    [`Crypto.generateMac('x', null, null);`]:
      "3:8: Crypto.generateMac(String, null, null) is outside the local org's subset of Apex",
    [`Object o = System.requestVersion();`]: "3:19: System.requestVersion() is outside the local org's subset of Apex",
    [`Object o = Test.createStub(P.class, null);`]:
      "3:17: Test.createStub(Type, null) is outside the local org's subset of Apex",
    [`Approval.lock(new Account());`]: "3:1: Approval is outside the local org's subset of Apex",
    [`Object o = System.Request.getCurrent();`]: "3:19: System.Request is outside the local org's subset of Apex",
    [`Object o = UUID.randomUUID();`]: "3:12: UUID is outside the local org's subset of Apex",
    [`Collator c;`]: "3:1: Collator is outside the local org's subset of Apex",
    [`Object o = FeatureManagement.checkPackageBooleanValue('x');`]:
      "3:30: FeatureManagement.checkPackageBooleanValue(String) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: PageReference Class', inMethod, {
    [`PageReference p = new PageReference('/x');`]: "3:1: PageReference is outside the local org's subset of Apex",
    [`Object o = Page.Something;`]: "3:12: Page is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Working with sObjects', inMethod, {
    [`Contract c = new Contract(); Solution s = new Solution();`]:
      "3:30: Solution is outside the local org's subset of Apex",
    [`Account a = new Account(Sic = 'x');`]: "3:25: Account.Sic is outside the local org's subset of Apex",
    [`Account a; String s = a.TickerSymbol;`]: "3:25: Account.TickerSymbol is outside the local org's subset of Apex",
    [`Object o = Account.TickerSymbol;`]: "3:20: Account.TickerSymbol is outside the local org's subset of Apex",
    [`Object o = Schema.SObjectType.Solution;`]: "3:31: Solution is outside the local org's subset of Apex",
    [`Object o = Schema.SObjectType.Account.getRecordTypeInfosById();`]:
      "3:39: Schema.DescribeSObjectResult.getRecordTypeInfosById() is outside the local org's subset of Apex",
    [`Object o = Schema.SObjectType.Account.fieldSets;`]:
      "3:39: Schema.DescribeSObjectResult.fieldSets is outside the local org's subset of Apex",
    [`Test.loadData(Account.SObjectType, 'x');`]:
      "3:6: Test.loadData(Schema.SObjectType, String) is outside the local org's subset of Apex",
    [`Account a; a.addError('x');`]: "3:14: Account.addError(String) is outside the local org's subset of Apex",
    [`Account a; a.recalculateFormulas();`]:
      "3:14: Account.recalculateFormulas() is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Collections', inMethod, {
    [`List<FieldSet> f;`]: "3:6: FieldSet is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: DmlOptions Class', inMethod, {
    [`Database.DMLOptions o = new Database.DMLOptions();`]:
      "3:1: Database.DMLOptions is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: DML Statements', inMethod, {
    [`Database.merge(new Account(), new Account());`]:
      "3:10: Database.merge(Account, Account) is outside the local org's subset of Apex",
    [`merge new Account() new Account();`]: "3:1: merge is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Database Class', inMethod, {
    [`Database.convertLead(null);`]: "3:10: Database.convertLead(null) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Date Class', inMethod, {
    [`Date d = Date.parse('1/1/2026');`]: "3:15: Date.parse(String) is outside the local org's subset of Apex",
    [`Datetime d = Datetime.parse('1/1/2026');`]:
      "3:23: Datetime.parse(String) is outside the local org's subset of Apex",
    [`Time t = Datetime.now().time();`]: "3:1: Time is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: StatusCode Enum', inMethod, {
    [`Object o = StatusCode.APEX_DATA_ACCESS_RESTRICTION;`]:
      "3:23: StatusCode.APEX_DATA_ACCESS_RESTRICTION is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Queueable Apex', inMethod, {
    [`System.attachFinalizer(null);`]: "3:8: System.attachFinalizer(null) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Apex Scheduler', inMethod, {
    [`System.scheduleBatch(null, 'x', 5);`]:
      "3:8: System.scheduleBatch(null, String, Integer) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: URL Class', inMethod, {
    [`Object o = new Url('x');`]: "3:16: Url is outside the local org's subset of Apex",
    [`Object o = URL.getOrgDomainUrl();`]: "3:12: URL is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Blob Class', inMethod, {
    [`Object o = Blob.toPdf('x');`]: "3:17: Blob.toPdf(String) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: XmlStreamReader Class', inMethod, {
    [`Object o = new XmlStreamReader('x');`]: "3:16: XmlStreamReader is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Dom Namespace', inMethod, {
    [`Dom.Document d = new Dom.Document();`]: "3:1: Dom.Document is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Flow Namespace', inMethod, {
    [`Flow.Interview i;`]: "3:1: Flow.Interview is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: SOQL and SOSL Queries', inMethod, {
    [`Object o = [FIND 'x' IN ALL FIELDS RETURNING Account];`]: "3:12: SOSL is outside the local org's subset of Apex",
    [`Object o = Search.query('FIND {x}');`]: "3:12: Search is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Switch Statements', inMethod, {
    [`switch on new Account() { when Account a { } }`]:
      "3:32: switch on a type is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: Exception Class and Built-In Exceptions', inMethod, {
    [`Exception e; Object o = e.getDmlFields(0);`]:
      "3:27: Exception.getDmlFields(Integer) is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code', inClass, {
    [`static { Integer i = 1; }`]: "2:1: A static initialisation block is outside the local org's subset of Apex",
    [`webservice static void m() { }`]: "2:1: `webservice` is outside the local org's subset of Apex",
    [`@Future static void m() { }`]: "2:1: @Future is outside the local org's subset of Apex",
    [`@HttpGet static void m() { }`]: "2:1: @HttpGet is outside the local org's subset of Apex",
    [`@RemoteAction public static void m() { }`]: "2:1: @RemoteAction is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Primitive Data Types', inClass, {
    [`{ Integer i = 1; }`]: "2:1: An initialisation block is outside the local org's subset of Apex",
    [`transient Integer n;`]: "2:1: `transient` is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Expression Operators', inClass, {
    [`global void m() { }`]: "2:1: `global` is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: IsTest Annotation', inClass, {
    [`static testMethod void m() { }`]: "2:8: `testmethod` is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Apex Annotations', inClass, {
    [`@ReadOnly void m() { }`]: "2:1: @ReadOnly is outside the local org's subset of Apex",
    [`@Deprecated void m() { }`]: "2:1: @Deprecated is outside the local org's subset of Apex",
    [`@NamespaceAccessible void m() { }`]: "2:1: @NamespaceAccessible is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Access Modifiers', file, {
    [`@RestResource(urlMapping='/x') public class P { }`]:
      "1:1: @RestResource is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Queueable Apex', file, {
    [`public class P implements Finalizer { public void execute(FinalizerContext c) { } }`]:
      "1:27: Finalizer is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Reference Guide: System Namespace', file, {
    [`public class P implements Callable { public Object call(String s, Map<String, Object> m) { return null; } }`]:
      "1:27: Callable is outside the local org's subset of Apex",
    [`public class P implements InstallHandler { public void onInstall(InstallContext c) { } }`]:
      "1:27: InstallHandler is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Triggers', file, {
    [`trigger T on Account (before insert) { }`]:
      "1:23: A trigger before insert is outside the local org's subset of Apex",
    [`trigger T on Account (after insert) { insert new Account(); }`]:
      "1:39: A query or DML inside a trigger is outside the local org's subset of Apex",
    [`trigger T on Account (after insert) { Integer n = 1; void m() { } }`]:
      "1:39: A declaration inside a trigger is outside the local org's subset of Apex",
    [`trigger T on Account (after insert) { Integer n = 'x'; }`]:
      "1:39: A declaration inside a trigger is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Expression Operators', inMethod, {
    [`Object o = 1L & 2L;`]: "3:12: Bit operator & on Long is outside the local org's subset of Apex",
    [`Id i = Id.valueOf('x', true);`]: "3:11: Id.valueOf(String, Boolean) is outside the local org's subset of Apex",
    [`Database.Cursor c = Database.getCursor('x');`]: "3:1: Database.Cursor is outside the local org's subset of Apex",
  }),
  ...refusedOnPage('Apex Developer Guide: Null Coalescing Operator', inMethod, {
    [`Account a = [SELECT Id FROM Account] ?? new Account();`]:
      "3:13: A query before ?? is outside the local org's subset of Apex",
  }),
];
