/// <reference lib="dom" />
import type { PageFacts } from '../facts.ts';

/** What the host wrote into the page. */
export const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as PageFacts;

/** True or, as on the platform, undefined. */
export function hasPermission(name: string): true | undefined {
  const isHeld = facts.user.permissions.some((held) => held.toLowerCase() === name.toLowerCase());
  return isHeld ? true : undefined;
}
