import amount from '@salesforce/label/c.insights_Choices_Amount';
import details from '@salesforce/label/c.insights_Choices_Details';
import reason from '@salesforce/label/c.insights_Choices_Reason';
import title from '@salesforce/label/c.insights_Choices_Title';

export const LABELS = { amount, details, reason, title } as const;
