import agreed from '@salesforce/label/c.insights_Disagreements_Agreed';
import empty from '@salesforce/label/c.insights_Disagreements_Empty';
import intro from '@salesforce/label/c.insights_Disagreements_Intro';
import mean from '@salesforce/label/c.insights_Disagreements_Mean';
import noVoices from '@salesforce/label/c.insights_Disagreements_NoVoices';
import of from '@salesforce/label/c.insights_Disagreements_Of';
import spread from '@salesforce/label/c.insights_Disagreements_Spread';
import title from '@salesforce/label/c.insights_Disagreements_Title';
import voice from '@salesforce/label/c.insights_Disagreements_Voice';
import withheld from '@salesforce/label/c.insights_Disagreements_Withheld';

export const LABELS = { agreed, empty, intro, mean, noVoices, of, spread, title, voice, withheld } as const;
