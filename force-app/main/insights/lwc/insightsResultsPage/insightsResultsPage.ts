import { LightningElement, api, wire } from 'lwc';
import { type IndexDto, type ScorecardDto, complete, getScorecard } from 'c/insightsScorecardApi';
import { type NameDto, type ResultsDto, completeResults, getResults, refreshWired } from 'c/insightsResultsApi';
import { type FigureRef, treeFrom } from 'c/insightsWorkings';
import type { Arithmetic } from 'c/scoring';
import type { AppError } from 'c/sharedErrors';
import { type Load, fromWire, loading } from 'c/sharedLoad';
import { LABELS } from './labels';
import { detailsOf, namesOf } from './viewModel';

type Wired<T> = { data?: T; error?: unknown };
/** What stands in the drawer: the arithmetic of a number, or the receipt of a metric. */
interface Drawer {
  readonly figure: FigureRef | null;
  readonly metric: string | null;
}
/** The part of the reading table that gives the focus back. */
type ReadingTable = EventTarget & { focusReading(metric: string): void };

/** The results of one assessment, or of the latest: claim and proof, gaps, what they rest on, and a print view. */
export default class InsightsResultsPage extends LightningElement {
  /** Set on a record page; elsewhere the latest assessment is shown. */
  @api recordId: string | null = null;

  @wire(getScorecard, { assessmentId: '$recordId' })
  receiveScorecard(result: Wired<ScorecardDto>): void {
    this.wiredScorecard = result;
    this.scorecardLoad = fromWire(result.data ? { data: complete(result.data) } : result);
  }

  @wire(getResults, { assessmentId: '$scoredId' })
  receiveResults(result: Wired<ResultsDto>): void {
    this.wiredResults = result;
    this.resultsLoad = fromWire(result.data ? { data: completeResults(result.data) } : result);
  }

  labels = LABELS;
  scorecardLoad: Load<ScorecardDto> = loading();
  resultsLoad: Load<ResultsDto> = loading();
  drawer: Drawer | null = null;
  isRefreshing = false;
  announcement = '';
  private wiredScorecard: unknown;
  private wiredResults: unknown;
  private giveFocusBack: () => void = () => undefined;
  private isDrawerNew = false;

  get isLoading(): boolean {
    return this.scorecardLoad.state === 'loading';
  }

  get error(): AppError | null {
    return this.scorecardLoad.state === 'failed' ? this.scorecardLoad.error : null;
  }

  get scorecard(): ScorecardDto | null {
    return this.scorecardLoad.state === 'ready' ? this.scorecardLoad.value : null;
  }

  get index(): IndexDto | null {
    return this.scorecard?.index ?? null;
  }

  /** Undefined holds the second wire back until there is something to unfold. */
  get scoredId(): string | undefined {
    return this.index ? this.scorecard?.assessment?.id : undefined;
  }

  get results(): ResultsDto | null {
    return this.resultsLoad.state === 'ready' ? this.resultsLoad.value : null;
  }

  get resultsError(): AppError | null {
    return this.resultsLoad.state === 'failed' ? this.resultsLoad.error : null;
  }

  get details(): string {
    const assessment = this.scorecard?.assessment;
    return assessment ? detailsOf(assessment, this.results?.wordsVersion ?? null) : '';
  }

  get benchmark(): number | null {
    return this.scorecard?.benchmark?.value ?? null;
  }

  get drawerHeading(): string {
    return this.drawer?.metric ? LABELS.receipt : LABELS.arithmetic;
  }

  get isUnfolding(): boolean {
    return this.resultsLoad.state === 'loading';
  }

  get tree(): Arithmetic | null {
    const { results, scorecard, drawer } = this;
    return results && scorecard && drawer?.figure ? treeFrom(results, scorecard.dimensions, drawer.figure) : null;
  }

  get names(): readonly NameDto[] {
    return namesOf(this.scorecard, this.results);
  }

  renderedCallback(): void {
    if (!this.isDrawerNew) return;
    this.isDrawerNew = false;
    const drawer = this.refs?.drawer;
    if (drawer instanceof HTMLElement) drawer.focus();
  }

  handleUnfold(event: CustomEvent<FigureRef>): void {
    event.stopPropagation();
    const [figure] = event.composedPath();
    this.open({ figure: event.detail, metric: null }, () => {
      if (figure instanceof HTMLElement) figure.focus();
    });
  }

  handleReading(event: CustomEvent<string>): void {
    const table = event.currentTarget as ReadingTable;
    this.open({ figure: null, metric: event.detail }, () => table.focusReading(event.detail));
  }

  handleClose(): void {
    this.drawer = null;
    this.giveFocusBack();
  }

  handlePrint(): void {
    window.print();
  }

  async handleRefresh(): Promise<void> {
    this.isRefreshing = true;
    this.announcement = '';
    try {
      await Promise.all([this.wiredScorecard, this.wiredResults].map(refreshWired));
      this.announcement = LABELS.refreshed;
    } finally {
      this.isRefreshing = false;
    }
  }

  /** A drawer that follows from another gives the focus back to where the first came from. */
  private open(drawer: Drawer, giveFocusBack: () => void): void {
    if (this.drawer === null) this.giveFocusBack = giveFocusBack;
    this.drawer = drawer;
    this.isDrawerNew = true;
  }
}
