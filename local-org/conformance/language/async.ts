import { onPage, type Chapter } from '../case.ts';

const ROWS = `insert as system new List<Project__c>{ new Project__c(Name = 'a'), new Project__c(Name = 'b'), new Project__c(Name = 'c') };`;

export const ASYNC: Chapter = {
  name: 'asynchronous Apex',
  cases: [
    ...onPage('Apex Developer Guide: Queueable Apex', {
      'a job runs when Test.stopTest does': {
        declarations: `static Integer runs = 0; class Job implements Queueable { public void execute(QueueableContext context) { insert as system new Project__c(Name = 'queued'); } }`,
        body: `Test.startTest(); Id jobId = System.enqueueJob(new Job()); Assert.areEqual(0, [SELECT COUNT() FROM Project__c WITH SYSTEM_MODE]); Test.stopTest();
          Assert.areEqual(1, [SELECT COUNT() FROM Project__c WITH SYSTEM_MODE]); Assert.areEqual('Completed', [SELECT Status FROM AsyncApexJob WHERE Id = :jobId WITH SYSTEM_MODE].Status);`,
      },
      'a job carries the members of its class': {
        declarations: `class Job implements Queueable { String name; Job(String name) { this.name = name; } public void execute(QueueableContext context) { insert as system new Project__c(Name = name); } }`,
        body: `Test.startTest(); System.enqueueJob(new Job('carried')); Test.stopTest(); Assert.areEqual('carried', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
      'the context names the job': {
        declarations: `class Job implements Queueable { public void execute(QueueableContext context) { insert as system new Project__c(Name = String.valueOf(context.getJobId())); } }`,
        body: `Test.startTest(); Id jobId = System.enqueueJob(new Job()); Test.stopTest(); Assert.areEqual(String.valueOf(jobId), [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
      'queued jobs are counted': {
        declarations: `class Job implements Queueable { public void execute(QueueableContext context) { } }`,
        body: `System.enqueueJob(new Job()); Assert.areEqual(1, Limits.getQueueableJobs()); Assert.areEqual(50, Limits.getLimitQueueableJobs());`,
      },
      'a job may not hand on more than one': {
        declarations: `class Child implements Queueable { public void execute(QueueableContext context) { } } class Job implements Queueable { public void execute(QueueableContext context) { insert as system new Project__c(Name = String.valueOf(Limits.getLimitQueueableJobs())); } }`,
        body: `Test.startTest(); System.enqueueJob(new Job()); Test.stopTest(); Assert.areEqual('1', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
      'isQueueable inside, not outside': {
        declarations: `class Job implements Queueable { public void execute(QueueableContext context) { insert as system new Project__c(Name = '' + System.isQueueable() + System.isBatch()); } }`,
        body: `Assert.isFalse(System.isQueueable()); Test.startTest(); System.enqueueJob(new Job()); Test.stopTest(); Assert.areEqual('truefalse', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
    }),
    ...onPage('Apex Developer Guide: Using Batch Apex', {
      'start, execute and finish': {
        declarations: `class Rename implements Database.Batchable<SObject> {
          public Database.QueryLocator start(Database.BatchableContext context) { return Database.getQueryLocator('SELECT Id FROM Project__c', AccessLevel.SYSTEM_MODE); }
          public void execute(Database.BatchableContext context, List<Project__c> scope) { for (Project__c one : scope) { one.Name = 'renamed'; } update as system scope; }
          public void finish(Database.BatchableContext context) { insert as system new Project__c(Name = 'finished'); } }`,
        body: `${ROWS} Test.startTest(); Id jobId = Database.executeBatch(new Rename(), 200); Test.stopTest();
          Assert.areEqual(3, [SELECT COUNT() FROM Project__c WHERE Name = 'renamed' WITH SYSTEM_MODE]); Assert.areEqual(1, [SELECT COUNT() FROM Project__c WHERE Name = 'finished' WITH SYSTEM_MODE]);
          AsyncApexJob job = [SELECT Status, JobItemsProcessed, TotalJobItems, NumberOfErrors FROM AsyncApexJob WHERE Id = :jobId WITH SYSTEM_MODE]; Assert.areEqual('Completed', job.Status); Assert.areEqual(1, job.JobItemsProcessed); Assert.areEqual(0, job.NumberOfErrors);`,
      },
      'an iterable as scope': {
        declarations: `class Words implements Database.Batchable<String> {
          public Iterable<String> start(Database.BatchableContext context) { return new List<String>{ 'a', 'b' }; }
          public void execute(Database.BatchableContext context, List<String> scope) { for (String one : scope) { insert as system new Project__c(Name = one); } }
          public void finish(Database.BatchableContext context) { } }`,
        body: `Test.startTest(); Database.executeBatch(new Words()); Test.stopTest(); Assert.areEqual(2, [SELECT COUNT() FROM Project__c WITH SYSTEM_MODE]);`,
      },
      'members keep their values with Database.Stateful only': {
        declarations: `class Sum implements Database.Batchable<String>, Database.Stateful { Integer n = 0;
          public Iterable<String> start(Database.BatchableContext context) { return new List<String>{ 'a', 'b' }; }
          public void execute(Database.BatchableContext context, List<String> scope) { n += scope.size(); }
          public void finish(Database.BatchableContext context) { insert as system new Project__c(Name = String.valueOf(n)); } }`,
        body: `Test.startTest(); Database.executeBatch(new Sum(), 200); Test.stopTest(); Assert.areEqual('2', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
      'without Database.Stateful members are as they were at the start': {
        declarations: `class Sum implements Database.Batchable<String> { Integer n = 0;
          public Iterable<String> start(Database.BatchableContext context) { return new List<String>{ 'a', 'b' }; }
          public void execute(Database.BatchableContext context, List<String> scope) { n += scope.size(); }
          public void finish(Database.BatchableContext context) { insert as system new Project__c(Name = String.valueOf(n)); } }`,
        body: `Test.startTest(); Database.executeBatch(new Sum(), 200); Test.stopTest(); Assert.areEqual('0', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
    }),
    ...onPage('Apex Developer Guide: Apex Scheduler', {
      'a scheduled class runs after Test.stopTest': {
        declarations: `class Nightly implements Schedulable { public void execute(SchedulableContext context) { insert as system new Project__c(Name = 'ran'); } }`,
        body: `Test.startTest(); Id jobId = System.schedule('nightly', '0 0 3 * * ?', new Nightly()); Test.stopTest(); Assert.areEqual('ran', [SELECT Name FROM Project__c WITH SYSTEM_MODE].Name);`,
      },
      'the trigger row tells when it fires next': {
        declarations: `class Nightly implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `Id jobId = System.schedule('nightly', '0 0 3 * * ?', new Nightly()); CronTrigger row = [SELECT CronExpression, TimesTriggered, NextFireTime, CronJobDetail.Name FROM CronTrigger WHERE Id = :jobId WITH SYSTEM_MODE];
          Assert.areEqual('0 0 3 * * ?', row.CronExpression); Assert.areEqual(0, row.TimesTriggered); Assert.areEqual('nightly', row.CronJobDetail.Name); Assert.areEqual(Datetime.newInstance(2026, 1, 16, 3, 0, 0), row.NextFireTime);`,
      },
      'a schedule of a far year': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `Id jobId = System.schedule('once', '0 0 0 3 9 ? 2042', new Once()); CronTrigger row = [SELECT NextFireTime FROM CronTrigger WHERE Id = :jobId WITH SYSTEM_MODE]; Assert.areEqual(Datetime.newInstance(2042, 9, 3, 0, 0, 0), row.NextFireTime);`,
      },
      'the last day of a month and ranges': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } } static Datetime next(String name, String cron) { Id jobId = System.schedule(name, cron, new Once()); return [SELECT NextFireTime FROM CronTrigger WHERE Id = :jobId WITH SYSTEM_MODE].NextFireTime; }`,
        body: `Assert.areEqual(Datetime.newInstance(2026, 1, 31, 1, 0, 0), next('last', '0 0 1 L * ?')); Assert.areEqual(Datetime.newInstance(2026, 1, 16, 8, 0, 0), next('week', '0 0 8 ? * MON-FRI')); Assert.areEqual(Datetime.newInstance(2026, 2, 1, 0, 0, 0), next('step', '0 0 0 1 2/2 ?'));`,
      },
      'a leap day far ahead': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `Id jobId = System.schedule('leap', '0 0 0 29 2 ?', new Once()); Assert.areEqual(Datetime.newInstance(2028, 2, 29, 0, 0, 0), [SELECT NextFireTime FROM CronTrigger WHERE Id = :jobId WITH SYSTEM_MODE].NextFireTime);`,
      },
      'a year that is over fails': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `try { System.schedule('past', '0 0 0 3 9 ? 2022', new Once()); Assert.fail(); } catch (AsyncException e) { Assert.isTrue(e.getMessage().contains('will never fire')); }`,
      },
      'a name is scheduled once': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `System.schedule('same', '0 0 3 * * ?', new Once()); try { System.schedule('same', '0 0 4 * * ?', new Once()); Assert.fail(); } catch (AsyncException e) { Assert.isTrue(e.getMessage().contains('is already scheduled for execution')); }`,
      },
      'a name is free again after abortJob': {
        declarations: `class Once implements Schedulable { public void execute(SchedulableContext context) { } }`,
        body: `Id jobId = System.schedule('gone', '0 0 3 * * ?', new Once()); System.abortJob(jobId); Assert.isNotNull(System.schedule('gone', '0 0 3 * * ?', new Once()));`,
      },
    }),
  ],
};
