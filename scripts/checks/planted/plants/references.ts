import { plantingFor, swap, type Plant } from '../plant.ts';
import { BATCH, CONTROLLER } from '../seed/classes.ts';
import { API, PAGE, VIEW } from '../seed/components.ts';
import {
  AMOUNT,
  APP,
  CODE,
  DASHBOARD,
  FLEXIPAGE,
  LABELS,
  LAYOUT,
  LIST_VIEW,
  OBJECT,
  PERMISSIONS,
  RECORD,
  REPORT,
  REPORT_TYPE,
  RESOURCE,
  SHARE,
  SWITCH,
  TAB,
  TYPE_FILE,
} from '../seed/metadata.ts';

const { swapped: loose, edited } = plantingFor('references');

/** A file gone, found in another that leans on it. */
const gone = (name: string, rule: string, removed: string, file: string, at: string): Plant =>
  edited(name, rule, file, at, [{ kind: 'delete', file: removed }]);

const PERMISSION_SETS: readonly Plant[] = [
  loose(
    'a permission set grants a class that is not there',
    'permission-set',
    PERMISSIONS,
    '<apexClass>PlantedController',
    '<apexClass>PlantedControler',
  ),
  loose(
    'a permission set grants a field that is not there',
    'permission-set',
    PERMISSIONS,
    'Planted__c.Amount__c',
    'Planted__c.Sum__c',
  ),
  loose(
    'a permission set grants an object that is not there',
    'permission-set',
    PERMISSIONS,
    '<object>Planted__c',
    '<object>Plants__c',
  ),
  loose('a permission set shows a tab that is not there', 'permission-set', PERMISSIONS, '<tab>Planted', '<tab>Plants'),
  loose(
    'a permission set opens a metadata type that is not there',
    'permission-set',
    PERMISSIONS,
    '<name>Planted__mdt',
    '<name>Plants__mdt',
  ),
  loose(
    'a permission set names a required field',
    'permission-required-field',
    PERMISSIONS,
    'Planted__c.Amount__c',
    'Planted__c.Code__c',
  ),
  loose(
    'a permission set grants edit without read',
    'permission-dependency',
    PERMISSIONS,
    '<allowRead>true',
    '<allowRead>false',
    '<allowCreate>',
  ),
  gone(
    'a controller is in no permission set',
    'controller-not-granted',
    PERMISSIONS,
    CONTROLLER,
    'class PlantedController',
  ),
  gone('a field is in no permission set', 'field-not-granted', PERMISSIONS, AMOUNT, '<CustomField'),
  gone('an object is in no permission set', 'object-not-granted', PERMISSIONS, OBJECT, '<CustomObject'),
];

const TYPES: readonly Plant[] = [
  loose(
    'a metadata type does not say who sees it',
    'visibility',
    TYPE_FILE,
    '    <visibility>Public</visibility>\n',
    '',
    '<CustomObject',
  ),
  loose(
    'a field of a metadata type does not say who may change it',
    'manageability',
    SHARE,
    '    <fieldManageability>DeveloperControlled</fieldManageability>\n',
    '',
    '<CustomField',
  ),
  loose(
    'records of a metadata type are switched off as they come',
    'no-switch',
    SWITCH,
    '<defaultValue>true',
    '<defaultValue>false',
    '<CustomField',
  ),
];

const RECORDS: readonly Plant[] = [
  loose('a record names a field that is not there', 'metadata-record', RECORD, '<field>Share__c', '<field>Sharing__c'),
  loose('a record’s value is of the wrong type', 'metadata-record', RECORD, 'xsd:double">12.5', 'xsd:string">12.5'),
  loose('a record’s number is none', 'metadata-record', RECORD, '>12.5<', '>a lot<'),
  loose('a record’s number is too long', 'metadata-record', RECORD, '>12.5<', '>12345.5<'),
  loose('a record points at one that is not there', 'metadata-record', RECORD, '>l2o<', '>l2x<'),
  loose(
    'a record lacks a required value',
    'metadata-record',
    RECORD,
    '<value xsi:type="xsd:double">12.5</value>',
    '<value xsi:nil="true"/>',
    '<CustomMetadata',
  ),
];

const PAGES: readonly Plant[] = [
  loose('a page holds a component that is not there', 'page', FLEXIPAGE, 'c:plantedPage<', 'c:plantedPages<'),
  loose('a page gives an attribute that is not offered', 'page', FLEXIPAGE, '<name>accountId', '<name>account'),
  loose('a page holds a component that is not exposed', 'page', FLEXIPAGE, 'c:plantedPage<', 'c:plantedView<'),
  loose(
    'a component offers a property it does not have',
    'target-config',
    `${PAGE}.js-meta.xml`,
    'name="accountId"',
    'name="customerId"',
  ),
  loose('a tab leads to a page that is not there', 'navigation', TAB, '<flexiPage>Planted', '<flexiPage>Plant'),
  loose('an app shows a tab that is not there', 'navigation', APP, '<tabs>Planted', '<tabs>Plant'),
  loose('a layout shows a field that is not there', 'layout', LAYOUT, '<field>Amount__c', '<field>Sum__c'),
  loose('a list view shows a field that is not there', 'layout', LIST_VIEW, '<columns>Amount__c', '<columns>Sum__c'),
  loose(
    'an object has no description',
    'description',
    OBJECT,
    '    <description>Rows that faults are planted in.</description>\n',
    '',
    '<CustomObject',
  ),
  loose(
    'a field has no description',
    'description',
    CODE,
    '    <description>A code.</description>\n',
    '',
    '<CustomField',
  ),
];

const COMPONENTS: readonly Plant[] = [
  loose(
    'a component imports a label that is not there',
    'label',
    `${PAGE}.ts`,
    'c.planted_Page_Heading',
    'c.planted_Page_Title',
  ),
  gone('a label is removed', 'label', LABELS, `${PAGE}.ts`, 'planted_Page_Heading'),
  loose('a label is used nowhere', 'label', LABELS, 'planted_Page_Heading', 'planted_Page_Footing'),
  loose(
    'a component imports an Apex method that is not there',
    'component',
    API,
    'PlantedController.count',
    'PlantedController.counted',
  ),
  {
    ...loose('an Apex method is no longer @AuraEnabled', 'component', CONTROLLER, '    @AuraEnabled\n', ''),
    file: API,
    at: 'PlantedController.count',
  },
  loose(
    'a component passes a parameter that Apex does not have',
    'apex-parameters',
    API,
    'counted({ accountId, stage })',
    'counted({ accountId, stages: stage })',
  ),
  loose(
    'a component declares a parameter that Apex does not have',
    'apex-parameters',
    API,
    '{ accountId: string; stage: string }',
    '{ account: string; stage: string }',
  ),
  {
    ...loose(
      'an Apex parameter has another name',
      'apex-parameters',
      CONTROLLER,
      'Id accountId, String stage',
      'Id customerId, String stage',
    ),
    file: API,
    at: '{ accountId: string',
  },
  loose(
    'a component names a field that is not there',
    'component',
    `${PAGE}.ts`,
    'Opportunity.StageName',
    'Opportunity.Stage',
  ),
  gone('a static resource is removed', 'component', RESOURCE, `${PAGE}.ts`, 'plantedLogo'),
  loose('a component imports one that is not there', 'component', `${PAGE}.ts`, "'c/plantedApi'", "'c/plantedApis'"),
  loose(
    'a template uses a component that is not there',
    'template',
    `${PAGE}.html`,
    '<c-planted-view',
    '<c-planted-views',
  ),
  loose('a template sets a property that is not there', 'template', `${PAGE}.html`, 'total={total}', 'totals={total}'),
  {
    ...loose('a view loses a property that is set', 'template', `${VIEW}.ts`, '@api total', 'total', ''),
    file: `${PAGE}.html`,
    at: 'total={total}',
  },
];

const REPORTS: readonly Plant[] = [
  loose('a report type names a field that is not there', 'report', REPORT_TYPE, '<field>Amount__c', '<field>Sum__c'),
  loose('a report names a column that its type lacks', 'report', REPORT, 'Planted__c$Amount__c', 'Planted__c$Code__c'),
  loose('a report is of a type that is not there', 'report', REPORT, 'Planted_Rows__c', 'Planted_Row__c'),
  loose('a dashboard shows a report that is not there', 'report', DASHBOARD, 'Planted/Rows', 'Planted/Row'),
  gone('a report’s type is removed', 'report', REPORT_TYPE, REPORT, 'Planted_Rows__c'),
];

const HIDDEN = loose(
  'a permission set shows a tab that is not there while a class does not parse',
  'permission-set',
  PERMISSIONS,
  '<tab>Planted',
  '<tab>Plants',
);

const BROKEN: readonly Plant[] = [
  swap(
    'the schema does not load',
    'soql',
    'schema',
    AMOUNT,
    '<type>Number</type>',
    '<type>Numeric</type>',
    '<CustomField',
  ),
  { ...HIDDEN, edits: [...HIDDEN.edits, { kind: 'write', file: BATCH, text: 'class {' }] },
];

export const REFERENCE_PLANTS: readonly Plant[] = [
  ...PERMISSION_SETS,
  ...TYPES,
  ...RECORDS,
  ...PAGES,
  ...COMPONENTS,
  ...REPORTS,
  ...BROKEN,
];
