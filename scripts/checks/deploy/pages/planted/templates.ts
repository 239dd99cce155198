import { type Plant } from '../../../planted/plant.ts';
import { FLEXIPAGE } from '../../../planted/seed/metadata.ts';
import { component, RECORD_PAGE, recordPage, region } from '../record.ts';
import { TEMPLATE, record, DETAILS, swapped, edited } from './planting.ts';

export const PAGES_TEMPLATES_FAULTS: readonly Plant[] = [
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
];
