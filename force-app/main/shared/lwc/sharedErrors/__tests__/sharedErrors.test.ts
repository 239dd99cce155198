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
});
