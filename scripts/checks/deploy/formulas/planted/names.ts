import { plantingFor, type Plant } from '../../../planted/plant.ts';
import {
  ACCOUNT_RULE,
  CHILD_RULE,
  ruleFile,
  accountRule,
  inDefault,
  inField,
  inObject,
  inRule,
  FORMULA_FIXTURE,
  formulaFile,
  fieldFile,
  FORMULA_FIELD,
} from './fixture.ts';

const { edited } = plantingFor('deploy');

const TWELVE = `${'Parent__r.'.repeat(11)}Amount__c`;
const SIXTEEN = Array.from({ length: 16 }, (_, depth) => `Look${depth}__c`);
const LOOKUP: readonly (readonly [string, string])[] = [
  ['deleteConstraint', 'SetNull'],
  ['referenceTo', 'Account'],
];

/** Formulas that name what is not there. */
export const NAME_FAULTS: readonly Plant[] = [
  inRule('a rule names a custom field that is not there', 'formula-field', 'Sum__c < 0'),
  inRule('a rule names a standard field that custom objects lack', 'formula-field', 'ISBLANK(Description)'),
  inRule('a rule names a field without its ending', 'formula-field', 'Amount < 0'),
  inRule('a rule names a field of the parent that is not there', 'formula-field', 'Parent__r.Sum__c < 0'),
  inRule('a rule names a field of Account that is not there', 'formula-field', 'Account__r.Revenue > 0'),
  inRule('a rule names a custom field of Account that is not packaged', 'formula-field', 'Account__r.Tier__c = "A"'),
  inRule('a rule names a field of the owner that is not there', 'formula-field', 'Owner:User.Nickname = "A"'),
  inRule(
    'a field is missing in the second line of a rule',
    'formula-field',
    'AND(IsOpen__c,\n  Missing__c > 1,\n  Amount__c > 1)',
    'Missing__c > 1',
  ),
  inRule(
    'a field is missing after entities and a comment',
    'formula-field',
    '/* a & b < c */\nAmount__c <> 1 && Amount__c < 5\n&& ISBLANK(Nope__c)',
    'ISBLANK(Nope__c)',
  ),
  inField('a formula field names a field that is not there', 'formula-field', 'Number', 'Sum__c * 2'),
  inField(
    'a formula field names a part of a location that is not there',
    'formula-field',
    'Number',
    'Place__Height__s',
  ),
  inField('a formula field names the parts of what is no location', 'formula-field', 'Number', 'Code__Latitude__s'),
  inField('a formula field names a child relationship', 'formula-relationship', 'Number', 'PlantedChildren__r.Sum__c'),
  inField('a formula field goes over the look-up itself', 'formula-relationship', 'Text', 'Account__c.Name'),
  inField(
    'a formula field goes over a relationship that is not there',
    'formula-relationship',
    'Text',
    'Client__r.Name',
  ),
  inField('a formula field goes over a field that is no look-up', 'formula-relationship', 'Text', 'Code__r.Name'),
  inField('a formula field goes over a standard look-up by its Id', 'formula-relationship', 'Text', 'CreatedById.Name'),
  inField('a formula field ends with a relationship', 'formula-relationship', 'Text', 'Account__r'),
  inField('a formula field ends with a relationship of the parent', 'formula-relationship', 'Text', 'Account__r.Owner'),
  inField('a formula field goes over the account of Account', 'formula-relationship', 'Text', 'Account__r.Boss.Name'),
  inField('a formula goes over eleven relationships', 'formula-depth', 'Number', TWELVE),
  edited('formulas of an object go over sixteen relationships', 'formula-spans', FORMULA_FIELD, '<formula>', [
    ...FORMULA_FIXTURE,
    ...SIXTEEN.map((name) =>
      fieldFile(name, 'Lookup', [...LOOKUP, ['relationshipLabel', name], ['relationshipName', name.slice(0, -3)]]),
    ),
    formulaFile('Text', SIXTEEN.map((name) => name.replace('__c', '__r.Name')).join(' & ')),
  ]),
  inRule('a rule names a global variable that is not there', 'formula-variable', '$Users.IsActive'),
  inRule('a rule names the record as flows do', 'formula-variable', '$Record.Amount__c > 1'),
  inRule('a rule names a page', 'formula-variable', 'ISBLANK($Page.Planted)'),
  inRule(
    'a rule describes a field outside VLOOKUP',
    'formula-variable',
    'ISBLANK($ObjectType.Planted__c.Fields.Code__c)',
  ),
  inRule('a rule names a member of $User that is not there', 'formula-member', '$User.Nickname__c = "a"'),
  inRule('a rule names a member of $Profile that is not there', 'formula-member', '$Profile.Title = "a"'),
  inRule('a rule names a member of $Organization that is not there', 'formula-member', '$Organization.Owner = "a"'),
  inRule('a rule names a member of $UserRole that is not there', 'formula-member', '$UserRole.Level = "a"'),
  inRule('a rule names a member of $System that is not there', 'formula-member', '$System.Now > NOW()'),
  inRule('a rule names a member of $Api that is not there', 'formula-member', 'ISBLANK($Api.Token)'),
  inRule('a rule names a member of $RecordType that is not there', 'formula-member', '$RecordType.Title = "a"'),
  inRule('a rule names a member that every object of a script has', 'formula-member', 'ISBLANK($User.constructor)'),
  inRule('a rule names a field that every object of a script has', 'formula-field', 'ISBLANK(constructor)'),
  inRule('a rule names $User alone', 'formula-member', 'ISBLANK($User)'),
  inRule('a rule names a custom permission that is not there', 'formula-member', '$Permission.PlantedForbidden'),
  inRule('a rule names a label that is not there', 'formula-member', 'Code__c = $Label.planted_Page_Footing'),
  inRule('a rule names a custom setting that is not there', 'formula-member', '$Setup.Settings__c.Limit__c > 1'),
  inRule(
    'a rule names a field of a setting that is not there',
    'formula-member',
    '$Setup.PlantedSettings__c.Most__c > 1',
  ),
  inRule('a rule names an object that is no setting', 'formula-member', '$Setup.PlantedChild__c.Sum__c > 1'),
  inRule(
    'a rule names a metadata type that is not there',
    'formula-member',
    '$CustomMetadata.None__mdt.one.Share__c > 1',
  ),
  inRule(
    'a rule names a metadata record that is not there',
    'formula-member',
    '$CustomMetadata.Planted__mdt.two.Share__c > 1',
  ),
  inRule(
    'a rule names a field of a metadata record that is not there',
    'formula-member',
    '$CustomMetadata.Planted__mdt.one.Part__c > 1',
  ),
  inRule(
    'VLOOKUP names a field that is not there',
    'formula-member',
    'VLOOKUP($ObjectType.Planted__c.Fields.Nope__c, $ObjectType.Planted__c.Fields.Name, Code__c) = 1',
  ),
  inRule('a rule names a field of another package', 'formula-field', 'ISBLANK(other__Code__c)'),
  inRule('a rule goes over a field of another package', 'formula-relationship', 'ISBLANK(other__Parent__r.Name)'),
  inRule('a rule names a label of another package', 'formula-member', 'Code__c = $Label.other__Heading'),
  inRule('a rule names a permission of another package', 'formula-member', '$Permission.other__Allowed'),
  edited('a rule of a detail names its owner', 'formula-field', CHILD_RULE, '<errorConditionFormula>', [
    ...FORMULA_FIXTURE,
    ruleFile('ISBLANK(OwnerId)', CHILD_RULE, 'Detail'),
  ]),
  edited('a rule of a detail goes to its owner', 'formula-relationship', CHILD_RULE, '<errorConditionFormula>', [
    ...FORMULA_FIXTURE,
    ruleFile('ISBLANK(Owner:User.Email)', CHILD_RULE, 'Detail'),
  ]),
  inDefault('a default value names a member of $User that is not there', 'formula-member', 'Text', '$User.Nickname'),
  inDefault('a default value reads a field of the record', 'default-field', 'Number', 'Amount__c'),
  inDefault('a default value reads a field of a parent', 'default-field', 'Text', 'Account__r.Name'),
  inDefault('a default value is a text without quotes', 'default-field', 'Text', 'Open'),
  inObject(
    'a field in the file of its object names a field that is not there',
    'formula-field',
    '    <fields>\n        <fullName>Inline__c</fullName>\n        <formula>Amount__c +\n          Nope__c</formula>\n        <label>Inline</label>\n        <precision>18</precision>\n        <scale>2</scale>\n        <type>Number</type>\n    </fields>',
    'Nope__c</formula>',
  ),
  inObject(
    'a rule in the file of its object names a field that is not there',
    'formula-field',
    '    <validationRules>\n        <fullName>Inline</fullName>\n        <active>true</active>\n        <errorConditionFormula>Amount__c &gt; 1\n          &amp;&amp; Nope__c</errorConditionFormula>\n        <errorMessage>No.</errorMessage>\n    </validationRules>',
    '&amp;&amp; Nope__c',
  ),
  edited(
    'a rule of Account names a field that is not packaged',
    'formula-field',
    ACCOUNT_RULE,
    '<errorConditionFormula>',
    [...FORMULA_FIXTURE, accountRule('Tier__c = "A"')],
  ),
];
