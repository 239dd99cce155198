import type { Finding } from '../finding.ts';

/**
 * Bytes that the platform takes per file: "Component JavaScript File" (LWC guide), "Static Apex Limits", "Static Resources", and 10 MB
 * for what has no limit of its own (Metadata API deploys 39 MB in all).
 */
const LIMITS: readonly (readonly [name: RegExp, bytes: number])[] = [
  [/\/lwc\/.*\.(js|ts|html|css|svg)$/, 1_000_000],
  [/\.(cls|trigger)$/, 1_000_000],
  [/\/staticresources\//, 5_000_000],
  [/./, 10_000_000],
];

/** The finding for a file that is too large to deploy; null when it is not. */
export function sizeFinding(file: string, bytes: number): Finding | null {
  const limit = LIMITS.find(([name]) => name.test(file))?.[1] ?? Infinity;
  if (bytes <= limit) return null;
  return {
    file,
    line: 1,
    rule: 'text/too-large',
    message: `${bytes} bytes, and the platform takes ${limit}`,
    remedy: 'Split the file; it was not looked at further.',
  };
}
