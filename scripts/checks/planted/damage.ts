import { write, type Edit } from './plant.ts';
import { apexClass, SERVICE } from './seed/classes.ts';
import { PAGE, VIEW } from './seed/components.ts';
import { AMOUNT, LABELS, OBJECT, RESOURCE, TAB } from './seed/metadata.ts';

/** Bad input of one kind, in every sort of file that can have it. */
export interface Damage {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** What some gate has to name. */
  readonly files: readonly string[];
}

const FOLDER = 'force-app/main/app';
const STYLES = `${VIEW}.css`;
const MARKERS = '<<<<<<< HEAD\none\n=======\nother\n>>>>>>> branch\n';
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Files with another content each. */
function contents(name: string, texts: Readonly<Record<string, string>>): Damage {
  return { name, edits: Object.entries(texts).map(([file, text]) => write(file, text)), files: Object.keys(texts) };
}

/** The same text over and over, to five megabytes. */
function five(text: string): string {
  return text.repeat(Math.ceil(FIVE_MEGABYTES / text.length));
}

const EMPTY_CLASS = `${FOLDER}/classes/PlantedEmpty.cls`;
const EMPTY_FOLDERS = [`${FOLDER}/lwc/plantedNothing`, `${FOLDER}/objects/PlantedNothing__c`];

export const DAMAGE: readonly Damage[] = [
  contents('does not parse', {
    [SERVICE]: 'public class PlantedService {\n    void a( {\n',
    [`${PAGE}.ts`]: 'import { from',
    [`${VIEW}.html`]: '<template><p',
    [TAB]: '<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata"><label>',
    [AMOUNT]: 'not XML',
    [LABELS]: '<CustomLabels',
  }),
  contents('a wrong suffix', {
    [TAB.replace('.tab-', '.tabb-')]: '<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata"/>',
    [TAB.replace('.tab-', '.app-')]: '<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata"/>',
    [AMOUNT.replace('.field-', '.object-')]: '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"/>',
  }),
  {
    name: 'nothing in it',
    edits: [
      ...apexClass(EMPTY_CLASS, ''),
      ...[`${VIEW}.html`, TAB, OBJECT].map((file) => write(file, '')),
      ...EMPTY_FOLDERS.map((file) => ({ kind: 'folder', file }) as const),
    ],
    files: [EMPTY_CLASS, `${VIEW}.html`, TAB, OBJECT, ...EMPTY_FOLDERS],
  },
  contents('a merge left its markers', {
    [SERVICE]: `public class PlantedService {\n${MARKERS}}\n`,
    [`${PAGE}.ts`]: `${MARKERS}export default 1;\n`,
    [`${PAGE}.html`]: `<template>\n${MARKERS}</template>\n`,
    [STYLES]: MARKERS,
    [TAB]: `<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata">\n${MARKERS}</CustomTab>\n`,
    [RESOURCE.replace('.resource-meta.xml', '.svg')]: `<svg xmlns="http://www.w3.org/2000/svg">\n${MARKERS}</svg>\n`,
  }),
  contents('five megabytes', {
    [SERVICE]: `public with sharing class PlantedService {\n${five('    // filler\n')}}\n`,
    [`${PAGE}.ts`]: `export const filler = [\n${five("  'filler',\n")}];\n`,
    [`${PAGE}.html`]: `<template>\n${five('  <p>filler</p>\n')}</template>\n`,
    [STYLES]: five('.filler { display: block; }\n'),
  }),
  contents('bytes that are no text', {
    [SERVICE]: `\u0000\u0001\uFFFD${'\u0000'.repeat(100)}`,
    [`${PAGE}.ts`]: `\uFFFD\u0000export default 1;`,
    [`${PAGE}.html`]: '\uFFFD\u0000',
    [TAB]: '\uFFFD\u0000<CustomTab/>',
  }),
];
