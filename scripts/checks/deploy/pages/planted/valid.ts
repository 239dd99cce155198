import { FLEXIPAGE, metadata } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';
import { CHILD } from '../../layouts/child.ts';
import { component, field, property, RECORD_PAGE, recordPage, region, tag, visibility } from '../record.ts';
import { DESCRIPTION, DECLARED, VALUE, shown, OPEN, TABS, TABSET, DETAILS } from './planting.ts';

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
