import asOf from '@salesforce/label/c.insights_EvidenceRun_AsOf';
import cancelled from '@salesforce/label/c.insights_EvidenceRun_Cancelled';
import failed from '@salesforce/label/c.insights_EvidenceRun_Failed';
import firstFailed from '@salesforce/label/c.insights_EvidenceRun_FirstFailed';
import heading from '@salesforce/label/c.insights_EvidenceRun_Heading';
import manual from '@salesforce/label/c.insights_EvidenceRun_Manual';
import model from '@salesforce/label/c.insights_EvidenceRun_Model';
import money from '@salesforce/label/c.insights_EvidenceRun_Money';
import moneyOnce from '@salesforce/label/c.insights_EvidenceRun_MoneyOnce';
import noCurrency from '@salesforce/label/c.insights_EvidenceRun_NoCurrency';
import noReason from '@salesforce/label/c.insights_EvidenceRun_NoReason';
import part from '@salesforce/label/c.insights_EvidenceRun_Part';
import queued from '@salesforce/label/c.insights_EvidenceRun_Queued';
import ran from '@salesforce/label/c.insights_EvidenceRun_Ran';
import running from '@salesforce/label/c.insights_EvidenceRun_Running';
import scheduled from '@salesforce/label/c.insights_EvidenceRun_Scheduled';
import storageNone from '@salesforce/label/c.insights_EvidenceRun_StorageNone';
import storageSome from '@salesforce/label/c.insights_EvidenceRun_StorageSome';
import title from '@salesforce/label/c.insights_EvidenceRun_Title';

export const LABELS = {
  asOf,
  cancelled,
  failed,
  firstFailed,
  heading,
  manual,
  model,
  money,
  moneyOnce,
  noCurrency,
  noReason,
  part,
  queued,
  ran,
  running,
  scheduled,
  storageNone,
  storageSome,
  title,
} as const;
