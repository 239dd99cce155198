import type { Entry } from 'c/assessmentDraft';
import { keepChanges, keptChanges } from 'c/assessmentKeep';

const entry: Entry = { outcome: 'level', level: 2, reason: '', note: 'wiki' };

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe('assessmentKeep', () => {
  it('gives back what was kept for the voice, and only for it', () => {
    keepChanges('r1', { a: entry });
    expect(keptChanges('r1')).toEqual({ a: entry });
    expect(keptChanges('r2')).toEqual({});
  });

  it('leaves nothing behind once all is stored', () => {
    keepChanges('r1', { a: entry });
    keepChanges('r1', {});
    expect(sessionStorage).toHaveLength(0);
  });

  it.each(['not JSON', 'null', '3', '{"a":3}', '{"a":{"outcome":"maybe","level":1,"reason":"","note":""}}'])(
    'reads %s as nothing',
    (text) => {
      sessionStorage.setItem('assessment-draft-r1', text);
      expect(keptChanges('r1')).toEqual({});
    },
  );

  it('goes on without a storage that the browser forbids', () => {
    const forbidden = () => {
      throw new Error('forbidden');
    };
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    expect(() => keepChanges('r1', { a: entry })).not.toThrow();
    expect(keptChanges('r1')).toEqual({});
  });
});
