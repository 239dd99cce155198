import type { ApexMethod } from '@salesforce/apex';
import eraseMethod from '@salesforce/apex/ErasureController.erase';
import openMethod from '@salesforce/apex/ErasureController.open';

/** `erased`: answers and voice are gone. `anonymized`: the levels stay in a voice that names nobody. */
export type ErasureKind = 'erased' | 'anonymized';

/** Somebody who took part. */
export interface PersonDto {
  readonly id: string;
  /** Null for somebody made anonymous. */
  readonly name: string | null;
  /** Name of the function the person speaks for. */
  readonly functionName: string;
  readonly answers: number;
  readonly isAnonymous: boolean;
}

export interface ErasurePageDto {
  /** False for whoever does not own the assessment. */
  readonly isAllowed: boolean;
  readonly isClosed: boolean;
  readonly people: readonly PersonDto[];
}

export interface ErasureResultDto {
  readonly answers: number;
  /** False where the Recycle Bin still holds what was deleted. */
  readonly isGone: boolean;
  readonly isRescored: boolean;
}

const open = openMethod as ApexMethod<{ assessmentId: string }, ErasurePageDto>;
const erase = eraseMethod as ApexMethod<{ respondentId: string; kind: string; reason: string }, ErasureResultDto>;

/** Who took part in an assessment, for its owner; nobody for others. */
export async function openErasure(assessmentId: string): Promise<ErasurePageDto> {
  const page = await open({ assessmentId });
  // The platform may omit fields without a value.
  return { ...page, people: page.people.map((person) => ({ ...person, name: person.name ?? null })) };
}

/** Erases a person's answers or makes them anonymous, for good. */
export function erasePerson(respondentId: string, kind: ErasureKind, reason: string): Promise<ErasureResultDto> {
  return erase({ respondentId, kind, reason });
}
