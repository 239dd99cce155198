const HISTORY_COLUMNS = 'OpportunityId, StageName, CloseDate, Amount and CreatedDate';

/**
 * What to do about records that cannot be read, where they come from an export: add a file or a column, since there is nobody to grant
 * anything to. By the custom labels that say it in an org.
 */
export const EXPORT_WORDS: Readonly<Record<string, string>> = {
  evidence_Access_Object: 'The export has no {0}: add {0}.csv with the columns {1}.',
  evidence_Access_Names: 'The export lacks this: add {0}.',
  evidence_Access_Field: '{0}.csv with the column {1}',
  evidence_Access_ObjectName: '{0}.csv',
  evidence_Access_Reader: 'The export lacks this: add {0}.',
  evidence_Access_Setup: 'An export does not hold {0}: look in {1} of the org it comes from.',
  evidence_Access_StageOrder:
    'The open stages have no order: add OpportunityStage.csv with the columns MasterLabel, SortOrder, IsActive, IsClosed and IsWon.',
  evidence_Access_LeadStatus:
    'The status of a new lead is not known: add LeadStatus.csv with the columns MasterLabel and IsDefault.',
  evidence_Access_LeadHistory:
    'The status of leads before {0} is not known: add LeadHistory.csv with the columns LeadId, Field, OldValue, NewValue and CreatedDate.',
  evidence_Access_History: `The export has no OpportunityHistory: add OpportunityHistory.csv with the columns ${HISTORY_COLUMNS}.`,
  evidence_Access_State: `The state of deals before {0} is not known: add OpportunityHistory.csv with the columns ${HISTORY_COLUMNS}.`,
  evidence_Access_OwnLogins:
    'The log-ins of users are not known: add LoginHistory.csv with the columns UserId and LoginTime.',
  evidence_Access_Logins:
    'No log-in is on record: add LoginHistory.csv with the columns UserId and LoginTime, or User.csv with the column LastLoginDate.',
};
