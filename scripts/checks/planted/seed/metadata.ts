import { write, type Edit } from '../plant.ts';

const FOLDER = 'force-app/main/app';

export const OBJECT = `${FOLDER}/objects/Planted__c/Planted__c.object-meta.xml`;
export const AMOUNT = `${FOLDER}/objects/Planted__c/fields/Amount__c.field-meta.xml`;
export const CODE = `${FOLDER}/objects/Planted__c/fields/Code__c.field-meta.xml`;
export const LIST_VIEW = `${FOLDER}/objects/Planted__c/listViews/All.listView-meta.xml`;
export const RULE = `${FOLDER}/objects/Planted__c/validationRules/Positive.validationRule-meta.xml`;
export const LAYOUT = `${FOLDER}/layouts/Planted__c-Planted Layout.layout-meta.xml`;
export const PERMISSIONS = `${FOLDER}/permissionsets/Planted.permissionset-meta.xml`;
export const FLEXIPAGE = `${FOLDER}/flexipages/Planted.flexipage-meta.xml`;
export const TAB = `${FOLDER}/tabs/Planted.tab-meta.xml`;
export const APP = `${FOLDER}/applications/Planted.app-meta.xml`;
export const LABELS = `${FOLDER}/labels/Planted.labels-meta.xml`;
export const RECORD = `${FOLDER}/customMetadata/Planted.one.md-meta.xml`;
export const REPORT_TYPE = `${FOLDER}/reportTypes/Planted_Rows.reportType-meta.xml`;
export const REPORT = `${FOLDER}/reports/Planted/Rows.report-meta.xml`;
export const REPORT_FOLDER = `${FOLDER}/reports/Planted.reportFolder-meta.xml`;
export const DASHBOARD_FOLDER = `${FOLDER}/dashboards/Planted.dashboardFolder-meta.xml`;
export const DASHBOARD = `${FOLDER}/dashboards/Planted/Rows.dashboard-meta.xml`;
export const RESOURCE = `${FOLDER}/staticresources/plantedLogo.resource-meta.xml`;

/** A metadata file: the elements inside its root. */
export function metadata(file: string, root: string, body: string): Edit {
  const spaces =
    root === 'CustomMetadata'
      ? ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
      : '';
  const open = `<${root} xmlns="http://soap.sforce.com/2006/04/metadata"${spaces}>`;
  return write(file, `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${body}\n</${root}>\n`);
}

/** Elements one per line: `a > b` pairs given as name and text. */
export function lines(...pairs: readonly (readonly [name: string, text: string])[]): string {
  return pairs.map(([name, text]) => `    <${name}>${text}</${name}>`).join('\n');
}

function block(name: string, ...pairs: readonly (readonly [string, string])[]): string {
  return `    <${name}>\n${lines(...pairs).replace(/^/gm, '    ')}\n    </${name}>`;
}

const TYPE = `${FOLDER}/objects/Planted__mdt`;
export const TYPE_FILE = `${TYPE}/Planted__mdt.object-meta.xml`;
export const SHARE = `${TYPE}/fields/Share__c.field-meta.xml`;
export const SWITCH = `${TYPE}/fields/IsActive__c.field-meta.xml`;

const OBJECTS: readonly Edit[] = [
  metadata(
    OBJECT,
    'CustomObject',
    [
      lines(
        ['deploymentStatus', 'Deployed'],
        ['description', 'Rows that faults are planted in.'],
        ['label', 'Planted'],
      ),
      block('nameField', ['displayFormat', 'P-{0000}'], ['label', 'Number'], ['type', 'AutoNumber']),
      lines(['pluralLabel', 'Planted'], ['sharingModel', 'Private']),
    ].join('\n'),
  ),
  metadata(
    AMOUNT,
    'CustomField',
    lines(
      ['fullName', 'Amount__c'],
      ['description', 'An amount.'],
      ['label', 'Amount'],
      ['precision', '10'],
      ['required', 'false'],
      ['scale', '2'],
      ['type', 'Number'],
    ),
  ),
  metadata(
    CODE,
    'CustomField',
    lines(
      ['fullName', 'Code__c'],
      ['description', 'A code.'],
      ['label', 'Code'],
      ['length', '20'],
      ['required', 'true'],
      ['type', 'Text'],
    ),
  ),
  metadata(
    LIST_VIEW,
    'ListView',
    lines(
      ['fullName', 'All'],
      ['columns', 'NAME'],
      ['columns', 'Amount__c'],
      ['filterScope', 'Everything'],
      ['label', 'All'],
    ),
  ),
  metadata(
    RULE,
    'ValidationRule',
    lines(
      ['fullName', 'Positive'],
      ['active', 'true'],
      ['errorConditionFormula', 'Amount__c &lt; 0'],
      ['errorDisplayField', 'Amount__c'],
      ['errorMessage', 'An amount is positive.'],
    ),
  ),
  metadata(
    LAYOUT,
    'Layout',
    `    <layoutSections>
        <customLabel>false</customLabel>
        <detailHeading>false</detailHeading>
        <editHeading>true</editHeading>
        <layoutColumns>
            <layoutItems>
                <behavior>Readonly</behavior>
                <field>Name</field>
            </layoutItems>
            <layoutItems>
                <behavior>Edit</behavior>
                <field>Amount__c</field>
            </layoutItems>
            <layoutItems>
                <behavior>Required</behavior>
                <field>Code__c</field>
            </layoutItems>
        </layoutColumns>
        <style>OneColumn</style>
    </layoutSections>`,
  ),
];

const TYPES: readonly Edit[] = [
  metadata(
    TYPE_FILE,
    'CustomObject',
    lines(
      ['description', 'Settings that faults are planted in.'],
      ['label', 'Planted'],
      ['pluralLabel', 'Planted'],
      ['visibility', 'Public'],
    ),
  ),
  metadata(
    SWITCH,
    'CustomField',
    lines(
      ['fullName', 'IsActive__c'],
      ['defaultValue', 'true'],
      ['description', 'Whether it is read.'],
      ['fieldManageability', 'DeveloperControlled'],
      ['label', 'Active'],
      ['type', 'Checkbox'],
    ),
  ),
  metadata(
    SHARE,
    'CustomField',
    lines(
      ['fullName', 'Share__c'],
      ['description', 'A share.'],
      ['fieldManageability', 'DeveloperControlled'],
      ['label', 'Share'],
      ['precision', '5'],
      ['required', 'true'],
      ['scale', '2'],
      ['type', 'Number'],
    ),
  ),
  metadata(
    `${TYPE}/fields/Model__c.field-meta.xml`,
    'CustomField',
    lines(
      ['fullName', 'Model__c'],
      ['description', 'A model.'],
      ['fieldManageability', 'DeveloperControlled'],
      ['label', 'Model'],
      ['referenceTo', 'MaturityModel__mdt'],
      ['relationshipLabel', 'Planted'],
      ['relationshipName', 'Planted'],
      ['type', 'MetadataRelationship'],
    ),
  ),
  metadata(
    RECORD,
    'CustomMetadata',
    [
      lines(['label', 'One'], ['protected', 'false']),
      '    <values>\n        <field>Model__c</field>\n        <value xsi:type="xsd:string">l2o</value>\n    </values>',
      '    <values>\n        <field>Share__c</field>\n        <value xsi:type="xsd:double">12.5</value>\n    </values>',
    ].join('\n'),
  ),
];

const ACCESS: readonly Edit[] = [
  metadata(
    PERMISSIONS,
    'PermissionSet',
    [
      block('applicationVisibilities', ['application', 'Planted'], ['visible', 'true']),
      block('classAccesses', ['apexClass', 'PlantedController'], ['enabled', 'true']),
      block('customMetadataTypeAccesses', ['enabled', 'true'], ['name', 'Planted__mdt']),
      block('fieldPermissions', ['editable', 'true'], ['field', 'Planted__c.Amount__c'], ['readable', 'true']),
      lines(['hasActivationRequired', 'false'], ['label', 'Planted']),
      block(
        'objectPermissions',
        ['allowCreate', 'true'],
        ['allowDelete', 'false'],
        ['allowEdit', 'true'],
        ['allowRead', 'true'],
        ['modifyAllRecords', 'false'],
        ['object', 'Planted__c'],
        ['viewAllRecords', 'false'],
      ),
      block('tabSettings', ['tab', 'Planted'], ['visibility', 'Visible']),
    ].join('\n'),
  ),
];

const NAVIGATION: readonly Edit[] = [
  metadata(
    FLEXIPAGE,
    'FlexiPage',
    `    <flexiPageRegions>
        <itemInstances>
            <componentInstance>
                <componentInstanceProperties>
                    <name>accountId</name>
                    <value>none</value>
                </componentInstanceProperties>
                <componentName>c:plantedPage</componentName>
                <identifier>c_plantedPage</identifier>
            </componentInstance>
        </itemInstances>
        <name>main</name>
        <type>Region</type>
    </flexiPageRegions>
    <masterLabel>Planted</masterLabel>
    <template>
        <name>flexipage:defaultAppHomeTemplate</name>
    </template>
    <type>AppPage</type>`,
  ),
  metadata(TAB, 'CustomTab', lines(['flexiPage', 'Planted'], ['label', 'Planted'], ['motif', 'Custom53: Bell'])),
  metadata(
    APP,
    'CustomApplication',
    lines(
      ['formFactors', 'Large'],
      ['isNavAutoTempTabsDisabled', 'false'],
      ['isNavPersonalizationDisabled', 'false'],
      ['label', 'Planted'],
      ['navType', 'Standard'],
      ['tabs', 'Planted'],
      ['uiType', 'Lightning'],
    ),
  ),
  metadata(
    LABELS,
    'CustomLabels',
    block(
      'labels',
      ['fullName', 'planted_Page_Heading'],
      ['language', 'en_US'],
      ['protected', 'true'],
      ['shortDescription', 'Heading'],
      ['value', 'Planted'],
    ),
  ),
  metadata(RESOURCE, 'StaticResource', lines(['cacheControl', 'Public'], ['contentType', 'image/svg+xml'])),
  write(RESOURCE.replace('.resource-meta.xml', '.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n'),
];

const REPORTS: readonly Edit[] = [
  metadata(REPORT_FOLDER, 'ReportFolder', lines(['name', 'Planted'])),
  metadata(DASHBOARD_FOLDER, 'DashboardFolder', lines(['name', 'Planted'])),
  metadata(
    REPORT_TYPE,
    'ReportType',
    [
      lines(
        ['baseObject', 'Planted__c'],
        ['category', 'other'],
        ['deployed', 'true'],
        ['description', 'Rows.'],
        ['label', 'Planted Rows'],
      ),
      `    <sections>
        <columns>
            <checkedByDefault>true</checkedByDefault>
            <field>Amount__c</field>
            <table>Planted__c</table>
        </columns>
        <masterLabel>Rows</masterLabel>
    </sections>`,
    ].join('\n'),
  ),
  metadata(
    REPORT,
    'Report',
    [
      block('columns', ['field', 'Planted__c$Amount__c']),
      lines(['format', 'Tabular'], ['name', 'Rows'], ['reportType', 'Planted_Rows__c'], ['showDetails', 'true']),
    ].join('\n'),
  ),
  metadata(
    DASHBOARD,
    'Dashboard',
    [
      lines(
        ['backgroundEndColor', '#FFFFFF'],
        ['backgroundFadeDirection', 'Diagonal'],
        ['backgroundStartColor', '#FFFFFF'],
      ),
      lines(['dashboardType', 'SpecifiedUser']),
      `    <leftSection>
        <columnSize>Medium</columnSize>
        <components>
            <componentType>Metric</componentType>
            <report>Planted/Rows</report>
        </components>
    </leftSection>`,
      lines(
        ['runningUser', 'someone@example.com'],
        ['textColor', '#000000'],
        ['title', 'Rows'],
        ['titleColor', '#000000'],
        ['titleSize', '12'],
      ),
    ].join('\n'),
  ),
];

export const SEEDED_METADATA: readonly Edit[] = [...OBJECTS, ...TYPES, ...ACCESS, ...NAVIGATION, ...REPORTS];
