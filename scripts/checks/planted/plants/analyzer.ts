import { swap, write, type Edit, type Plant } from '../plant.ts';
import { apexClass, CONTROLLER, SERVICE } from '../seed/classes.ts';
import { PAGE } from '../seed/components.ts';
import { AMOUNT, RESOURCE } from '../seed/metadata.ts';

const pmd = (name: string, rule: string, text: string, by: string, at = by): Plant =>
  swap(name, 'pmd', rule, SERVICE, text, by, at);
/** A statement more in the service's loop-free method. */
const statement = (name: string, rule: string, code: string): Plant =>
  pmd(name, rule, '        customer.Name = name;', `        customer.Name = name;\n        ${code}`, code);

const FOLDER = 'force-app/main/app/classes';

/** More than a hundred tokens, twice. */
const copyOf = (name: string): readonly Edit[] =>
  apexClass(
    `${FOLDER}/${name}.cls`,
    `public with sharing class ${name} {\n    public Integer sum(List<Integer> given) {\n        Integer total = 0;\n${Array.from({ length: 16 }, (_, at) => `        total += given[${at}] * ${at} + given.size();`).join('\n')}\n        return total;\n    }\n}\n`,
  );

const PMD: readonly Plant[] = [
  pmd(
    'a security review would find a query put together from a parameter',
    'ApexSOQLInjection',
    "        return new ReadableQuery('Account'",
    "        Database.query('SELECT Id FROM Account WHERE Name = ' + name, AccessLevel.USER_MODE);\n        return new ReadableQuery('Account'",
    'Database.query(',
  ),
  pmd(
    'a query in a loop eats its limit',
    'OperationWithLimitsInLoop',
    'count += 1;',
    'count += [SELECT COUNT() FROM Task WHERE WhatId = :deal.Id WITH USER_MODE];',
  ),
  pmd(
    'a review would find an id of one org',
    'AvoidHardcodingId',
    "Subject = 'Call'",
    "Subject = 'Call', OwnerId = '005000000000001AAA'",
  ),
  pmd('a review would find DML without a check', 'ApexCRUDViolation', 'insert as user tasks', 'insert tasks'),
  pmd(
    'a review would find a class without sharing',
    'ApexSharingViolations',
    'public with sharing class',
    'public class',
  ),
  statement(
    'a secret is in the code',
    'ApexBadCrypto',
    "Crypto.encrypt('AES128', Blob.valueOf('0123456789012345'), Blob.valueOf('0123456789012345'), Blob.valueOf(name));",
  ),
  statement(
    'an exception is swallowed',
    'EmptyCatchBlock',
    'try { update as user customer; } catch (DmlException problem) {}',
  ),
  {
    name: 'a hundred tokens stand in two classes',
    gate: 'pmd',
    rule: 'pmd/DetectCopyPasteForApex',
    file: `${FOLDER}/PlantedFirst.cls`,
    edits: [...copyOf('PlantedFirst'), ...copyOf('PlantedSecond')],
  },
  {
    name: 'a field keeps a secret in the open',
    gate: 'pmd',
    rule: 'pmd/ProtectSensitiveData',
    file: AMOUNT.replace('Amount__c', 'Token__c'),
    edits: [
      write(
        AMOUNT.replace('Amount__c', 'Token__c'),
        '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>Token__c</fullName>\n    <description>A token.</description>\n    <label>Token</label>\n    <length>20</length>\n    <type>Text</type>\n</CustomField>\n',
      ),
    ],
  },
  pmd('PMD cannot read a class', 'unread', 'count += 1;', 'count += ;'),
];

const LIBRARY = RESOURCE.replace('plantedLogo.resource-meta.xml', 'plantedLibrary.js');

const ANALYZER: readonly Plant[] = [
  swap(
    'a class is of an API version of long ago',
    'analyzer',
    'AvoidOldSalesforceApiVersions',
    `${SERVICE}-meta.xml`,
    '<apiVersion>67.0',
    '<apiVersion>41.0',
  ),
  {
    name: 'a library with known holes is in a static resource',
    gate: 'analyzer',
    rule: 'analyzer/LibraryWithKnownMediumSeverityVulnerability',
    file: LIBRARY,
    edits: [
      write(LIBRARY, '/*! jQuery v1.8.1 jquery.com | jquery.org/license */\n(function (a) {})(window);\n'),
      write(
        LIBRARY.replace('.js', '.resource-meta.xml'),
        '<?xml version="1.0" encoding="UTF-8"?>\n<StaticResource xmlns="http://soap.sforce.com/2006/04/metadata">\n    <cacheControl>Public</cacheControl>\n    <contentType>text/javascript</contentType>\n</StaticResource>\n',
      ),
    ],
  },
  swap(
    'a component stops in the debugger',
    'analyzer-eslint',
    'no-debugger',
    `${PAGE}.ts`,
    '    this.total =',
    '    debugger;\n    this.total =',
    'debugger;',
  ),
];

const GRAPH: readonly Plant[] = [
  swap('the graph engine cannot read a class', 'graph', 'unread', SERVICE, 'count += 1;', 'count += ;'),
  swap(
    'a path from a component writes without a check',
    'graph',
    'ApexFlsViolation',
    CONTROLLER,
    '        return PlantedSelector',
    '        insert new Account(Name = stage);\n        return PlantedSelector',
    'insert new Account',
  ),
  swap(
    'the graph engine would stop at a loop over a choice',
    'graph',
    'loop-over-choice',
    SERVICE,
    'for (Opportunity deal : deals) {',
    'for (Opportunity deal : deals ?? new List<Opportunity>()) {',
  ),
];

export const ANALYZER_PLANTS: readonly Plant[] = [...PMD, ...ANALYZER, ...GRAPH];
