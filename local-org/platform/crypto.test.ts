import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexBlob } from '../values/blob.ts';
import { call } from './testing/context.ts';

// "Crypto Class", Apex Reference Guide: generateDigest(algorithmName, input). Expected digests from FIPS 180-4 and RFC 1321.
const DIGESTS: readonly (readonly [string, string])[] = [
  ['SHA-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['SHA1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
];
for (const [algorithm, expected] of DIGESTS) {
  test(`${algorithm} of abc`, () => {
    const digest = call('Crypto', 'generateDigest(String, Blob)', algorithm, ApexBlob.ofText('abc'));
    assert.equal(call('EncodingUtil', 'convertToHex(Blob)', digest), expected);
  });
}

test('an unknown algorithm is refused', () => {
  assert.throws(
    () => call('Crypto', 'generateDigest(String, Blob)', 'SHA-0', ApexBlob.ofText('abc')),
    /Invalid algorithm/,
  );
});
