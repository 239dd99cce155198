import { ApexLoadError } from '../local-org/apex/index.ts';
import { InputError } from './cli/fault.ts';
import { type Options, readOptions } from './cli/options.ts';
import { run } from './cli/run.ts';
import { PACKAGE_FOLDER } from './productOrg.ts';
import { printScorecard } from './scorecard/print.ts';
import { surroundingsOf } from './scorecard/readiness.ts';
import { type OpenedOrg, openScoredOrg } from './start/open.ts';
import { requireFreePort } from './start/port.ts';
import { prepareBaseComponents } from './start/prepare.ts';
import { storeFault } from './start/storedOrg.ts';

const APP = 'L2O_Index';
const DEFAULT_PORT = 4180;

const started = performance.now();

await run(async () => {
  const options = readOptions(process.argv.slice(2), ['data', 'as-of', 'time-zone', 'answers', 'port', 'namespace']);
  const { port = DEFAULT_PORT } = options;
  await requireFreePort(port);
  const components = prepareBaseComponents();
  const opened = scored(options);
  await components;
  await serve(opened, port);
});

/** Faults of the package and of the store are told without a trace: whoever starts the demo can mend them. */
function scored(options: Options): OpenedOrg {
  try {
    return openScoredOrg(options, (line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    throw error instanceof ApexLoadError ? new InputError(error.message.split('\n')) : storeFault(error);
  }
}

async function serve({ org, managerId, card, notes, close }: OpenedOrg, port: number): Promise<void> {
  const [{ startHost }, { orgBackend }] = await Promise.all([
    import('../local-org/host/host.ts'),
    import('../local-org/host/orgBackend.ts'),
  ]);
  const log = (line: string): void => console.error(line);
  try {
    const host = await startHost({
      packageFolder: PACKAGE_FOLDER,
      app: { name: APP, org: orgBackend(org, log), userId: managerId },
      port,
      watch: true,
      log,
    });
    const stop = (): void => void host.close().finally(close);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const beside = surroundingsOf(org, managerId, card.assessment?.asOf ?? '');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log([...notes, ...printScorecard(card, beside)].join('\n'));
    console.log(
      `\nReady in ${seconds} s: ${host.url}  (Ctrl+C stops it; changed components show at once, Apex at the next start)`,
    );
  } catch (error) {
    close();
    throw new InputError([error instanceof Error ? error.message : String(error)]);
  }
}
