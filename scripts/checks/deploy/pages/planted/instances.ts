import { type Plant } from '../../../planted/plant.ts';
import { FLEXIPAGE } from '../../../planted/seed/metadata.ts';
import { component, property, RECORD_PAGE, recordPage, region } from '../record.ts';
import { DESCRIPTION, DECLARED, record, valued, TABSET, DETAILS, swapped, edited } from './planting.ts';

export const PAGES_INSTANCES_FAULTS: readonly Plant[] = [
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
];
