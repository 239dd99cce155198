import none from '@salesforce/label/c.shared_Format_None';
import points from '@salesforce/label/c.shared_Format_Points';
import ratio from '@salesforce/label/c.shared_Format_Ratio';

export const LABELS = { none, points, ratio } as const;
