import { parseArgs } from 'node:util';
import { ApexDate } from '../../local-org/values/date.ts';
import { isTimeZone } from '../../local-org/values/zone.ts';
import { readCell } from '../../local-org/data/cell.ts';
import { InputError } from './fault.ts';
import { namespaceFault } from './namespace.ts';

export interface Options {
  /** Folder of CSV files; the demo company when absent. */
  readonly data?: string;
  /** The latest date in the data when absent. */
  readonly asOf?: ApexDate;
  /** Path of an answers file. */
  readonly answers?: string;
  readonly isJson: boolean;
  readonly port?: number;
  /** That the package is installed under, in lower case: case makes no difference ("Register a Namespace"). None when absent. */
  readonly namespace?: string;
  /** IANA zone in which the days of an export begin, where its files name none. */
  readonly timeZone?: string;
}

export type OptionName = 'data' | 'as-of' | 'answers' | 'json' | 'port' | 'namespace' | 'time-zone';

const TYPES = {
  data: { type: 'string' },
  'as-of': { type: 'string' },
  answers: { type: 'string' },
  json: { type: 'boolean' },
  port: { type: 'string' },
  namespace: { type: 'string' },
  'time-zone': { type: 'string' },
} as const satisfies Record<OptionName, { type: 'string' | 'boolean' }>;

/** The command's options out of its arguments. Throws InputError naming each option that is unknown or holds a wrong value. */
export function readOptions(args: readonly string[], allowed: readonly OptionName[]): Options {
  const values = parse(args, allowed);
  const faults: string[] = [];
  const asOf = dateOption(values['as-of'], faults);
  const port = portOption(values.port, faults);
  const namespace = namespaceOption(values.namespace, faults);
  const timeZone = timeZoneOption(values['time-zone'], faults);
  if (faults.length > 0) throw new InputError(faults);
  return {
    isJson: values.json ?? false,
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.answers === undefined ? {} : { answers: values.answers }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(port === undefined ? {} : { port }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function parse(args: readonly string[], allowed: readonly OptionName[]) {
  const options = Object.fromEntries(allowed.map((name) => [name, TYPES[name]])) as Partial<typeof TYPES>;
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    return values as {
      data?: string;
      'as-of'?: string;
      answers?: string;
      json?: boolean;
      port?: string;
      namespace?: string;
      'time-zone'?: string;
    };
  } catch (error) {
    const known = allowed.map((name) => `--${name}`).join(', ');
    const reason = (error as Error).message.split('. ')[0] ?? '';
    throw new InputError([`${reason}. This command knows ${known}.`]);
  }
}

function dateOption(text: string | undefined, faults: string[]): ApexDate | undefined {
  if (text === undefined) return undefined;
  const match = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readCell(text, { type: 'date' }, 'UTC') : undefined;
  if (match && 'value' in match && match.value instanceof ApexDate) return match.value;
  faults.push(`--as-of: ${JSON.stringify(text)} is not a date. Write it as YYYY-MM-DD, such as 2017-12-31.`);
  return undefined;
}

const HIGHEST_PORT = 65_535;

function portOption(text: string | undefined, faults: string[]): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= HIGHEST_PORT) return port;
  faults.push(`--port: ${JSON.stringify(text)} is not a port. Write a number from 1 to ${HIGHEST_PORT}.`);
  return undefined;
}

function namespaceOption(text: string | undefined, faults: string[]): string | undefined {
  const fault = text === undefined ? null : namespaceFault(text);
  if (fault !== null) faults.push(`--namespace: ${fault}`);
  return text?.toLowerCase();
}

function timeZoneOption(text: string | undefined, faults: string[]): string | undefined {
  if (text === undefined || (/^[A-Za-z]/.test(text) && isTimeZone(text))) return text;
  faults.push(`--time-zone: ${JSON.stringify(text)} is not a time zone. Write its IANA name, such as Europe/Berlin.`);
  return undefined;
}
