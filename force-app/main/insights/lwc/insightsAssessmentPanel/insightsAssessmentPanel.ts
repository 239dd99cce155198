import { LightningElement, api, wire } from 'lwc';
import { type PipelineDto, completePipeline, getPipeline, refreshWired } from 'c/insightsResultsApi';
import { type ScorecardDto, complete, getScorecard } from 'c/insightsScorecardApi';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { LABELS } from './labels';
import { type PanelReading, type Summary, readingsOf, summaryOf } from './viewModel';

/** On the page of an assessment: its scores next to the pipeline that they describe. */
export default class InsightsAssessmentPanel extends LightningElement {
  @api recordId: string | undefined = undefined;

  @wire(getScorecard, { assessmentId: '$recordId' })
  receiveScorecard(result: { data?: ScorecardDto; error?: unknown }): void {
    this.wiredScorecard = result;
    this.scorecardLoad = fromWire(result.data ? { data: complete(result.data) } : result);
  }

  @wire(getPipeline, { assessmentId: '$recordId' })
  receivePipeline(result: { data?: PipelineDto; error?: unknown }): void {
    this.wiredPipeline = result;
    this.pipelineLoad = fromWire(result.data ? { data: completePipeline(result.data) } : result);
  }

  labels = LABELS;
  scorecardLoad: Load<ScorecardDto> = loading();
  pipelineLoad: Load<PipelineDto> = loading();
  private wiredScorecard: unknown;
  private wiredPipeline: unknown;

  get isLoading(): boolean {
    return this.scorecardLoad.state === 'loading';
  }

  get error(): AppError | null {
    return this.scorecardLoad.state === 'failed' ? this.scorecardLoad.error : null;
  }

  get scorecard(): ScorecardDto | null {
    return this.scorecardLoad.state === 'ready' ? this.scorecardLoad.value : null;
  }

  get summary(): Summary | null {
    return this.scorecard && summaryOf(this.scorecard);
  }

  get benchmark(): number | null {
    return this.scorecard?.benchmark?.value ?? null;
  }

  get isPipelineLoading(): boolean {
    return this.pipelineLoad.state === 'loading';
  }

  get pipelineError(): AppError | null {
    return this.pipelineLoad.state === 'failed' ? this.pipelineLoad.error : null;
  }

  get pipeline(): PipelineDto | null {
    return this.pipelineLoad.state === 'ready' ? this.pipelineLoad.value : null;
  }

  get isPipelineEmpty(): boolean {
    return this.pipeline?.stages.length === 0;
  }

  get readings(): readonly PanelReading[] {
    return readingsOf(this.pipeline?.readings ?? [], this.scorecard?.zones ?? []);
  }

  get hasReadings(): boolean {
    return this.readings.length > 0;
  }

  async handleRetry(): Promise<void> {
    await Promise.all([this.wiredScorecard, this.wiredPipeline].map(refreshWired));
  }
}
