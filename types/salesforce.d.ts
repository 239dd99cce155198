declare module '@salesforce/label/*' {
  const text: string;
  export default text;
}
declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}
declare module '@salesforce/i18n/*' {
  const value: string;
  export default value;
}
declare module '@salesforce/user/Id' {
  const id: string;
  export default id;
}
declare module '@salesforce/customPermission/*' {
  const isGranted: boolean | undefined;
  export default isGranted;
}
declare module '@salesforce/userPermission/*' {
  const isGranted: boolean | undefined;
  export default isGranted;
}
declare module '@salesforce/schema' {
  export interface ObjectToken {
    readonly objectApiName: string;
  }
  export interface FieldToken extends ObjectToken {
    readonly fieldApiName: string;
  }
}
declare module '@salesforce/schema/*' {
  const token: import('@salesforce/schema').FieldToken;
  export default token;
}
declare module '@salesforce/apex' {
  import type { WireAdapterConstructor } from 'lwc';

  /** What a wire hands to a component: neither while loading, one of them after. */
  export interface WireResult<Value> {
    readonly data?: Value;
    readonly error?: unknown;
  }
  /** An `@AuraEnabled` method: a function, and a wire adapter when it is cacheable. */
  export interface ApexMethod<Params extends object, Value> {
    (params: Params): Promise<Value>;
    adapter: WireAdapterConstructor<{ [Key in keyof Params]: Params[Key] }, WireResult<Value>>;
  }
  export function refreshApex(wired: unknown): Promise<void>;
}
declare module '@salesforce/apex/*' {
  const method: import('@salesforce/apex').ApexMethod<Record<string, unknown>, unknown>;
  export default method;
}
