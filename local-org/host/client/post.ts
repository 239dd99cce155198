/// <reference lib="dom" />
import { facts } from './facts.ts';

/** Posts to the host as the user this page was opened as; rejects with the error object that the host answers with. */
export async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await reached(path, body);
  const answer: unknown = await response.json();
  if (response.ok) return answer as Answer;
  // A component gets the platform's plain error object, not an Error.
  throw answer;
}

async function reached(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-local-org-user': facts.user.id },
      body: JSON.stringify(body),
    });
  } catch {
    // The browser's own error would show as a TypeError, which no component looks for.
    throw unreachable();
  }
}

/** What a component is told on the platform when the server does not answer. */
function unreachable(): unknown {
  const message = 'Disconnected or Canceled';
  return { status: 0, ok: false, statusText: '', errorType: 'fetchResponse', headers: {}, body: { message } };
}
