import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { FLEXIPAGE, lines, metadata } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';
import { CHILD } from '../layouts/child.ts';
import { component, field, property, RECORD_PAGE, recordPage, region, tag, visibility } from './record.ts';

const { swapped, edited } = plantingFor('deploy');

const TEMPLATE = 'flexipage:defaultAppHomeTemplate';
const DESCRIPTION = 'force-app/main/app/lwc/plantedPage/plantedPage.js-meta.xml';
const DECLARED = '<property name="accountId" type="String" />';
const VALUE = '<value>none</value>';

/** A fault in a record page whose main region holds these items. */
function record(
  name: string,
  rule: string,
  at: string,
  items: readonly string[],
  regions: readonly string[] = [],
): Plant {
  return edited(name, rule, RECORD_PAGE, at, [recordPage(items, regions)]);
}

/** The seeded page gives the component's property a value. */
function valued(name: string, declared: string, value: string): Plant {
  return edited(name, 'page-property-value', FLEXIPAGE, '<value>', [
    { kind: 'replace', file: DESCRIPTION, text: DECLARED, by: declared },
    { kind: 'replace', file: FLEXIPAGE, text: VALUE, by: `<value>${value}</value>` },
  ]);
}

function shown(rule: string): string {
  return component('force:detailPanel', 'details').replace('<componentName>', `${rule}\n<componentName>`);
}

/** A component that shows itself under a condition, and what is wrong with that. */
function condition(name: string, rule: string, at: string, left: string, operator: string, right?: string): Plant {
  return record(name, rule, at, [shown(visibility([left, operator, right]))]);
}

const OPEN: Edit = metadata(
  'force-app/main/app/objects/Planted__c/fields/IsOpen__c.field-meta.xml',
  'CustomField',
  lines(
    ['fullName', 'IsOpen__c'],
    ['defaultValue', 'false'],
    ['description', 'Open.'],
    ['label', 'Open'],
    ['type', 'Checkbox'],
  ),
);

const TABS: readonly string[] = [
  region('detailFacet', 'Facet', component('force:detailPanel', 'details')),
  region(
    'tabsFacet',
    'Facet',
    component('flexipage:tab', 'tab1', property('body', 'detailFacet'), property('title', 'Standard.Tab.detail')),
  ),
];
const TABSET = component('flexipage:tabset', 'tabset1', property('tabs', 'tabsFacet'));
const DETAILS = component('force:detailPanel', 'details');

export const PAGES_FAULTS: readonly Plant[] = [
  swapped('a page has a template that is not there', 'page-template', FLEXIPAGE, TEMPLATE, 'flexipage:appHomeTemplate'),
  swapped('a page has a template without a namespace', 'page-template', FLEXIPAGE, TEMPLATE, 'defaultAppHomeTemplate'),
  swapped('a page has an own template that is not there', 'page-template', FLEXIPAGE, TEMPLATE, 'c:goneTemplate'),
  swapped(
    'an app page has the template of record pages',
    'page-template-type',
    FLEXIPAGE,
    TEMPLATE,
    'flexipage:recordHomeTemplateDesktop',
  ),
  swapped(
    'an app page has the template of home pages',
    'page-template-type',
    FLEXIPAGE,
    TEMPLATE,
    'home:desktopTemplate',
  ),
  edited('a record page has the template of app pages', 'page-template-type', RECORD_PAGE, TEMPLATE, [
    recordPage([DETAILS]),
    { kind: 'replace', file: RECORD_PAGE, text: 'flexipage:recordHomeTemplateDesktop', by: TEMPLATE },
  ]),
  swapped('a page fills a region that its template lacks', 'page-region', FLEXIPAGE, '<name>main', '<name>sidebar'),
  record(
    'a record page fills a region that its template lacks',
    'page-region',
    'leftsidebar',
    [DETAILS],
    [region('leftsidebar', 'Region', component('forceChatter:recordFeedContainer', 'feed'))],
  ),
  swapped('a page lacks its main region', 'page-main-region', FLEXIPAGE, '<name>main', '<name>sidebar', TEMPLATE),
  record(
    'a page has a region twice',
    'page-region-twice',
    'main</name>\n<type>Region</type>\n</flexiPageRegions>\n<masterLabel>',
    [DETAILS],
    [region('main', 'Region')],
  ),
  swapped(
    'a page that inherits nothing replaces a region',
    'page-region-mode',
    FLEXIPAGE,
    '<name>main',
    '<mode>Replace</mode>\n        <name>main',
    '<mode>',
  ),
  edited('a record page names no object', 'page-object', RECORD_PAGE, '<type>RecordPage', [
    recordPage([DETAILS]),
    { kind: 'replace', file: RECORD_PAGE, text: '<sobjectType>Planted__c</sobjectType>\n', by: '' },
  ]),
  swapped(
    'an app page names an object',
    'page-object',
    FLEXIPAGE,
    '<template>',
    '<sobjectType>Planted__c</sobjectType>\n    <template>',
    '<sobjectType>',
  ),
  swapped(
    'a page has a parent that is not there',
    'page-parent',
    FLEXIPAGE,
    '<template>',
    '<parentFlexiPage>Gone</parentFlexiPage>\n    <template>',
    '<parentFlexiPage>',
  ),
  record('an item of a page holds nothing', 'page-item', '<itemInstances>\n\n', [
    DETAILS,
    '<itemInstances>\n\n</itemInstances>',
  ]),
  record('an item of a page holds a component and a field', 'page-item', '<fieldInstance>', [
    DETAILS.replace(
      '</itemInstances>',
      '<fieldInstance>\n<fieldItem>Record.Amount__c</fieldItem>\n</fieldInstance>\n</itemInstances>',
    ),
  ]),
  record(
    'a region holds too many items',
    'page-items',
    '<itemInstances id="100">',
    Array.from({ length: 101 }, (_, at) =>
      component('flexipage:richText', `text${at}`).replace('<itemInstances>', `<itemInstances id="${at}">`),
    ),
  ),
  record('a page shows a standard component that is not there', 'page-component', 'force:detailPane<', [
    component('force:detailPane', 'details'),
  ]),
  record('a page shows a tab set that is not there', 'page-component', 'flexipage:tabs<', [
    component('flexipage:tabs', 'tabs'),
  ]),
  record('a page shows a component without a namespace', 'page-component', '>plantedPage<', [
    component('plantedPage', 'planted'),
  ]),
  record('a page shows a component as in markup', 'page-component', 'c-planted-page', [
    component('c-planted-page', 'planted'),
  ]),
  record('two components have one identifier', 'page-identifier-twice', 'Details', [
    DETAILS,
    component('force:highlightsPanel', 'Details'),
  ]),
  record('an identifier holds a space', 'page-identifier', 'the details', [
    component('force:detailPanel', 'the details'),
  ]),
  swapped(
    'a component is given a property twice',
    'page-property-twice',
    FLEXIPAGE,
    '<componentName>',
    `${property('accountId', 'other')}\n<componentName>`,
    '<name>accountId</name>\n<value>other',
  ),
  record('a standard component is given a property that it lacks', 'page-standard-property', 'showHeader', [
    component('force:detailPanel', 'details', property('showHeader', 'true')),
  ]),
  record('a list card shows no list view', 'page-standard-property', 'flexipage:filterListCard', [
    component('flexipage:filterListCard', 'list', property('entityName', 'Planted__c')),
  ]),
  record('a related list is not named', 'page-standard-property', 'force:relatedListSingleContainer', [
    component('force:relatedListSingleContainer', 'list', property('parentFieldApiName', 'Planted__c.Id')),
  ]),
  record(
    'a tab has no title',
    'page-standard-property',
    'flexipage:tab<',
    [TABSET],
    [
      region('detailFacet', 'Facet', DETAILS),
      region('tabsFacet', 'Facet', component('flexipage:tab', 'tab1', property('body', 'detailFacet'))),
    ],
  ),
  record('a number of a standard component is a word', 'page-standard-value', '>few<', [
    component(
      'flexipage:recentItems',
      'recent',
      property('entityNames', 'Account', 'Planted__c'),
      property('maxRecords', 'few'),
    ),
  ]),
  record('a switch of a standard component is a word', 'page-standard-value', '>yes<', [
    component('flexipage:richText', 'text', property('decorate', 'yes')),
  ]),
  record('recent records are of an object that is not there', 'page-standard-target', 'Gone__c', [
    component('flexipage:recentItems', 'recent', property('entityNames', 'Account', 'Gone__c')),
  ]),
  record('a list card shows a list view that is not there', 'page-standard-target', '>Gone<', [
    component('flexipage:filterListCard', 'list', property('entityName', 'Planted__c'), property('filterName', 'Gone')),
  ]),
  record('a chart shows a report that is not there', 'page-standard-target', '>Gone<', [
    component('flexipage:reportChart', 'chart', property('reportName', 'Gone')),
  ]),
  record('a page shows a Visualforce page that is not there', 'page-standard-target', '>Gone<', [
    component('flexipage:visualforcePage', 'frame', property('pageName', 'Gone')),
  ]),
  record('a page shows a related list that is not there', 'page-standard-target', 'Gone__r', [
    component(
      'force:relatedListSingleContainer',
      'list',
      property('parentFieldApiName', 'Planted__c.Id'),
      property('relatedListApiName', 'Gone__r'),
    ),
  ]),
  record(
    'a tab shows a facet that is not there',
    'page-facet',
    '>goneFacet<',
    [TABSET],
    [
      region(
        'tabsFacet',
        'Facet',
        component('flexipage:tab', 'tab1', property('body', 'goneFacet'), property('title', 'Gone')),
      ),
    ],
  ),
  record('a tab set shows a facet that is not there', 'page-facet', '>tabsFacet<', [TABSET]),
  record(
    'a facet is shown by nothing',
    'page-facet-unused',
    'detailFacet',
    [component('force:highlightsPanel', 'highlights')],
    [region('detailFacet', 'Facet', DETAILS)],
  ),
  edited(
    'a component is given a property of another kind of page',
    'page-property-target',
    FLEXIPAGE,
    '<name>accountId',
    [
      {
        kind: 'replace',
        file: DESCRIPTION,
        text: '<targetConfig targets="lightning__AppPage">',
        by: '<targetConfig targets="lightning__RecordPage">',
      },
      {
        kind: 'replace',
        file: DESCRIPTION,
        text: '<target>lightning__AppPage</target>',
        by: '<target>lightning__AppPage</target><target>lightning__RecordPage</target>',
      },
    ],
  ),
  edited('a component is not given what it requires', 'page-property-required', FLEXIPAGE, '<componentName>', [
    {
      kind: 'replace',
      file: DESCRIPTION,
      text: DECLARED,
      by: `${DECLARED}<property name="title" type="String" required="true" />`,
    },
  ]),
  valued('a page gives a word for a number', DECLARED.replace('String', 'Integer'), 'none'),
  valued('a page gives a fraction for a whole number', DECLARED.replace('String', 'Integer'), '1.5'),
  valued('a page gives a word for a switch', DECLARED.replace('String', 'Boolean'), 'yes'),
  valued('a page gives a number below the least', DECLARED.replace('String"', 'Integer" min="3" max="9"'), '2'),
  valued('a page gives a number above the greatest', DECLARED.replace('String"', 'Integer" min="3" max="9"'), '10'),
  valued(
    'a page gives what is not on offer',
    DECLARED.replace('String"', 'String" datasource="small, large"'),
    'medium',
  ),
  edited(
    'a page shows a component that is made for another object',
    'page-component-object',
    RECORD_PAGE,
    'c:plantedPage',
    [
      {
        kind: 'replace',
        file: DESCRIPTION,
        text: '<targetConfig targets="lightning__AppPage">',
        by: '<targetConfig targets="lightning__RecordPage"><objects><object>Account</object></objects>',
      },
      recordPage([component('c:plantedPage', 'planted')]),
    ],
  ),
  record('a page shows a field that is not there', 'page-field', 'Gone__c', [field('Record.Gone__c')]),
  record('a page shows a field of no record', 'page-field', '>Amount__c<', [field('Amount__c')]),
  record('a page shows a field of a parent that is not there', 'page-field', 'Gone__r.Name', [
    field('Record.Gone__r.Name'),
  ]),
  swapped(
    'an app page shows a field',
    'page-field',
    FLEXIPAGE,
    '<name>main',
    `${field('Record.Amount__c')}\n        <name>main`,
    '<fieldItem>',
  ),
  record('a page shows a field twice in a region', 'page-field-twice', 'amount__c', [
    field('Record.Amount__c'),
    field('Record.amount__c'),
  ]),
  record('a field of a page has a behavior that is none', 'page-field-behavior', '>edit<', [
    field('Record.Amount__c', 'edit'),
  ]),
  record('a page requires an automatic number', 'page-field-behavior', '>required<', [
    field('Record.Name', 'required'),
  ]),
  record('a visibility rule is empty', 'page-visibility', '<visibilityRule>', [
    shown('<visibilityRule>\n</visibilityRule>'),
  ]),
  record('visibility logic names a criterion that is not there', 'page-visibility-logic', '<booleanFilter>', [
    shown(
      visibility(['{!Record.Amount__c}', 'GT', '1']).replace(
        '<criteria>',
        '<booleanFilter>1 AND 2</booleanFilter>\n<criteria>',
      ),
    ),
  ]),
  condition(
    'a visibility rule has an operator that is not there',
    'page-visibility-operator',
    '<operator>',
    '{!Record.Amount__c}',
    'GREATER',
    '1',
  ),
  condition(
    'a visibility rule has an operator of list views',
    'page-visibility-operator',
    '<operator>',
    '{!Record.Code__c}',
    'equals',
    'A',
  ),
  condition(
    'a visibility rule names a field that is not there',
    'page-visibility-left',
    '<leftValue>',
    '{!Record.Gone__c}',
    'EQUAL',
    '1',
  ),
  condition('a visibility rule has no braces', 'page-visibility-left', '<leftValue>', 'Record.Amount__c', 'EQUAL', '1'),
  condition(
    'a visibility rule has half its braces',
    'page-visibility-left',
    '<leftValue>',
    '{!Record.Amount__c',
    'EQUAL',
    '1',
  ),
  condition(
    'a visibility rule names the field alone',
    'page-visibility-left',
    '<leftValue>',
    '{!Amount__c}',
    'EQUAL',
    '1',
  ),
  condition(
    'a visibility rule names a permission that is not there',
    'page-visibility-left',
    '<leftValue>',
    '{!$Permission.CustomPermission.Gone}',
    'EQUAL',
    'true',
  ),
  condition(
    'a visibility rule names a permission of no kind',
    'page-visibility-left',
    '<leftValue>',
    '{!$Permission.Gone}',
    'EQUAL',
    'true',
  ),
  condition(
    'a visibility rule names a field that users lack',
    'page-visibility-left',
    '<leftValue>',
    '{!$User.Gone}',
    'EQUAL',
    'A',
  ),
  condition(
    'a visibility rule names a trait of the device that is none',
    'page-visibility-left',
    '<leftValue>',
    '{!$Client.Size}',
    'EQUAL',
    'Large',
  ),
  edited('an app page judges a record', 'page-visibility-left', FLEXIPAGE, '<leftValue>', [
    {
      kind: 'replace',
      file: FLEXIPAGE,
      text: '</identifier>',
      by: `</identifier>\n${visibility(['{!Record.Amount__c}', 'GT', '1'])}`,
    },
  ]),
  condition(
    'a visibility rule looks for text in a number',
    'page-visibility-right',
    '<operator>',
    '{!Record.Amount__c}',
    'CONTAINS',
    '1',
  ),
  condition(
    'a visibility rule compares a number with a word',
    'page-visibility-right',
    '<rightValue>',
    '{!Record.Amount__c}',
    'GT',
    'many',
  ),
  condition(
    'a visibility rule asks for a device that is none',
    'page-visibility-right',
    '<rightValue>',
    '{!$Client.FormFactor}',
    'EQUAL',
    'Phone',
  ),
  condition(
    'a visibility rule asks a permission for a word',
    'page-visibility-right',
    '<rightValue>',
    '{!$Permission.StandardPermission.ViewSetup}',
    'EQUAL',
    'granted',
  ),
  edited('a visibility rule compares a checkbox', 'page-visibility-right', RECORD_PAGE, '<operator>', [
    OPEN,
    recordPage([shown(visibility(['{!Record.IsOpen__c}', 'GT', 'true']))]),
  ]),
];

export const PAGES_VALID: readonly Valid[] = [
  {
    name: 'a record page with tabs in facets',
    edits: [
      recordPage(
        [TABSET],
        [
          ...TABS,
          region('header', 'Region', component('force:highlightsPanel', 'highlights')),
          region('sidebar', 'Region', component('runtime_sales_activities:activityPanel', 'activities')),
        ],
      ),
    ],
  },
  {
    name: 'a record page with fields in a section',
    edits: [
      recordPage(
        [
          component(
            'flexipage:fieldSection',
            'section',
            property('columns', 'columnsFacet'),
            property('label', 'Details'),
          ),
        ],
        [
          region(
            'fieldsFacet',
            'Facet',
            field('Record.Amount__c'),
            field('Record.CreatedById', 'readonly'),
            field('Record.Owner.Name'),
            field('Record.Code__c', 'required'),
          ),
          region('columnsFacet', 'Facet', component('flexipage:column', 'column1', property('body', 'fieldsFacet'))),
        ],
      ),
    ],
  },
  {
    name: 'visibility by field, user, permission and device',
    edits: [
      OPEN,
      recordPage([
        shown(
          visibility(
            ['{!Record.Amount__c}', 'GE', '1,000.5'],
            ['{!$User.Profile.Name}', 'NE', 'Guest'],
            ['{!$Permission.StandardPermission.ViewSetup}', 'EQUAL', 'true'],
            ['{!$Client.FormFactor}', 'EQUAL', 'Large'],
            ['{!Record.IsOpen__c}', 'EQUAL', 'true'],
            ['{!Record.Owner.Name}', 'CONTAINS', 'a'],
          ).replace('<criteria>', '<booleanFilter>(1 OR 2) AND 3 AND 4 AND (5 OR 6)</booleanFilter>\n<criteria>'),
        ),
      ]),
    ],
  },
  {
    name: 'a related list of own children on a page',
    edits: [
      ...CHILD,
      recordPage([
        component(
          'force:relatedListSingleContainer',
          'list',
          property('parentFieldApiName', 'Planted__c.Id'),
          property('relatedListApiName', 'Children__r'),
          property('relatedListComponentOverride', 'NONE'),
          property('rowsToDisplay', '10'),
          property('showActionBar', 'true'),
        ),
      ]),
    ],
  },
  {
    name: 'a record page of accounts with three columns',
    edits: [
      recordPage(
        [DETAILS],
        [
          region('leftsidebar', 'Region'),
          region('rightsidebar', 'Region', component('forceChatter:recordFeedContainer', 'feed')),
        ],
        'Account',
      ),
      {
        kind: 'replace',
        file: RECORD_PAGE,
        text: 'recordHomeTemplateDesktop',
        by: 'recordHomeThreeColTemplateDesktop',
      },
    ],
  },
  {
    name: 'a utility bar',
    edits: [
      metadata(
        'force-app/main/app/flexipages/Planted_UtilityBar.flexipage-meta.xml',
        'FlexiPage',
        [
          region('utilityItems', 'Region', component('notes:utilityBarNoteList', 'notes')),
          region('backgroundComponents', 'Background'),
          tag('masterLabel', 'Planted Bar'),
          tag('template', tag('name', 'one:utilityBarTemplateDesktop')),
          tag('type', 'UtilityBar'),
        ].join('\n'),
      ),
    ],
  },
  {
    name: 'a home page',
    edits: [
      metadata(
        'force-app/main/app/flexipages/Planted_Home.flexipage-meta.xml',
        'FlexiPage',
        [
          region(
            'top',
            'Region',
            component('flexipage:richText', 'text', property('decorate', 'true'), property('richTextValue', 'Hello')),
          ),
          region('bottomLeft', 'Region', component('home:eventContainer', 'events')),
          region('sidebar', 'Region', component('home:assistant', 'assistant')),
          tag('masterLabel', 'Planted Home'),
          tag('template', tag('name', 'home:desktopTemplate')),
          tag('type', 'HomePage'),
        ].join('\n'),
      ),
    ],
  },
  {
    name: 'a whole number between its bounds',
    edits: [
      {
        kind: 'replace',
        file: DESCRIPTION,
        text: DECLARED,
        by: DECLARED.replace('String"', 'Integer" min="3" max="9" default="3"'),
      },
      { kind: 'replace', file: FLEXIPAGE, text: VALUE, by: '<value>9</value>' },
    ],
  },
];
