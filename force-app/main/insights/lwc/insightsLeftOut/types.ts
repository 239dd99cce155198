/** What the values are of that are left out. */
export type LeftOutKind = 'recordType' | 'owner' | 'leadSource' | 'type';

/** One value whose records an admin leaves out. */
export interface LeftOutValueDto {
  readonly kind: LeftOutKind;
  readonly value: string;
  /** What it was called when it was chosen. */
  readonly label: string;
  readonly reason: string | null;
}

/** How much of the opportunities or of the leads a run left out. */
export interface LeftOutShareDto {
  readonly objectName: 'Opportunity' | 'Lead';
  readonly records: number;
  /** All of them, those left out among them. */
  readonly ofRecords: number;
  /** In corporate currency; null for leads, and where amounts could not be read. */
  readonly amount: number | null;
  readonly ofAmount: number | null;
  /** The most records first. */
  readonly parts: readonly LeftOutPartDto[];
}

export interface LeftOutPartDto {
  readonly kind: LeftOutKind;
  readonly label: string;
  readonly records: number;
}

/** What an admin had chosen to count when a run started. */
export interface RunChoicesDto {
  /** The field that counts as the amount; null for Amount, as shipped. */
  readonly amount: AmountFieldDto | null;
  readonly leftOut: readonly LeftOutValueDto[];
  readonly shares: readonly LeftOutShareDto[];
}

export interface AmountFieldDto {
  readonly name: string;
  readonly label: string;
  readonly reason: string | null;
}
