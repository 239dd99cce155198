import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { filesBelow } from '../files.ts';
import { references, type Reference } from './imports.ts';

/** The package's rooms, lowest first: each may use itself and what stands before it. */
const ROOMS = ['shared', 'model', 'scoring', 'evidence', 'assessment', 'insights', 'app'] as const;

/** The local org's layers, lowest first. */
const LAYERS = [
  'values',
  'schema',
  'store',
  'soql',
  'platform',
  'apex',
  'org',
  'runner',
  'conformance',
  'data',
  'host',
] as const;

/**
 * The seams: files of types only, which any layer may name. They hold no code that could tie a lower layer to a higher one.
 */
const SEAMS = ['schema/types.ts', 'store/types.ts', 'platform/context.ts', 'platform/registry.ts', 'values/value.ts'];

/** Every import of the tree under `root` that runs against the one-way order; empty when all is well. */
export function checkRooms(root: string): readonly Finding[] {
  return [...packageFindings(root), ...layerFindings(root)];
}

function packageFindings(root: string): Finding[] {
  const base = path.join(root, 'force-app/main');
  const files = filesBelow(base, /\.(cls|trigger|ts|html)$/).filter((file) => !file.includes('__tests__'));
  const homes = homesOf(base);
  return files.flatMap((file) => {
    const room = roomOf(base, file);
    if (rank(room) < 0) return [strangeRoom(root, file, room)];
    return references(file, readFileSync(file, 'utf8')).flatMap((reference) => {
      const outside = /(^|\/)(local-org|demo|scripts)\//.test(reference.name);
      const target = homes.get(reference.name);
      if (outside) return [finding(root, file, reference, 'the package must not know what is outside force-app')];
      if (target === undefined || rank(target) <= rank(room)) return [];
      return [finding(root, file, reference, `room ${room} must not use room ${target}`)];
    });
  });
}

function finding(root: string, file: string, reference: Reference, why: string): Finding {
  return {
    file: path.relative(root, file).split(path.sep).join('/'),
    line: reference.line,
    rule: 'rooms/upward',
    message: `${reference.name}: ${why}`,
    remedy: 'Move the code to the room that may know it, or hand the value in from above.',
  };
}

/** Name of an Apex class, object or bundle → the room it lives in. */
function homesOf(base: string): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const file of filesBelow(base, /(\.cls|\.object-meta\.xml|\.js-meta\.xml)$/)) {
    const name = path.basename(file).replace(/\.(cls|object-meta\.xml|js-meta\.xml)$/, '');
    homes.set(file.endsWith('.js-meta.xml') ? `c/${name}` : name, roomOf(base, file));
  }
  return homes;
}

function roomOf(base: string, file: string): string {
  return path.relative(base, file).split(path.sep)[0] ?? '';
}

/** Height of a room; -1 for a folder that is none. */
function rank(room: string): number {
  return ROOMS.findIndex((name) => name === room);
}

function strangeRoom(root: string, file: string, room: string): Finding {
  return {
    file: path.relative(root, file).split(path.sep).join('/'),
    line: 1,
    rule: 'rooms/unknown',
    message: `force-app/main/${room} is no room`,
    remedy: `Put the file into one of ${ROOMS.join(', ')}.`,
  };
}

function layerFindings(root: string): Finding[] {
  const base = path.join(root, 'local-org');
  return filesBelow(base, /\.ts$/)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const layer = LAYERS.findIndex((name) => name === roomOf(base, file));
      return references(file, readFileSync(file, 'utf8')).flatMap((reference) => {
        if (!reference.name.startsWith('.')) return [];
        const target = path.resolve(path.dirname(file), reference.name);
        if (!target.startsWith(base))
          return [finding(root, file, reference, 'the local org must not know any product')];
        const other = LAYERS.findIndex((name) => name === roomOf(base, target));
        const isUpward = layer >= 0 && (other > layer || other < 0) && !SEAMS.includes(path.relative(base, target));
        return isUpward
          ? [finding(root, file, reference, `layer ${LAYERS[layer]} must not use what stands above it`)]
          : [];
      });
    });
}
