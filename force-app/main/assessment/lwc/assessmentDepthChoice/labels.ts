import legend from '@salesforce/label/c.assessment_DepthChoice_Legend';
import quick from '@salesforce/label/c.assessment_DepthChoice_Quick';
import quickFor from '@salesforce/label/c.assessment_DepthChoice_QuickFor';
import quickSize from '@salesforce/label/c.assessment_DepthChoice_QuickSize';
import structural from '@salesforce/label/c.assessment_DepthChoice_Structural';
import structuralFor from '@salesforce/label/c.assessment_DepthChoice_StructuralFor';
import structuralSize from '@salesforce/label/c.assessment_DepthChoice_StructuralSize';

export const LABELS = { legend, quick, quickFor, quickSize, structural, structuralFor, structuralSize } as const;
