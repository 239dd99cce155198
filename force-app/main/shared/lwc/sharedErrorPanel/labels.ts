import detail from '@salesforce/label/c.shared_ErrorPanel_Detail';
import remedy from '@salesforce/label/c.shared_ErrorPanel_Remedy';
import retry from '@salesforce/label/c.shared_ErrorPanel_Retry';
import safe from '@salesforce/label/c.shared_ErrorPanel_Safe';
import title from '@salesforce/label/c.shared_ErrorPanel_Title';
import unknown from '@salesforce/label/c.shared_ErrorPanel_Unknown';

export const LABELS = { detail, remedy, retry, safe, title, unknown } as const;
