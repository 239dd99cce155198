import { ApexException } from '../values/exception.ts';
import type { DmlError, DmlOperation, DmlRowResult } from './types.ts';

export function dmlError(code: string, message: string, fields: readonly string[] = []): DmlError {
  return { code, message, fields };
}

/** The System.DmlException for a statement whose rows have the given results; the text is the platform's. */
export function dmlException(operation: DmlOperation, results: readonly DmlRowResult[]): ApexException {
  const failures = results.flatMap((result, index) =>
    result.errors.map((error) => ({ ...error, index, id: result.id })),
  );
  const first = failures[0];
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  const where = first ? `First exception on row ${first.index}${first.id ? ` with id ${first.id}` : ''}` : '';
  const what = first ? `first error: ${first.code}, ${first.message}: [${first.fields.join(', ')}]` : '';
  return new ApexException('System.DmlException', `${name} failed. ${where}; ${what}`, { dmlErrors: failures });
}
