import account from '@salesforce/label/c.app_RunProgress_Account';
import accountKeys from '@salesforce/label/c.app_RunProgress_AccountKeys';
import accountMatches from '@salesforce/label/c.app_RunProgress_AccountMatches';
import asOf from '@salesforce/label/c.app_RunProgress_AsOf';
import cancel from '@salesforce/label/c.app_RunProgress_Cancel';
import cancelled from '@salesforce/label/c.app_RunProgress_Cancelled';
import completed from '@salesforce/label/c.app_RunProgress_Completed';
import failed from '@salesforce/label/c.app_RunProgress_Failed';
import failedHint from '@salesforce/label/c.app_RunProgress_FailedHint';
import finding from '@salesforce/label/c.app_RunProgress_Finding';
import finished from '@salesforce/label/c.app_RunProgress_Finished';
import finishedStream from '@salesforce/label/c.app_RunProgress_FinishedStream';
import lead from '@salesforce/label/c.app_RunProgress_Lead';
import manual from '@salesforce/label/c.app_RunProgress_Manual';
import none from '@salesforce/label/c.app_RunProgress_None';
import opportunity from '@salesforce/label/c.app_RunProgress_Opportunity';
import outdated from '@salesforce/label/c.app_RunProgress_Outdated';
import percent from '@salesforce/label/c.app_RunProgress_Percent';
import queued from '@salesforce/label/c.app_RunProgress_Queued';
import followersLeft from '@salesforce/label/c.app_RunProgress_FollowersLeft';
import read from '@salesforce/label/c.app_RunProgress_Read';
import reading from '@salesforce/label/c.app_RunProgress_Reading';
import records from '@salesforce/label/c.app_RunProgress_Records';
import resume from '@salesforce/label/c.app_RunProgress_Resume';
import runNow from '@salesforce/label/c.app_RunProgress_RunNow';
import running from '@salesforce/label/c.app_RunProgress_Running';
import scheduled from '@salesforce/label/c.app_RunProgress_Scheduled';
import started from '@salesforce/label/c.app_RunProgress_Started';
import state from '@salesforce/label/c.app_RunProgress_State';
import stopped from '@salesforce/label/c.app_RunProgress_Stopped';
import stranded from '@salesforce/label/c.app_RunProgress_Stranded';
import title from '@salesforce/label/c.app_RunProgress_Title';
import user from '@salesforce/label/c.app_RunProgress_User';
import waiting from '@salesforce/label/c.app_RunProgress_Waiting';
import writing from '@salesforce/label/c.app_RunProgress_Writing';

export const LABELS = {
  account,
  accountKeys,
  accountMatches,
  asOf,
  cancel,
  cancelled,
  completed,
  failed,
  failedHint,
  finding,
  finished,
  finishedStream,
  lead,
  manual,
  none,
  opportunity,
  outdated,
  percent,
  queued,
  read,
  reading,
  records,
  resume,
  runNow,
  running,
  scheduled,
  started,
  state,
  stopped,
  followersLeft,
  stranded,
  title,
  user,
  waiting,
  writing,
} as const;
