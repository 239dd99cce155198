import type { DeployRule } from '../rule.ts';
import * as actions from './actions.ts';
import * as elements from './elements.ts';
import * as names from './names.ts';
import * as parts from './parts.ts';
import * as types from './recordTypes.ts';
import * as records from './records.ts';
import * as sharing from './sharing.ts';
import * as versions from './versions.ts';

const OBJECT = 'Metadata API: CustomObject';
const FULL_NAME = 'Metadata API: Metadata (fullName)';
const DEPLOY_FULL_NAME = 'Deploy message: Required field is missing: fullName';
const COMPACT = 'Metadata API: CompactLayout';
const FIELD_SET = 'Metadata API: FieldSet';
const LINK = 'Metadata API: WebLink';
const RECORD_TYPE = 'Metadata API: RecordType';
const OVERRIDE = 'Metadata API: ActionOverride';
const RECORD = 'Metadata API: CustomMetadata';
const SOURCE = 'Salesforce DX Developer Guide: Salesforce DX Project Structure and Source Format';

export const OBJECTS_RULES: readonly DeployRule[] = [
  { name: 'object-lacks', page: OBJECT, find: elements.missingElements },
  { name: 'object-element', page: OBJECT, find: elements.strangeElements },
  { name: 'name-type', page: OBJECT, find: elements.nameField },
  { name: 'name-format', page: OBJECT, find: elements.nameFormat },
  { name: 'name-element', page: OBJECT, find: elements.nameElements },
  { name: 'name-history', page: OBJECT, find: elements.nameHistory },
  { name: 'object-visibility', page: OBJECT, find: elements.visibility },
  { name: 'object-ending', page: OBJECT, find: elements.objectEnding },
  { name: 'record-type-history', page: OBJECT, find: elements.recordTypeHistory },
  { name: 'help-page', page: OBJECT, find: elements.helpPage },
  { name: 'history-policy', page: 'Metadata API: HistoryRetentionPolicy', find: elements.history },

  {
    name: 'sharing-external',
    page: 'Salesforce Help: External Organization-Wide Defaults',
    find: sharing.externalModel,
  },
  { name: 'sharing-model', page: 'Salesforce Help: Organization-Wide Sharing Defaults', find: sharing.modelOfCustom },
  { name: 'sharing-features', page: OBJECT, find: sharing.enterpriseFeatures },
  { name: 'sharing-recalculation', page: 'Metadata API: SharingRecalculation', find: sharing.recalculations },
  { name: 'sharing-reason', page: 'Metadata API: SharingReason', find: sharing.sharingReasons },

  { name: 'full-name', page: FULL_NAME, find: names.fullNames },
  { name: 'full-name-missing', page: DEPLOY_FULL_NAME, find: names.unnamedParts },
  { name: 'out-of-place', page: SOURCE, find: names.outOfPlace },
  { name: 'no-object', page: SOURCE, find: names.withoutObject },
  { name: 'object-folder', page: SOURCE, find: names.objectFolders },
  { name: 'component-twice', page: FULL_NAME, find: names.componentsTwice },
  { name: 'path-twice', page: SOURCE, find: names.pathsTwice },
  { name: 'entry-twice', page: FULL_NAME, find: names.entriesTwice },
  { name: 'api-version', page: 'Salesforce Help: API End-of-Life Policy', find: versions.componentVersions },
  {
    name: 'source-api-version',
    page: 'Salesforce DX Developer Guide: Project Configuration File',
    find: versions.projectVersion,
  },

  { name: 'compact-assignment', page: OBJECT, find: parts.compactAssignment },
  { name: 'compact-of-record-type', page: RECORD_TYPE, find: parts.compactOfRecordType },
  { name: 'compact-field', page: COMPACT, find: parts.compactFields },
  { name: 'compact-type', page: COMPACT, find: parts.compactTypes },
  { name: 'compact-twice', page: COMPACT, find: parts.compactTwice },
  { name: 'compact-empty', page: COMPACT, find: parts.compactEmpty },
  { name: 'field-set-field', page: FIELD_SET, find: parts.fieldSetFields },
  { name: 'field-set-twice', page: FIELD_SET, find: parts.fieldSetTwice },
  { name: 'link-target', page: LINK, find: parts.linkTargets },
  { name: 'link-behavior', page: LINK, find: parts.linkBehavior },
  { name: 'link-selection', page: LINK, find: parts.linkSelection },
  { name: 'link-field', page: 'Salesforce Help: Merge Fields for Custom Links and Buttons', find: parts.linkFields },
  { name: 'link-label', page: LINK, find: parts.linkLabel },
  { name: 'big-index', page: 'Metadata API: Index', find: parts.bigIndex },

  { name: 'record-type-owner', page: RECORD_TYPE, find: types.ownerOfTypes },
  { name: 'record-type-process', page: 'Metadata API: BusinessProcess', find: types.processes },
  { name: 'record-type-lacks', page: RECORD_TYPE, find: types.processNeeded },
  { name: 'record-type-picklist', page: RECORD_TYPE, find: types.typePicklists },
  { name: 'record-type-picklist-twice', page: RECORD_TYPE, find: types.typePicklistsTwice },
  { name: 'record-type-value', page: RECORD_TYPE, find: types.typeValues },
  { name: 'record-type-value-twice', page: RECORD_TYPE, find: types.typeValuesTwice },
  { name: 'record-type-default', page: RECORD_TYPE, find: types.typeDefaults },

  { name: 'action-name', page: OVERRIDE, find: actions.actionNames },
  { name: 'action-twice', page: OVERRIDE, find: actions.actionsTwice },
  { name: 'action-content', page: OVERRIDE, find: actions.actionContent },
  { name: 'action-page', page: OVERRIDE, find: actions.actionPages },
  { name: 'search-field', page: 'Metadata API: SearchLayouts', find: actions.searchFields },
  { name: 'search-twice', page: 'Metadata API: SearchLayouts', find: actions.searchFieldsTwice },

  { name: 'record-label', page: RECORD, find: records.recordLabel },
  { name: 'record-field-twice', page: RECORD, find: records.fieldsTwice },
  { name: 'record-nil', page: RECORD, find: records.nilAndValue },
  { name: 'record-choice', page: RECORD, find: records.recordChoices },
  { name: 'record-length', page: 'Salesforce Help: Custom Field Types', find: records.recordLengths },
  { name: 'record-email', page: 'Salesforce Help: Custom Field Types', find: records.recordEmails },
  { name: 'record-date', page: RECORD, find: records.recordDates },
  { name: 'record-digits', page: RECORD, find: records.recordDigits },
  { name: 'record-unique', page: 'Salesforce Help: Custom Field Attributes', find: records.recordsUnique },
  {
    name: 'record-definition',
    page: 'Salesforce Help: Custom Metadata Relationships',
    find: records.recordDefinitions,
  },
  { name: 'record-object', page: 'Salesforce Help: Custom Metadata Relationships', find: records.recordObjects },
];
