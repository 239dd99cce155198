import { type Plant } from '../../../planted/plant.ts';
import { lines, metadata, TAB } from '../../../planted/seed/metadata.ts';
import { PAGE_TARGET, RECORD, OBJECT_TAB, TYPE_TAB, swapped, edited } from './planting.ts';

export const APPS_TABS_FAULTS: readonly Plant[] = [
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
