import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { FLEXIPAGE, lines, metadata } from '../../../planted/seed/metadata.ts';
import { component, property, RECORD_PAGE, recordPage, region, visibility } from '../record.ts';

export const { swapped, edited } = plantingFor('deploy');

export const TEMPLATE = 'flexipage:defaultAppHomeTemplate';
export const DESCRIPTION = 'force-app/main/app/lwc/plantedPage/plantedPage.js-meta.xml';
export const DECLARED = '<property name="accountId" type="String" />';
export const VALUE = '<value>none</value>';

/** A fault in a record page whose main region holds these items. */
export function record(
  name: string,
  rule: string,
  at: string,
  items: readonly string[],
  regions: readonly string[] = [],
): Plant {
  return edited(name, rule, RECORD_PAGE, at, [recordPage(items, regions)]);
}

/** The seeded page gives the component's property a value. */
export function valued(name: string, declared: string, value: string): Plant {
  return edited(name, 'page-property-value', FLEXIPAGE, '<value>', [
    { kind: 'replace', file: DESCRIPTION, text: DECLARED, by: declared },
    { kind: 'replace', file: FLEXIPAGE, text: VALUE, by: `<value>${value}</value>` },
  ]);
}

export function shown(rule: string): string {
  return component('force:detailPanel', 'details').replace('<componentName>', `${rule}\n<componentName>`);
}

/** A component that shows itself under a condition, and what is wrong with that. */
export function condition(
  name: string,
  rule: string,
  at: string,
  left: string,
  operator: string,
  right?: string,
): Plant {
  return record(name, rule, at, [shown(visibility([left, operator, right]))]);
}

export const OPEN: Edit = metadata(
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

export const TABS: readonly string[] = [
  region('detailFacet', 'Facet', component('force:detailPanel', 'details')),
  region(
    'tabsFacet',
    'Facet',
    component('flexipage:tab', 'tab1', property('body', 'detailFacet'), property('title', 'Standard.Tab.detail')),
  ),
];
export const TABSET = component('flexipage:tabset', 'tabset1', property('tabs', 'tabsFacet'));
export const DETAILS = component('force:detailPanel', 'details');
