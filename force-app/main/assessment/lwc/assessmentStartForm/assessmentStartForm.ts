import { LightningElement, api } from 'lwc';
import type { FunctionDto, NewAssessment, OtherVoice } from 'c/assessmentApi';
import { type Depth, FUNCTIONS, type FunctionKey } from 'c/scoring';
import { LABELS } from './labels';
import { type Option, type OtherRow, defaultName, functionOptions, otherRows, scopeOptions } from './viewModel';

/** What a new assessment is about and who takes part. Sends `begin` with the `wanted` assessment. */
export default class AssessmentStartForm extends LightningElement {
  @api quickQuestions = 0;
  @api structuralQuestions = 0;
  @api functions: readonly FunctionDto[] = [];
  @api scopes: readonly string[] = [];
  /** `brand` where beginning is the one next step. */
  @api variant: 'brand' | 'neutral' = 'brand';
  @api isBusy = false;
  /** The day as ISO text, for the name that is proposed. */
  @api today = '';

  labels = LABELS;
  depth: Depth = 'quick';
  scope = '';
  functionKey = 'revops';
  others: readonly OtherVoice[] = [];
  otherName = '';
  otherFunction = '';
  private ownName: string | null = null;

  get name(): string {
    return this.ownName ?? defaultName(this.depth, this.today);
  }

  get hasOneScope(): boolean {
    return this.scopes.length === 0;
  }

  get scopeOptions(): readonly Option[] {
    return scopeOptions(this.scopes);
  }

  get functionOptions(): readonly Option[] {
    return functionOptions(this.functions);
  }

  get ownOptions(): readonly Option[] {
    return [...this.functionOptions, { label: LABELS.functionNone, value: '' }];
  }

  get otherRows(): readonly OtherRow[] {
    return otherRows(this.others, this.functions);
  }

  get cannotAdd(): boolean {
    return this.otherName.trim() === '' || this.otherFunction === '';
  }

  get isNameless(): boolean {
    return this.name.trim() === '';
  }

  get cannotBegin(): boolean {
    return this.isBusy || this.isNameless;
  }

  handleDepth(event: CustomEvent<{ depth: Depth }>): void {
    this.depth = event.detail.depth;
  }

  handleName(event: CustomEvent<{ value: string }>): void {
    this.ownName = event.detail.value;
  }

  handleScope(event: CustomEvent<{ value: string }>): void {
    this.scope = event.detail.value;
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.functionKey = event.detail.value;
  }

  handleOtherName(event: CustomEvent<{ value: string }>): void {
    this.otherName = event.detail.value;
  }

  handleOtherFunction(event: CustomEvent<{ value: string }>): void {
    this.otherFunction = event.detail.value;
  }

  handleAdd(): void {
    const functionKey = functionKeyOf(this.otherFunction);
    if (functionKey === null) return;
    this.others = [...this.others, { displayName: this.otherName.trim(), functionKey }];
    this.otherName = '';
  }

  handleRemove(event: Event): void {
    const removed = Number((event.currentTarget as HTMLElement).dataset.index);
    this.others = this.others.filter((_other, index) => index !== removed);
  }

  handleBegin(): void {
    const wanted: NewAssessment = {
      name: this.name.trim(),
      depth: this.depth,
      scope: this.scope || null,
      functionKey: functionKeyOf(this.functionKey),
      others: this.others,
    };
    this.dispatchEvent(new CustomEvent('begin', { detail: { wanted } }));
  }
}

function functionKeyOf(value: string): FunctionKey | null {
  return FUNCTIONS.find((key) => key === value) ?? null;
}
