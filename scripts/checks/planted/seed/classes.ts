import { write, type Edit } from '../plant.ts';

const FOLDER = 'force-app/main/app/classes';

export const SELECTOR = `${FOLDER}/PlantedSelector.cls`;
export const SERVICE = `${FOLDER}/PlantedService.cls`;
export const BATCH = `${FOLDER}/PlantedBatch.cls`;
export const CONTROLLER = `${FOLDER}/PlantedController.cls`;
export const UNRESTRICTED = `${FOLDER}/PlantedUnrestricted.cls`;
export const TEST = `${FOLDER}/PlantedServiceTest.cls`;

const SELECTOR_TEXT = `/** Queries of every form that faults are planted in. */
public inherited sharing class PlantedSelector {
    public static List<Opportunity> open(Set<Id> accountIds) {
        return [
            SELECT Id, Name, Amount, Account.Name
            FROM Opportunity
            WHERE AccountId IN :accountIds AND IsClosed = FALSE
            WITH USER_MODE
            ORDER BY CloseDate
            LIMIT 100
        ];
    }

    public static List<AggregateResult> totals() {
        return [
            SELECT StageName stage, SUM(Amount) total, MAX(CloseDate) latest
            FROM Opportunity
            WITH USER_MODE
            GROUP BY StageName
        ];
    }

    public static List<Assessment__c> assessments(Id runId) {
        return [
            SELECT Id, Name, Level__c, (SELECT Id, DimensionKey__c FROM DimensionScores__r)
            FROM Assessment__c
            WHERE EvidenceRun__c = :runId
            WITH USER_MODE
            LIMIT 10
        ];
    }

    public static List<Planted__mdt> settings() {
        return [
            SELECT Id, DeveloperName
            FROM Planted__mdt
            WHERE IsActive__c = TRUE AND NamespacePrefix = :PackageNamespace.prefix()
            WITH USER_MODE
            ORDER BY DeveloperName
            LIMIT 10
        ];
    }

    public static Integer readings() {
        return Database.countQuery('SELECT COUNT() FROM Reading__c WHERE Sample__c > 0', AccessLevel.USER_MODE);
    }
}
`;

const SERVICE_TEXT = `/** Statements of every form that faults are planted in. */
public with sharing class PlantedService {
    private final List<Task> tasks = new List<Task>();

    public Integer remember(List<Opportunity> deals) {
        Integer count = 0;
        for (Opportunity deal : deals) {
            count += 1;
            tasks.add(new Task(WhatId = deal.Id, Subject = 'Call'));
        }
        insert as user tasks;
        return count;
    }

    public void rename(Account customer, String name) {
        customer.Name = name;
        Database.update(new List<Account>{ customer }, true, AccessLevel.USER_MODE);
    }

    public List<SObject> named(String name) {
        return new ReadableQuery('Account', new List<String>{ 'Name' })
            .filter('Name = :wanted')
            .bind('wanted', name)
            .rows();
    }

    private String secret() {
        return 'kept';
    }
}
`;

const BATCH_TEXT = `/** A batch whose start and chunks both touch the database. */
public with sharing class PlantedBatch implements Database.Batchable<SObject> {
    public Database.QueryLocator start(Database.BatchableContext job) {
        return Database.getQueryLocator('SELECT Id FROM Account', AccessLevel.USER_MODE);
    }

    public void execute(Database.BatchableContext job, List<Account> rows) {
        List<Contact> people = [SELECT Id FROM Contact WHERE AccountId IN :rows WITH USER_MODE];
        update as user people;
    }

    public void finish(Database.BatchableContext job) {
        return;
    }
}
`;

const CONTROLLER_TEXT = `/** What the planted component calls. */
public with sharing class PlantedController {
    @AuraEnabled
    public static Integer count(Id accountId, String stage) {
        return PlantedSelector.open(new Set<Id>{ accountId }).size();
    }
}
`;

const UNRESTRICTED_TEXT = `/** Counts all accounts in system mode, because a count of what one user sees would not be one. */
public without sharing class PlantedUnrestricted {
    public static Integer accounts() {
        return [SELECT COUNT() FROM Account WITH SYSTEM_MODE];
    }
}
`;

const TEST_TEXT = `@IsTest
private class PlantedServiceTest {
    @IsTest
    static void remembersNothingOfNothing() {
        Assert.areEqual(0, new PlantedService().remember(new List<Opportunity>()));
    }

    @IsTest
    static void countsNoReadings() {
        assertNone(PlantedSelector.readings());
    }

    private static void assertNone(Integer count) {
        Assert.areEqual(0, count);
    }
}
`;

/** A class with its description. */
export function apexClass(file: string, text: string): readonly Edit[] {
  return [write(file, text), write(`${file}-meta.xml`, DESCRIPTION)];
}

const DESCRIPTION = `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

export const SEEDED_CLASSES: readonly Edit[] = [
  ...apexClass(SELECTOR, SELECTOR_TEXT),
  ...apexClass(SERVICE, SERVICE_TEXT),
  ...apexClass(BATCH, BATCH_TEXT),
  ...apexClass(CONTROLLER, CONTROLLER_TEXT),
  ...apexClass(UNRESTRICTED, UNRESTRICTED_TEXT),
  ...apexClass(TEST, TEST_TEXT),
];
