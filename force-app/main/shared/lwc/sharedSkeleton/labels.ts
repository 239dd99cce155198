import loading from '@salesforce/label/c.shared_Skeleton_Loading';

export const LABELS = { loading } as const;
