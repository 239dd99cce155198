declare module 'lightning/platformShowToastEvent' {
  export interface ToastDetail {
    readonly title: string;
    readonly message?: string;
    readonly variant?: 'info' | 'success' | 'warning' | 'error';
    readonly mode?: 'dismissible' | 'pester' | 'sticky';
  }
  export class ShowToastEvent extends CustomEvent<ToastDetail> {
    constructor(detail: ToastDetail);
  }
}
declare module 'lightning/navigation' {
  import type { LightningElement, WireAdapterConstructor } from 'lwc';

  export interface PageReference {
    readonly type: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly state?: Readonly<Record<string, unknown>>;
  }
  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;
  /** What NavigationMixin adds to a component. */
  export interface Navigates {
    [Navigate](reference: PageReference, replace?: boolean): void;
    [GenerateUrl](reference: PageReference): Promise<string>;
  }
  export const NavigationMixin: {
    (
      base: typeof LightningElement,
    ): Pick<typeof LightningElement, keyof typeof LightningElement> & (new () => LightningElement & Navigates);
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };
  export function navigate(context: unknown, reference: PageReference): void;
  export function generateUrl(context: unknown, reference: PageReference): Promise<string>;
  export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, PageReference>;
}
declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { FieldToken } from '@salesforce/schema';

  /** A record as it is wired, with the fields that were asked for and may be read. */
  export interface WiredRecord {
    readonly fields: Readonly<Record<string, { readonly value: unknown } | undefined>>;
  }
  export const getRecord: WireAdapterConstructor<
    { recordId: string | undefined; optionalFields: readonly FieldToken[] },
    { readonly data?: WiredRecord; readonly error?: unknown }
  >;
  export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
}
declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  export default class LightningModal extends LightningElement {
    static open(options: Readonly<Record<string, unknown>>): Promise<unknown>;
    close(result?: unknown): void;
    label: string;
  }
}
