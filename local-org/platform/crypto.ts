import { createHash } from 'node:crypto';
import { ApexBlob } from '../values/blob.ts';
import { badArgument } from '../values/exception.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';

/** Names that Apex gives the algorithms, and those of Node. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-512', 'sha512'],
  ['SHA3-256', 'sha3-256'],
  ['SHA3-384', 'sha3-384'],
  ['SHA3-512', 'sha3-512'],
]);

/** Source: "Crypto Class", Apex Reference Guide. Digests only. */
platformClass({
  name: 'Crypto',
  statics: refusingNull({
    'generateDigest(String, Blob): Blob': (_c, algorithm: string, input: ApexBlob) => digest(algorithm, input),
  }),
});

function digest(algorithm: string, input: ApexBlob): ApexBlob {
  const name = DIGESTS.get(algorithm);
  if (name === undefined) throw badArgument(`Invalid algorithm: ${algorithm}`);
  return new ApexBlob(createHash(name).update(input.bytes).digest());
}
