import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { APP, lines, metadata } from '../../../planted/seed/metadata.ts';
import { component, recordPage, region, tag } from '../../pages/record.ts';

export const { swapped, edited } = plantingFor('deploy');

export const FORM = '<formFactors>Large</formFactors>';
export const TABS = '<tabs>Planted</tabs>';
export const PAGE_TARGET = '<flexiPage>Planted</flexiPage>';
export const DESCRIPTION = 'force-app/main/app/lwc/plantedPage/plantedPage.js-meta.xml';
export const RECORD = recordPage([component('force:detailPanel', 'details')]);

export function override(content: string, ...parts: readonly (readonly [string, string])[]): string {
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

export function overriding(name: string, rule: string, at: string, text: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, APP, at, [
    RECORD,
    ...more,
    { kind: 'replace', file: APP, text: FORM, by: `${text}\n${FORM}` },
  ]);
}

export function added(name: string, rule: string, at: string, text: string): Plant {
  return swapped(name, rule, APP, FORM, `${text}\n${FORM}`, at);
}

export const OBJECT_TAB = 'force-app/main/app/tabs/Planted__c.tab-meta.xml';
export const TYPE_TAB = 'force-app/main/app/tabs/Planted__mdt.tab-meta.xml';

export const HOME = metadata(
  'force-app/main/app/flexipages/Planted_Home.flexipage-meta.xml',
  'FlexiPage',
  [
    region('top', 'Region', component('flexipage:richText', 'text')),
    tag('masterLabel', 'Planted Home'),
    tag('template', tag('name', 'home:desktopTemplate')),
    tag('type', 'HomePage'),
  ].join('\n'),
);
