import noReply from '@salesforce/label/c.shared_Errors_NoReply';
import noReplyRemedy from '@salesforce/label/c.shared_Errors_NoReplyRemedy';
import notGranted from '@salesforce/label/c.shared_Errors_NotGranted';
import notGrantedRemedy from '@salesforce/label/c.shared_Errors_NotGrantedRemedy';
import unexpected from '@salesforce/label/c.shared_Error_Unexpected';

export const LABELS = { noReply, noReplyRemedy, notGranted, notGrantedRemedy, unexpected } as const;
