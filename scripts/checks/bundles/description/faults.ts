import { write, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { edited, PAGE_TS, PAGE_XML, property, swapped } from '../planting.ts';

const VERSION = '<apiVersion>67.0</apiVersion>';
const TARGET = '<target>lightning__AppPage</target>';
const CONFIG = '<targetConfig targets="lightning__AppPage">';
const PROPERTY = '<property name="accountId" type="String" />';

const described = (name: string, rule: string, text: string, by: string, at = by): Plant =>
  swapped(name, rule, PAGE_XML, text, by, at);
/** The page's targets and what its targetConfig holds. */
const targeted = (name: string, rule: string, target: string, inside: string): Plant =>
  edited(name, rule, PAGE_XML, inside, [
    { kind: 'replace', file: PAGE_XML, text: TARGET, by: `<target>${target}</target>` },
    { kind: 'replace', file: PAGE_XML, text: CONFIG, by: `<targetConfig targets="${target}">` },
    { kind: 'replace', file: PAGE_XML, text: PROPERTY, by: inside },
  ]);

export const DESCRIPTION_FAULTS: readonly Plant[] = [
  described('a component has no version', 'version', VERSION, '', '<LightningComponentBundle'),
  described('a component’s version is no number', 'version', VERSION, '<apiVersion>latest</apiVersion>'),
  described('a component’s version has no place', 'version', VERSION, '<apiVersion>67</apiVersion>'),
  described('a component’s version is not out yet', 'version', VERSION, '<apiVersion>99.0</apiVersion>'),
  described('a component’s version is older than components', 'version', VERSION, '<apiVersion>44.0</apiVersion>'),
  described('a target is misspelled', 'target', TARGET, '<target>lightning__ApPage</target>'),
  described(
    'a target has the ending of another',
    'target',
    TARGET,
    `${TARGET}\n<target>lightning__Page</target>`,
    'lightning__Page<',
  ),
  described(
    'a target stands twice',
    'target',
    '</targets>',
    `    <target>lightning__AppPage</target><!-- again -->\n</targets>`,
    '<!-- again',
  ),
  described(
    'a capability is misspelled',
    'capability',
    '<targets>',
    '<capabilities><capability>lightning__Nowhere</capability></capabilities>\n<targets>',
    '<capability>',
  ),
  described('targets are empty', 'exposure', TARGET, '', '<targets>'),
  described(
    'a component has targets and is not exposed',
    'exposure',
    '<isExposed>true</isExposed>',
    '<isExposed>false</isExposed>',
  ),
  described(
    'an element of a description stands twice',
    'description-twice',
    VERSION,
    `${VERSION}\n<apiVersion>66.0</apiVersion>`,
    '<apiVersion>66',
  ),
  described('a targetConfig names no targets', 'target-config', CONFIG, '<targetConfig>'),
  described(
    'a target has two targetConfigs',
    'target-config',
    '</targetConfigs>',
    `${CONFIG}<!-- again --></targetConfig>\n</targetConfigs>`,
    '<!-- again',
  ),
  described(
    'a targetConfig has an element that is not there',
    'target-config',
    PROPERTY,
    '<properties name="accountId" />',
  ),
  described(
    'an app page is limited to objects',
    'target-config',
    PROPERTY,
    '<objects><object>Account</object></objects>',
  ),
  described(
    'a form factor is misspelled',
    'target-config',
    PROPERTY,
    '<supportedFormFactors><supportedFormFactor type="Medium" /></supportedFormFactors>',
  ),
  targeted(
    'a home page is for phones',
    'target-config',
    'lightning__HomePage',
    '<supportedFormFactors><supportedFormFactor type="Small" /></supportedFormFactors>',
  ),
  described('an app page has a kind of action', 'target-config', PROPERTY, '<actionType>ScreenAction</actionType>'),
  targeted(
    'a kind of action is misspelled',
    'target-config',
    'lightning__RecordAction',
    '<actionType>Screen</actionType>',
  ),
  targeted(
    'an action without a screen has no invoke',
    'target-config',
    'lightning__RecordAction',
    '<actionType>Action</actionType>',
  ),
  property('a property has no name', 'property-attribute', '<property type="String" />'),
  property('a property has no type', 'property-attribute', '<property name="accountId" />'),
  property(
    'a property’s attribute is misspelled',
    'property-attribute',
    '<property name="accountId" type="String" lable="x" />',
  ),
  property('a property’s type is not there', 'property-type', '<property name="accountId" type="Text" />'),
  property('a property’s type has a small letter', 'property-type', '<property name="accountId" type="string" />'),
  property('an app page takes no color', 'property-type', '<property name="accountId" type="Color" />'),
  property(
    'an app page takes no record',
    'property-type',
    '<property name="accountId" type="@salesforce/schema/Account" />',
  ),
  targeted('a record action takes no properties', 'property-type', 'lightning__RecordAction', PROPERTY),
  property(
    'a flag’s default is neither',
    'property-default',
    '<property name="accountId" type="Boolean" default="yes" />',
  ),
  property(
    'a number’s default has places',
    'property-default',
    '<property name="accountId" type="Integer" default="1.5" />',
  ),
  property(
    'a default is not among the choices',
    'property-default',
    '<property name="accountId" type="String" datasource="a,b" default="c" />',
  ),
  property(
    'a default is over the maximum',
    'property-default',
    '<property name="accountId" type="Integer" max="3" default="4" />',
  ),
  property('a text has a maximum', 'property-bounds', '<property name="accountId" type="String" max="3" />'),
  property(
    'a minimum is greater than the maximum',
    'property-bounds',
    '<property name="accountId" type="Integer" min="4" max="3" />',
  ),
  property('a number has choices', 'property-bounds', '<property name="accountId" type="Integer" datasource="1,2" />'),
  property('required is neither', 'property-word', '<property name="accountId" type="String" required="yes" />'),
  property(
    'an app page’s property has a role',
    'property-word',
    '<property name="accountId" type="String" role="inputOnly" />',
  ),
  targeted(
    'a flow’s role is misspelled',
    'property-word',
    'lightning__FlowScreen',
    '<property name="accountId" type="String" role="input" />',
  ),
  described(
    'a property stands twice',
    'property-twice',
    PROPERTY,
    `${PROPERTY}\n<property name="accountId" type="String" label="x" />`,
    'label="x"',
  ),
  property(
    'a text of the class is a number in the description',
    'property-class',
    '<property name="accountId" type="Integer" />',
  ),
];

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const described2 = (name: string, rest: string): Valid => ({
  name,
  edits: [
    write(
      PAGE_XML,
      `<?xml version="1.0" encoding="UTF-8"?>\n<LightningComponentBundle ${NAMESPACE}>\n    <apiVersion>67.0</apiVersion>\n    <isExposed>true</isExposed>\n    <masterLabel>Planted</masterLabel>\n${rest}\n</LightningComponentBundle>\n`,
    ),
  ],
});

export const DESCRIPTION_VALID: readonly Valid[] = [
  described2(
    'properties with every attribute',
    `<targets><target>lightning__AppPage</target><target>lightning__HomePage</target></targets><targetConfigs><targetConfig targets="lightning__AppPage, lightning__HomePage"><property name="accountId" type="String" label="x" description="y" datasource="a,b" default="a" required="true" placeholder="z" /><supportedFormFactors><supportedFormFactor type="Small" /><supportedFormFactor type="Large" /></supportedFormFactors></targetConfig></targetConfigs>`,
  ),
  described2(
    'choices from Apex',
    `<targets><target>lightning__AppPage</target></targets><targetConfigs><targetConfig targets="lightning__AppPage"><property name="accountId" type="String" datasource="apex://PlantedController" default="a" /></targetConfig></targetConfigs>`,
  ),
  described2(
    'a record page for some objects',
    `<targets><target>lightning__RecordPage</target></targets><targetConfigs><targetConfig targets="lightning__RecordPage"><objects><object>Opportunity</object></objects></targetConfig></targetConfigs>`,
  ),
  described2(
    'a flow’s properties',
    `<targets><target>lightning__FlowScreen</target></targets><targetConfigs><targetConfig targets="lightning__FlowScreen"><property name="accountId" type="String" role="inputOnly" /></targetConfig></targetConfigs>`,
  ),
  described2(
    'a site’s properties and a capability',
    `<capabilities><capability>lightningCommunity__RelaxedCSP</capability></capabilities><targets><target>lightningCommunity__Page</target><target>lightningCommunity__Default</target></targets><targetConfigs><targetConfig targets="lightningCommunity__Default"><property name="accountId" type="String" /></targetConfig></targetConfigs>`,
  ),
  {
    name: 'an action without a screen',
    edits: [
      ...described2(
        '',
        `<targets><target>lightning__RecordAction</target></targets><targetConfigs><targetConfig targets="lightning__RecordAction"><actionType>Action</actionType></targetConfig></targetConfigs>`,
      ).edits,
      { kind: 'replace', file: PAGE_TS, text: '  total = 0;', by: '  total = 0;\n  @api invoke(): void {}' },
    ],
  },
];
