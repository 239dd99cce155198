import { type ApexMethod, refreshApex } from '@salesforce/apex';
import checkDealMethod from '@salesforce/apex/DealCheckController.checkDeal';
import getPipelineMethod from '@salesforce/apex/PipelineController.getPipeline';
import getReceiptMethod from '@salesforce/apex/ResultsController.getReceipt';
import getResultsMethod from '@salesforce/apex/ResultsController.getResults';
import type { DealCheckDto, PipelineDto, ReceiptDto, ResultsDto } from './types';

export { completeCheck, completePipeline, completeReceipt, completeResults } from './complete';
export type {
  DealCheckDto,
  DealCheckState,
  DealFindingDto,
  FunctionClaimDto,
  NameDto,
  PipelineDto,
  QuestionClaimDto,
  Receipt,
  ReceiptDto,
  ResultsDto,
  StageDto,
} from './types';

/** What the numbers of an assessment rest on, to be wired. */
export const getResults = getResultsMethod as ApexMethod<{ assessmentId: string | undefined }, ResultsDto>;

/** How a reading came about, to be wired; a null assessment asks for the latest evidence. */
export const getReceipt = getReceiptMethod as ApexMethod<{ assessmentId: string | null; metric: string }, ReceiptDto>;

/** The open pipeline beside an assessment's readings of it, to be wired. */
export const getPipeline = getPipelineMethod as ApexMethod<{ assessmentId: string | undefined }, PipelineDto>;

/** What a deal does to the evidence as it stands now, to be wired. */
export const checkDeal = checkDealMethod as ApexMethod<{ dealId: string | undefined }, DealCheckDto>;

/** Reads again what was wired; resolves once the component has it. */
export function refreshWired(wired: unknown): Promise<void> {
  return refreshApex(wired);
}
