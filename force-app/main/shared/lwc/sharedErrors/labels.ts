import noReply from '@salesforce/label/c.shared_Errors_NoReply';
import noReplyRemedy from '@salesforce/label/c.shared_Errors_NoReplyRemedy';
import notGranted from '@salesforce/label/c.shared_Errors_NotGranted';
import notGrantedRemedy from '@salesforce/label/c.shared_Errors_NotGrantedRemedy';

export const LABELS = { noReply, noReplyRemedy, notGranted, notGrantedRemedy } as const;
