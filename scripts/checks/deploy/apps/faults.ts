import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { APP, lines, metadata, TAB } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';
import { component, recordPage, region, tag } from '../pages/record.ts';

const { swapped, edited } = plantingFor('deploy');

const FORM = '<formFactors>Large</formFactors>';
const TABS = '<tabs>Planted</tabs>';
const PAGE_TARGET = '<flexiPage>Planted</flexiPage>';
const DESCRIPTION = 'force-app/main/app/lwc/plantedPage/plantedPage.js-meta.xml';
const RECORD = recordPage([component('force:detailPanel', 'details')]);

function override(content: string, ...parts: readonly (readonly [string, string])[]): string {
  const given = new Map<string, string>([
    ['actionName', 'View'],
    ['content', content],
    ['formFactor', 'Large'],
    ['skipRecordTypeSelect', 'false'],
    ['type', 'Flexipage'],
    ['pageOrSobjectType', 'Planted__c'],
    ...parts,
  ]);
  return `<actionOverrides>\n${lines(...[...given].filter(([, each]) => each !== ''))}\n</actionOverrides>`;
}

function overriding(name: string, rule: string, at: string, text: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, APP, at, [
    RECORD,
    ...more,
    { kind: 'replace', file: APP, text: FORM, by: `${text}\n${FORM}` },
  ]);
}

function added(name: string, rule: string, at: string, text: string): Plant {
  return swapped(name, rule, APP, FORM, `${text}\n${FORM}`, at);
}

const OBJECT_TAB = 'force-app/main/app/tabs/Planted__c.tab-meta.xml';
const TYPE_TAB = 'force-app/main/app/tabs/Planted__mdt.tab-meta.xml';

export const APPS_FAULTS: readonly Plant[] = [
  swapped('an app shows a tab twice', 'app-tab-twice', APP, TABS, `${TABS}\n<tabs>planted</tabs>`, '<tabs>planted'),
  swapped(
    'an app shows a standard tab that is not there',
    'app-standard-tab',
    APP,
    TABS,
    `${TABS}\n<tabs>standard-Acount</tabs>`,
    'standard-Acount',
  ),
  swapped('an app has no label', 'app-label', APP, '    <label>Planted</label>\n', '', '<CustomApplication'),
  swapped(
    'an app is made for one device twice',
    'app-form-factor',
    APP,
    FORM,
    `${FORM}\n<formFactors>large</formFactors>`,
    'large',
  ),
  swapped(
    'an app is made for a device that is reserved',
    'app-form-factor',
    APP,
    FORM,
    `${FORM}\n<formFactors>Medium</formFactors>`,
    'Medium',
  ),
  swapped('a Lightning app is made for no device', 'app-form-factor', APP, `    ${FORM}\n`, '', '<uiType>'),
  swapped('a Classic app has a way to navigate', 'app-type', APP, '<uiType>Lightning', '<uiType>Aloha', '<navType>'),
  added(
    'a Lightning app lands on a tab',
    'app-type',
    '<defaultLandingTab>',
    '<defaultLandingTab>Planted</defaultLandingTab>',
  ),
  added(
    'a Lightning app is a Classic console',
    'app-type',
    '<isServiceCloudConsole>',
    '<isServiceCloudConsole>true</isServiceCloudConsole>',
  ),
  added(
    'the color of an app is a word',
    'app-color',
    '<headerColor>',
    '<brand>\n<headerColor>blue</headerColor>\n</brand>',
  ),
  added(
    'the color of an app has three digits',
    'app-color',
    '<headerColor>',
    '<brand>\n<headerColor>#0AF</headerColor>\n</brand>',
  ),
  added(
    'the color of an app lacks its sign',
    'app-color',
    '<headerColor>',
    '<brand>\n<headerColor>0B5CAB</headerColor>\n</brand>',
  ),
  added(
    'the logo of an app is not there',
    'app-logo',
    '<logo>',
    '<brand>\n<headerColor>#0B5CAB</headerColor>\n<logo>goneLogo</logo>\n</brand>',
  ),
  added(
    'an app has the version of a logo and no logo',
    'app-logo',
    '<logoVersion>',
    '<brand>\n<logoVersion>1</logoVersion>\n</brand>',
  ),
  added(
    'the utility bar of an app is an app page',
    'app-utility-bar',
    '<utilityBar>',
    '<utilityBar>Planted</utilityBar>',
  ),
  added(
    'an app opens workspaces for a tab that it lacks',
    'app-workspace-tab',
    '<tab>',
    '<workspaceConfig>\n<mappings>\n<tab>standard-Account</tab>\n</mappings>\n</workspaceConfig>',
  ),
  added(
    'an app without workspaces opens one',
    'app-workspace',
    '<workspaceConfig>',
    '<workspaceConfig>\n<mappings>\n<fieldName>AccountId</fieldName>\n<tab>Planted</tab>\n</mappings>\n</workspaceConfig>',
  ),
  added(
    'an app that is no console has a list of a console',
    'app-console',
    '<consoleConfig>',
    '<consoleConfig>\n<detailPageRefreshMethod>none</detailPageRefreshMethod>\n</consoleConfig>',
  ),
  overriding('an app shows a record page that is not there', 'override-content', 'Gone', override('Gone')),
  overriding(
    'an app shows a Visualforce page that is not there',
    'override-content',
    'Gone',
    override('Gone', ['type', 'Visualforce']),
  ),
  overriding(
    'an app shows nothing instead of records',
    'override-content',
    '<type>',
    override('', ['formFactor', 'Small']),
  ),
  overriding(
    'an app overrides with the standard and names a page',
    'override-content',
    '<content>',
    override('Planted_Record', ['type', 'Default']),
  ),
  overriding('an app shows an app page instead of records', 'override-page', '<content>', override('Planted')),
  overriding(
    'an app shows the records of another object',
    'override-page',
    '<content>',
    override('Planted_Record', ['pageOrSobjectType', 'Account']),
  ),
  overriding(
    'an app shows a record page as its home',
    'override-page',
    '<content>',
    override('Planted_Record', ['actionName', 'Tab'], ['pageOrSobjectType', 'standard-home']),
  ),
  overriding(
    'an app overrides an object that is not there',
    'override-object',
    'Gone__c',
    override('Planted_Record', ['pageOrSobjectType', 'Gone__c']),
  ),
  overriding(
    'an app overrides an action that is not there',
    'override-action',
    'Show',
    override('Planted_Record', ['actionName', 'Show']),
  ),
  overriding(
    'an app edits in a record page',
    'override-action',
    '>Edit<',
    override('Planted_Record', ['actionName', 'Edit']),
  ),
  overriding(
    'an override by a page is for no device',
    'override-form-factor',
    '<actionOverrides>',
    override('Planted_Record', ['formFactor', '']),
  ),
  overriding(
    'an app overrides one action twice',
    'override-twice',
    '<actionOverrides >',
    `${override('Planted_Record')}\n${override('Planted_Record').replace('<actionOverrides>', '<actionOverrides >')}`,
  ),
  overriding(
    'an app overrides a record type that is not there',
    'override-record-type',
    '<recordType>',
    tag(
      'profileActionOverrides',
      tag('actionName', 'View'),
      tag('content', 'Planted_Record'),
      tag('formFactor', 'Large'),
      tag('pageOrSobjectType', 'Planted__c'),
      tag('recordType', 'Planted__c.Gone'),
      tag('type', 'Flexipage'),
      tag('profile', 'Admin'),
    ),
  ),
  swapped(
    'a tab leads to two places',
    'tab-target',
    TAB,
    PAGE_TARGET,
    `${PAGE_TARGET}\n<lwcComponent>plantedPage</lwcComponent>`,
    '<lwcComponent>',
  ),
  swapped('a tab leads nowhere', 'tab-target', TAB, `    ${PAGE_TARGET}\n`, '', '<CustomTab'),
  swapped(
    'a tab leads to a component that is made for pages',
    'tab-target-kind',
    TAB,
    PAGE_TARGET,
    '<lwcComponent>plantedPage</lwcComponent>',
  ),
  swapped(
    'a tab leads to a component that is not exposed',
    'tab-target-kind',
    TAB,
    PAGE_TARGET,
    '<lwcComponent>plantedView</lwcComponent>',
  ),
  edited('a tab leads to a record page', 'tab-target-kind', TAB, '<flexiPage>', [
    RECORD,
    { kind: 'replace', file: TAB, text: PAGE_TARGET, by: '<flexiPage>Planted_Record</flexiPage>' },
  ]),
  swapped(
    'a tab leads to a Visualforce page that is not there',
    'tab-target-kind',
    TAB,
    PAGE_TARGET,
    '<page>Gone</page>',
  ),
  swapped(
    'a tab leads to an Aura component that is not there',
    'tab-target-kind',
    TAB,
    PAGE_TARGET,
    '<auraComponent>Gone</auraComponent>',
  ),
  swapped('a tab leads to an address that is none', 'tab-target-kind', TAB, PAGE_TARGET, '<url>somewhere</url>'),
  edited('a metadata type has a tab', 'tab-object', TYPE_TAB, '<customObject>', [
    metadata(TYPE_TAB, 'CustomTab', lines(['customObject', 'true'], ['motif', 'Custom53: Bell'])),
  ]),
  swapped('a tab has no style', 'tab-motif', TAB, '    <motif>Custom53: Bell</motif>\n', '', '<CustomTab'),
  swapped('a tab has no label', 'tab-label', TAB, '    <label>Planted</label>\n', '', '<CustomTab'),
  edited('the tab of an object has a label', 'tab-label', OBJECT_TAB, '<label>', [
    metadata(
      OBJECT_TAB,
      'CustomTab',
      lines(['customObject', 'true'], ['label', 'Planted'], ['motif', 'Custom53: Bell']),
    ),
  ]),
  swapped(
    'the tab of a page has an encoding',
    'tab-part',
    TAB,
    '<motif>',
    '<urlEncodingKey>UTF-8</urlEncodingKey>\n    <motif>',
    '<urlEncodingKey>',
  ),
  swapped(
    'the tab of a page has a frame',
    'tab-part',
    TAB,
    '<motif>',
    '<frameHeight>600</frameHeight>\n    <motif>',
    '<frameHeight>',
  ),
  edited('a frame has no height', 'tab-frame', TAB, '<frameHeight>', [
    {
      kind: 'replace',
      file: TAB,
      text: PAGE_TARGET,
      by: '<frameHeight>0</frameHeight>\n<url>https://example.com</url>',
    },
  ]),
];

const HOME = metadata(
  'force-app/main/app/flexipages/Planted_Home.flexipage-meta.xml',
  'FlexiPage',
  [
    region('top', 'Region', component('flexipage:richText', 'text')),
    tag('masterLabel', 'Planted Home'),
    tag('template', tag('name', 'home:desktopTemplate')),
    tag('type', 'HomePage'),
  ].join('\n'),
);

export const APPS_VALID: readonly Valid[] = [
  {
    name: 'overrides of records and of the home, per device',
    edits: [
      RECORD,
      HOME,
      {
        kind: 'replace',
        file: APP,
        text: FORM,
        by: `${override('Planted_Record')}\n${override('Planted_Record', ['formFactor', 'Small'])}\n${override('Planted_Home', ['actionName', 'Tab'], ['pageOrSobjectType', 'standard-home'])}\n${override('', ['type', 'Default'], ['pageOrSobjectType', 'Account'])}\n${FORM}`,
      },
    ],
  },
  {
    name: 'standard tabs',
    edits: [
      {
        kind: 'replace',
        file: APP,
        text: TABS,
        by: `${TABS}\n${['home', 'Account', 'Opportunity', 'report', 'Dashboard', 'Feed', 'Task', 'Quote', 'AppLauncher'].map((name) => tag('tabs', `standard-${name}`)).join('\n')}`,
      },
    ],
  },
  {
    name: 'an app with a color and a logo',
    edits: [
      {
        kind: 'replace',
        file: APP,
        text: FORM,
        by: '<brand>\n<headerColor>#0b5cAB</headerColor>\n<logo>plantedLogo</logo>\n<logoVersion>1</logoVersion>\n<shouldOverrideOrgTheme>false</shouldOverrideOrgTheme>\n</brand>\n<formFactors>Small</formFactors>\n<formFactors>Large</formFactors>',
      },
    ],
  },
  {
    name: 'a tab of a component',
    edits: [
      { kind: 'replace', file: TAB, text: PAGE_TARGET, by: '<lwcComponent>plantedPage</lwcComponent>' },
      {
        kind: 'replace',
        file: DESCRIPTION,
        text: '<targets>',
        by: '<targets>\n        <target>lightning__Tab</target>',
      },
    ],
  },
  {
    name: 'a tab of an object',
    edits: [
      metadata(
        OBJECT_TAB,
        'CustomTab',
        lines(['customObject', 'true'], ['description', 'Rows.'], ['motif', 'Custom53: Bell']),
      ),
    ],
  },
  {
    name: 'a tab of an address',
    edits: [
      {
        kind: 'replace',
        file: TAB,
        text: PAGE_TARGET,
        by: '<frameHeight>600</frameHeight>\n<hasSidebar>false</hasSidebar>\n<url>https://example.com/help</url>\n<urlEncodingKey>UTF-8</urlEncodingKey>',
      },
    ],
  },
];
