import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Currencies } from '../schema/standard/currency.ts';
import { isTimeZone } from '../values/zone.ts';
import { readCsv, type CsvTable } from './csv.ts';
import { ImportError, type Fault } from './fault.ts';
import { isPersonColumn } from './people.ts';
import { decode } from './text.ts';

/** What an export says about the org it comes from, which must be known before that org is opened. */
export interface ExportSurvey {
  /** Absent where amounts stand in one currency, and count as they are. */
  readonly currencies?: Currencies;
  /** ISO code of the currency that amounts are in; absent where no file names it, or where they name several. */
  readonly currency?: string;
  readonly hasPersonAccounts: boolean;
  /** 1 to 12, from Organization.csv. */
  readonly fiscalYearStartMonth?: number;
  /** IANA, from Organization.csv. */
  readonly timeZone?: string;
}

/** Files whose rows carry amounts: a second currency there means that amounts cannot be added up as they are. */
const WITH_AMOUNTS = ['Opportunity', 'OpportunityHistory', 'OpportunityLineItem'];
/** What the weekly export writes for system users instead of a currency. */
const NO_CURRENCY = '000';
const LAST_MONTH = 12;

/**
 * Looks through an export folder for what sets up its org: currencies, person accounts, first fiscal month and time zone. A folder that
 * cannot be read says nothing here; the import tells its faults. Throws ImportError where Organization.csv names no time zone or month.
 */
export function surveyFolder(folder: string): ExportSurvey {
  const files = new Files(folder);
  return {
    hasPersonAccounts: files.header('Account').some(isPersonColumn),
    ...currenciesOf(files),
    ...organizationOf(files),
  };
}

function currenciesOf(files: Files): Pick<ExportSurvey, 'currencies' | 'currency'> {
  const types = files.table('CurrencyType');
  const corporate = files.values(types, 'IsCorporate');
  const listed = files.values(types, 'IsoCode').map((code, row) => ({ code, isFirst: isTrue(corporate[row]) }));
  const used = WITH_AMOUNTS.filter((object) => has(files.header(object), 'CurrencyIsoCode')).flatMap((object) =>
    files.values(files.table(object), 'CurrencyIsoCode'),
  );
  const codes = [
    ...listed.filter(({ isFirst }) => isFirst).map(({ code }) => code),
    ...listed.map(({ code }) => code),
    ...used,
  ].filter((code) => code !== '' && code !== NO_CURRENCY);
  const [first, ...others] = new Set(codes);
  if (first !== undefined && others.length > 0) {
    return {
      currencies: { isoCodes: [first, ...others], isDated: files.header('DatedConversionRate').length > 0 },
      ...corporateOf(listed),
    };
  }
  // What stands on the rows is what the amounts are in; the organisation's own only where the rows are silent.
  const currency = first ?? organizationCurrency(files);
  return currency === undefined ? {} : { currency };
}

function corporateOf(listed: readonly { code: string; isFirst: boolean }[]): Pick<ExportSurvey, 'currency'> {
  const corporate = listed.find(({ isFirst }) => isFirst)?.code;
  return corporate === undefined ? {} : { currency: corporate };
}

function organizationCurrency(files: Files): string | undefined {
  const table = files.table('Organization');
  return ['DefaultCurrencyIsoCode', 'CurrencyIsoCode']
    .map((column) => files.values(table, column)[0] ?? '')
    .find((code) => code !== '' && code !== NO_CURRENCY);
}

function organizationOf(files: Files): Pick<ExportSurvey, 'fiscalYearStartMonth' | 'timeZone'> {
  const table = files.table('Organization');
  const [month = ''] = files.values(table, 'FiscalYearStartMonth');
  const [timeZone = ''] = files.values(table, 'TimeZoneSidKey');
  const faults = [
    ...(month === '' || isMonth(month) ? [] : [`FiscalYearStartMonth: ${month} is no month. Write 1 to 12.`]),
    ...(timeZone === '' || isTimeZone(timeZone)
      ? []
      : [`TimeZoneSidKey: ${timeZone} is no time zone. Write one such as Europe/Berlin.`]),
  ];
  if (faults.length > 0) throw new ImportError(faults.map((message) => organizationFault(files, message)));
  return { ...(month && { fiscalYearStartMonth: Number(month) }), ...(timeZone && { timeZone }) };
}

function organizationFault(files: Files, message: string): Fault {
  return { file: files.nameOf('Organization') ?? 'Organization.csv', line: 2, message };
}

function isMonth(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= LAST_MONTH;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text?.toLowerCase() === 'true';
}

function has(header: readonly string[], name: string): boolean {
  return positionOf(header, name) >= 0;
}

function positionOf(header: readonly string[], name: string): number {
  return header.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

/** The folder's files by object, each read when it is asked for. */
class Files {
  private readonly folder: string;
  private readonly names: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.folder = folder;
    const isFolder = existsSync(folder) && statSync(folder).isDirectory();
    const files = isFolder ? readdirSync(folder).filter((name) => /\.csv$/i.test(name)) : [];
    this.names = new Map(files.map((name) => [name.replace(/\.csv$/i, '').toLowerCase(), name]));
  }

  nameOf(object: string): string | undefined {
    return this.names.get(object.toLowerCase());
  }

  header(object: string): readonly string[] {
    const text = this.text(object);
    return text === '' ? [] : readCsv(text.slice(0, endOfHeader(text))).header;
  }

  table(object: string): CsvTable {
    return readCsv(this.text(object));
  }

  /** The column's cells, trimmed; none where there is no such column. */
  values({ header, rows }: CsvTable, column: string): readonly string[] {
    const position = positionOf(header, column);
    return position < 0 ? [] : rows.map(({ cells }) => (cells[position] ?? '').trim());
  }

  private text(object: string): string {
    const name = this.nameOf(object);
    if (name === undefined || !statSync(path.join(this.folder, name)).isFile()) return '';
    const decoded = decode(readFileSync(path.join(this.folder, name)));
    return 'text' in decoded ? decoded.text : '';
  }
}

/** A header of API names holds no line break. */
function endOfHeader(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
