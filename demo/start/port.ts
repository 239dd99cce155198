import { createServer } from 'node:net';
import { InputError } from '../cli/fault.ts';

/** Throws InputError when something listens on the port already: better told before the work than after. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${message})`;
    throw new InputError([
      `port ${port} ${reason}. Nothing was changed. Stop what uses it, or choose another with --port`,
    ]);
  }
  await new Promise((resolve) => server.close(resolve));
}
