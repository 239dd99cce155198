import { APP, lines, metadata, TAB } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';
import { tag } from '../../pages/record.ts';
import { FORM, TABS, PAGE_TARGET, DESCRIPTION, RECORD, override, OBJECT_TAB, HOME } from './planting.ts';

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
