import type { Asked } from './server.ts';

/** Says as whom a page was opened, with each of its requests. */
export const USER_HEADER = 'x-local-org-user';

/**
 * Id of the user that a request acts for: the one its page was opened as, else the one last switched to in this browser. Undefined
 * when it names none. There is nothing to prove: whoever reaches the loopback address may be anyone in a simulated org.
 */
export function userOf(asked: Asked, port: number): string | undefined {
  const named = asked.headers[USER_HEADER];
  return typeof named === 'string' ? named : cookieOf(asked.headers.cookie ?? '', cookieName(port));
}

/** Value of the Set-Cookie header that makes the user this browser's; browsers share cookies between ports, so the name tells them apart. */
export function switchCookie(userId: string, port: number): string {
  return `${cookieName(port)}=${encodeURIComponent(userId)}; Path=/; HttpOnly; SameSite=Strict`;
}

function cookieName(port: number): string {
  return `local-org-user-${port}`;
}

function cookieOf(header: string, name: string): string | undefined {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}
