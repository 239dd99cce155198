import type { DmlError } from '../store/types.ts';

/** One failed row of a System.DmlException. */
export interface DmlFailure extends DmlError {
  /** Position of the record in the list given to the statement. */
  readonly index: number;
  readonly id: string | null;
}

export interface ExceptionDetail {
  readonly cause?: ApexException | null;
  readonly dmlErrors?: readonly DmlFailure[];
}

const NO_MESSAGE = 'Script-thrown exception';

/** An exception as Apex code sees it. Compiled exception classes extend it and pass their own name. */
export class ApexException extends Error {
  /** `System.DmlException`, `Outer.MyException` */
  readonly apexType: string;
  override cause: ApexException | null;
  readonly dmlErrors: readonly DmlFailure[];
  /** Lines like `Class.Foo.bar: line 3, column 1`, filled where the exception was thrown. */
  apexStack = '';
  /** The text an AuraHandledException sends to the browser. */
  clientMessage: string | null = null;

  /** A null message reads as the platform's "Script-thrown exception". */
  constructor(apexType: string, message: string | null = null, detail: ExceptionDetail = {}) {
    super(message ?? NO_MESSAGE);
    this.name = apexType;
    this.apexType = apexType;
    this.cause = detail.cause ?? null;
    this.dmlErrors = detail.dmlErrors ?? [];
    if (apexType === 'System.AuraHandledException') {
      // The platform hides the text from getMessage until setMessage is called, yet sends it to the component.
      this.clientMessage = message;
      this.message = NO_MESSAGE;
    }
  }

  /** The type as Apex shows it: exceptions of a package carry its namespace. */
  get shownType(): string {
    const { $namespace } = this as { readonly $namespace?: string };
    return $namespace === undefined ? this.apexType : `${$namespace}.${this.apexType}`;
  }

  /** False for governor limits, which no catch block sees. */
  get isCatchable(): boolean {
    return this.apexType !== 'System.LimitException';
  }

  override toString(): string {
    return `${this.shownType}: ${this.message}`;
  }
}

/** Use of a member of null. */
export function nullPointer(message = 'Attempt to de-reference a null object'): ApexException {
  return new ApexException('System.NullPointerException', message);
}

export function mathError(message: string): ApexException {
  return new ApexException('System.MathException', message);
}

export function typeError(message: string): ApexException {
  return new ApexException('System.TypeException', message);
}

/** A parameter the platform refuses. */
export function badArgument(message: string): ApexException {
  return new ApexException('System.IllegalArgumentException', message);
}

/** The value itself; throws System.NullPointerException when it is null. */
export function nonNull<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw nullPointer();
  return value;
}
