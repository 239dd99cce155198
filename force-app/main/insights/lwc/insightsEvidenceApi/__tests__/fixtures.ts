import type { EvidencePageDto, FactDto, FindingPageDto } from 'c/insightsEvidenceApi';
import resource from './evidencePage.json';
import factResource from './evidenceFacts.json';
import findingResource from './findingPage.json';

/** Texts of a JSON file are of type string, whatever words the type allows. */
type Loose<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Loose<T[Key]> }
      : T;

/** The shape that an Apex test holds Apex to. */
export const evidence = resource satisfies Loose<EvidencePageDto> as EvidencePageDto;

/** The same for the findings of a metric. */
export const findings: FindingPageDto = findingResource satisfies FindingPageDto;

/** The same for the configuration facts. */
export const facts = factResource satisfies Loose<readonly FactDto[]> as readonly FactDto[];
