import { toAppError } from 'c/sharedErrors';

const plain = (message: string) => ({ message, code: null, remedy: null, faults: [] });

describe('toAppError', () => {
  it('reads the JSON that the package puts into an Apex message', () => {
    const message = JSON.stringify({
      message: 'No access',
      code: 'noAccess',
      remedy: 'Ask for a grant',
      faults: ['Row 1'],
    });
    expect(toAppError({ body: { message } })).toEqual({
      message: 'No access',
      code: 'noAccess',
      remedy: 'Ask for a grant',
      faults: ['Row 1'],
    });
  });

  it('passes on the details that managers are sent', () => {
    const message = JSON.stringify({ message: 'Failed', code: 'unexpected', detail: 'System.MathException' });
    expect(toAppError({ body: { message } }).detail).toBe('System.MathException');
  });

  it('keeps the words of an exception that nothing caught to itself', () => {
    const body = { message: 'Too many SOQL queries: 101', exceptionType: 'System.LimitException', stackTrace: '…' };
    expect(toAppError({ body })).toEqual({
      message: 'c.shared_Error_Unexpected',
      code: 'unexpected',
      remedy: null,
      faults: [],
    });
  });

  it.each([
    ['a plain Apex message', { body: { message: 'Too many rows' } }, 'Too many rows'],
    ['several messages', { body: [{ message: 'One.' }, { message: 'Two.' }] }, 'One. Two.'],
    ['a JavaScript error', new Error('offline'), 'offline'],
    ['a bare string', 'offline', 'offline'],
    ['a status without a body', { status: 503, statusText: 'Unavailable' }, 'Unavailable'],
    ['text that only looks like JSON', { body: { message: '{oops' } }, '{oops'],
    ['JSON without a message', { body: { message: '{"a":1}' } }, '{"a":1}'],
    ['nothing at all', undefined, ''],
  ])('keeps the text of %s', (_name, failure, expected) => {
    expect(toAppError(failure)).toEqual(plain(expected));
  });

  it.each([
    ['English', "You do not have access to the Apex class named 'DealCheckController'."],
    ['German, in a namespace', 'Sie haben keinen Zugriff auf die Apex-Klasse „l2o.DealCheckController“.'],
  ])('names the permission set where the platform refused the class in %s', (_language, message) => {
    expect(toAppError({ body: { message } })).toEqual({
      message: 'c.shared_Errors_NotGranted',
      code: 'noAccess',
      remedy: 'c.shared_Errors_NotGrantedRemedy',
      faults: [],
    });
  });

  it('does not take a line of a stack trace for a refusal', () => {
    const message = 'Too many SOQL queries: 101 Class.DealCheckController.checkDeal: line 7, column 1';
    expect(toAppError({ body: { message } })).toEqual(plain(message));
  });

  it('has words for a request without an answer, and no code, as trying again may help', () => {
    const failure = { ok: false, status: 0, statusText: '', body: { message: 'Disconnected or Canceled' } };
    expect(toAppError(failure)).toEqual({
      message: 'c.shared_Errors_NoReply',
      code: null,
      remedy: 'c.shared_Errors_NoReplyRemedy',
      faults: [],
    });
  });
});
