import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SKIP_REASONS } from '../skipReasons';

const METRICS = path.resolve(__dirname, '../../../../evidence/classes/metrics');
const ENGINE = path.resolve(__dirname, '../../../../evidence/classes/engine');

/** Every key that stands in a call of `skip` or is named as a gap, in the classes of a folder. */
function keysIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cls') && !file.endsWith('Test.cls'))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bskip\(([^;]*)\);/g)].flatMap(([, call = '']) =>
        [...call.matchAll(/'(\w+)'/g)].map(([, key = '']) => key),
      ),
    );
}

describe('the words for rows that were left out', () => {
  it('cover every reason that a metric may give', () => {
    const keys = new Set([
      ...keysIn(METRICS),
      ...keysIn(ENGINE),
      'noRate',
      'fault',
      'tooManyChildren',
      'noStateAtAsOf',
    ]);
    expect(keys.size).toBeGreaterThan(15);
    expect([...keys].filter((key) => SKIP_REASONS[key] === undefined)).toEqual([]);
  });
});
