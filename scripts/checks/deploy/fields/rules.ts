import type { DeployRule } from '../rule.ts';
import * as dependencies from './dependencies.ts';
import * as elements from './elements.ts';
import * as flags from './flags.ts';
import * as filters from './lookupFilters.ts';
import * as masters from './masters.ts';
import * as names from './names.ts';
import * as numbers from './numbers.ts';
import * as picklists from './picklists.ts';
import * as relationships from './relationships.ts';
import * as summaries from './summaries.ts';

const FIELD = 'Metadata API: CustomField';
const ATTRIBUTES = 'Salesforce Help: Custom Field Attributes';
const PICKLIST = 'Metadata API: ValueSet';
const DEPENDENT = 'Salesforce Help: Dependent Picklist Considerations';
const RELATIONSHIPS = 'Salesforce Help: Considerations for Relationships';
const FILTERS = 'Salesforce Help: Lookup Filters';
const SUMMARIES = 'Salesforce Help: Roll-Up Summary Fields';
const METADATA_FIELDS = 'Salesforce Help: Custom Metadata Type Fields';
const DEPLOY = (message: string): string => `Deploy message: ${message}`;

export const FIELDS_RULES: readonly DeployRule[] = [
  {
    name: 'field-element',
    page: DEPLOY('Can not specify … for a CustomField of type …'),
    find: elements.strangeElements,
  },
  { name: 'field-lacks', page: DEPLOY('Must specify … for a CustomField of type …'), find: elements.missingElements },
  { name: 'field-type', page: 'Salesforce Help: Custom Field Types', find: elements.typesOfCustom },
  { name: 'formula-result', page: 'Salesforce Help: Formula Data Types', find: elements.formulaResults },
  { name: 'formula-empty', page: FIELD, find: elements.emptyFormulas },
  { name: 'formula-blanks', page: FIELD, find: elements.blanksWithoutFormula },

  { name: 'field-size', page: FIELD, find: numbers.brokenSizes },
  { name: 'field-scale', page: FIELD, find: numbers.morePlacesThanDigits },
  { name: 'text-area-length', page: 'Salesforce Help: Custom Field Types', find: numbers.textAreaLength },
  { name: 'number-format', page: 'Salesforce Help: Custom Field Types', find: numbers.numberFormats },

  { name: 'unique-type', page: ATTRIBUTES, find: flags.uniqueTypes },
  { name: 'external-id-type', page: ATTRIBUTES, find: flags.externalIdTypes },
  { name: 'case-sensitive', page: FIELD, find: flags.caseSensitivity },
  {
    name: 'required-type',
    page: 'Salesforce Help: Considerations for Universally Required Fields',
    find: flags.requiredTypes,
  },
  {
    name: 'required-master',
    page: DEPLOY('Master-Detail Relationship Fields Cannot be Optional or Required'),
    find: flags.requiredMaster,
  },
  { name: 'default-type', page: ATTRIBUTES, find: flags.defaultTypes },
  { name: 'checkbox-default', page: FIELD, find: flags.checkboxDefaults },
  { name: 'history-type', page: 'Salesforce Help: Field History Tracking', find: flags.historyTypes },
  { name: 'history-object', page: FIELD, find: flags.historyOfObject },
  { name: 'feed-object', page: FIELD, find: flags.feedOfObject },
  { name: 'trend-type', page: 'Salesforce Help: Historical Trend Reporting Limits', find: flags.trendTypes },
  { name: 'field-manageability', page: FIELD, find: flags.manageability },
  {
    name: 'field-classification',
    page: 'Salesforce Help: Data Classification Metadata Fields',
    find: flags.classification,
  },

  { name: 'picklist-source', page: PICKLIST, find: picklists.oneSource },
  { name: 'picklist-global-set', page: PICKLIST, find: picklists.globalSetExists },
  { name: 'picklist-unnamed', page: PICKLIST, find: picklists.unnamedValues },
  { name: 'picklist-value-twice', page: DEPLOY('Duplicate value specified'), find: picklists.valuesTwice },
  { name: 'picklist-label-twice', page: DEPLOY('Duplicate label'), find: picklists.labelsTwice },
  { name: 'picklist-second-default', page: PICKLIST, find: picklists.secondDefault },
  { name: 'picklist-inactive-default', page: PICKLIST, find: picklists.inactiveDefault },
  { name: 'picklist-default', page: 'Salesforce Help: Default Field Values', find: picklists.defaultIsValue },
  { name: 'picklist-color', page: 'Metadata API: CustomValue', find: picklists.valueColors },

  { name: 'dependent-controller', page: DEPENDENT, find: dependencies.controllerExists },
  { name: 'dependent-controller-type', page: DEPENDENT, find: dependencies.controllerType },
  { name: 'dependent-controller-size', page: DEPENDENT, find: dependencies.controllerSize },
  { name: 'dependent-cycle', page: DEPENDENT, find: dependencies.controllerCycle },
  { name: 'dependent-metadata', page: METADATA_FIELDS, find: dependencies.dependentMetadata },
  { name: 'dependent-settings', page: PICKLIST, find: dependencies.settingsWithoutController },
  { name: 'dependent-value', page: 'Metadata API: ValueSettings', find: dependencies.settingsValues },

  { name: 'target-unknown', page: FIELD, find: relationships.targetExists },
  { name: 'target-own', page: FIELD, find: relationships.ownTargetExists },
  { name: 'target-kind', page: RELATIONSHIPS, find: relationships.targetKind },
  {
    name: 'target-external',
    page: 'Salesforce Help: Relationships on External Objects',
    find: relationships.externalTarget,
  },
  {
    name: 'hierarchy-owner',
    page: 'Salesforce Help: Object Relationships Overview',
    find: relationships.hierarchyOfUsers,
  },
  {
    name: 'definition-controller',
    page: 'Salesforce Help: Create a Relationship to a Field Definition or Entity Particle',
    find: relationships.fieldDefinitionController,
  },
  {
    name: 'target-protected',
    page: 'Salesforce Help: Create a Relationship to a Field Definition or Entity Particle',
    find: relationships.protectedTarget,
  },
  {
    name: 'relationship-twice',
    page: DEPLOY('There is already a Child Relationship named …'),
    find: relationships.relationshipsTwice,
  },
  { name: 'relationship-name', page: FIELD, find: relationships.relationshipNames },
  {
    name: 'required-lookup',
    page: DEPLOY('Must specify either cascade delete or restrict delete for required lookup foreign key'),
    find: relationships.requiredLookup,
  },
  {
    name: 'cascade-target',
    page: 'Salesforce Help: Object Relationships Overview',
    find: relationships.cascadeTargets,
  },

  { name: 'master-object', page: RELATIONSHIPS, find: masters.masterObject },
  { name: 'master-standard-detail', page: RELATIONSHIPS, find: masters.standardDetail },
  { name: 'master-cycle', page: RELATIONSHIPS, find: masters.masterCycle },
  { name: 'master-levels', page: RELATIONSHIPS, find: masters.masterLevels },
  { name: 'master-order', page: FIELD, find: masters.masterOrder },
  {
    name: 'master-sharing',
    page: DEPLOY('Cannot set sharingModel to … on a CustomObject with(out) a MasterDetail relationship field'),
    find: masters.sharingOfDetails,
  },

  { name: 'filter-empty', page: FILTERS, find: filters.filterItems },
  { name: 'filter-sides', page: 'Metadata API: LookupFilter', find: filters.filterSides },
  { name: 'filter-field', page: FILTERS, find: filters.filterFields },
  { name: 'filter-operator', page: FILTERS, find: filters.filterOperators },
  { name: 'filter-logic', page: FILTERS, find: filters.filterLogic },
  { name: 'filter-optional', page: 'Metadata API: LookupFilter', find: filters.optionalMessage },

  { name: 'summary-key', page: SUMMARIES, find: summaries.summaryKey },
  { name: 'summary-given', page: SUMMARIES, find: summaries.summarizedGiven },
  { name: 'summary-field', page: SUMMARIES, find: summaries.summarizedExists },
  { name: 'summary-filter', page: SUMMARIES, find: summaries.summaryFilters },
  { name: 'summary-type', page: SUMMARIES, find: summaries.summarizedType },

  { name: 'field-ending', page: 'Metadata API: CustomObject', find: names.fieldEnding },
  { name: 'field-kind', page: METADATA_FIELDS, find: names.kindOfObject },
  { name: 'metadata-relationship', page: METADATA_FIELDS, find: names.metadataRelationship },
  { name: 'formula-owner', page: METADATA_FIELDS, find: names.formulaOwner },
  { name: 'metadata-flag', page: METADATA_FIELDS, find: names.metadataFlags },
  {
    name: 'metadata-field-count',
    page: 'Salesforce Help: Custom Metadata Allocations and Usage Calculations',
    find: names.metadataFieldCount,
  },
  { name: 'name-field-flag', page: FIELD, find: names.nameFieldFlag },
];
