import { write, type Edit } from './plant.ts';
import { apexClass, SERVICE } from './seed/classes.ts';
import { PAGE, VIEW } from './seed/components.ts';
import { AMOUNT, CODE, LABELS, LAYOUT, OBJECT, RECORD, RESOURCE, TAB } from './seed/metadata.ts';

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

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** A label of five lines, with nothing wrong but that nobody uses it. */
function labelNumber(number: number): string {
  return `    <labels>\n        <fullName>planted_${number}</fullName>\n        <language>en_US</language>
        <protected>true</protected>\n        <shortDescription>Planted</shortDescription><value>Planted</value></labels>\n`;
}

/** The same text over and over, to five megabytes. */
function five(text: string): string {
  return text.repeat(Math.ceil(FIVE_MEGABYTES / text.length));
}

const EMPTY_CLASS = `${FOLDER}/classes/PlantedEmpty.cls`;
const DEADLY = AMOUNT.replace('Amount__c', 'X___c');
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
  contents('cut off in the middle', {
    [LAYOUT]: `<Layout ${NAMESPACE}>\n    <layoutSections>\n        <layoutColumns>\n            <layoutItems>\n                <fie`,
    [RECORD]: `<CustomMetadata ${NAMESPACE}>\n    <label>One</label>\n    <values>\n        <field>Share__c</fi`,
    [OBJECT]: `<CustomObject ${NAMESPACE}>\n    <label>Planted</label>\n    <nameField`,
  }),
  contents('elements are missing', {
    [LAYOUT]: `<Layout ${NAMESPACE}/>\n`,
    [RECORD]: `<CustomMetadata ${NAMESPACE}>\n    <values/>\n</CustomMetadata>\n`,
    [CODE]: `<CustomField ${NAMESPACE}/>\n`,
    [LABELS]: `<CustomLabels ${NAMESPACE}>\n    <labels/>\n</CustomLabels>\n`,
  }),
  contents('ten thousand lines of labels', {
    [LABELS]: `<CustomLabels ${NAMESPACE}>\n${Array.from({ length: 2000 }, (_, index) => labelNumber(index)).join('')}</CustomLabels>\n`,
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
  contents('a field whose name the type checker dies of', {
    [DEADLY]: `<CustomField ${NAMESPACE}>\n    <fullName>X___c</fullName>\n    <label>X</label>\n    <length>3</length>\n    <type>Text</type>\n</CustomField>\n`,
  }),
  contents('bytes that are no text', {
    [SERVICE]: `\u0000\u0001\uFFFD${'\u0000'.repeat(100)}`,
    [`${PAGE}.ts`]: `\uFFFD\u0000export default 1;`,
    [`${PAGE}.html`]: '\uFFFD\u0000',
    [TAB]: '\uFFFD\u0000<CustomTab/>',
  }),
];
