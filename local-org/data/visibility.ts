import type { Schema, SObjectDescribe } from '../schema/types.ts';
import type { Stages } from './stages.ts';

/**
 * Objects every org has whatever an export holds: set-up, not business data. The default status of leads is each org's own, so that
 * LeadStatus is known from its file alone.
 */
const SETUP_OBJECTS = new Set([
  'User',
  'Profile',
  'PermissionSet',
  'PermissionSetAssignment',
  'Organization',
  'Period',
  'RecordType',
  'Group',
  'UserRole',
  'OpportunityStage',
  'TaskStatus',
  'AsyncApexJob',
  'CronTrigger',
  'CronJobDetail',
  'CustomNotificationType',
  'StaticResource',
  'ApexClass',
]);

/** Fields the platform keeps itself, known without a column; an org has IsPersonAccount only where the files show people. */
const KEPT_FIELDS = new Set(['Id', 'IsDeleted', 'SystemModstamp', 'IsPersonAccount']);
const STAGE_FLAGS = ['IsClosed', 'IsWon'];
const STAGE_DEFAULTS = ['Probability', 'ForecastCategory', 'ForecastCategoryName'];

/** Business objects an export does not hold. */
export function hiddenObjects(schema: Schema, imported: ReadonlySet<string>): string[] {
  return schema.objects
    .filter(({ kind, name }) => kind === 'standard' && !SETUP_OBJECTS.has(name) && !imported.has(name))
    .map(({ name }) => name);
}

/** Fields of an imported object for which the export has no column and the platform no rule. */
export function hiddenFields(object: SObjectDescribe, columns: ReadonlyMap<string, number>, stages: Stages): string[] {
  if (SETUP_OBJECTS.has(object.name)) return [];
  const derived = object.name === 'Opportunity' ? derivedFields(stages) : [];
  return [...object.fields.values()]
    .map(({ name }) => name)
    .filter((name) => !columns.has(name) && !KEPT_FIELDS.has(name) && !derived.includes(name));
}

/** Probability and forecast category are known only where the folder tells the stages' defaults. */
function derivedFields(stages: Stages): readonly string[] {
  return stages.hasOrder ? [...STAGE_FLAGS, ...STAGE_DEFAULTS] : STAGE_FLAGS;
}
