import type { TextFile } from 'c/sharedDownload';
import { findingDocument, findingRows } from './findings';
import { readingDocument, readingRows } from './readings';
import type { Evidence, MetricFindings } from './types';

export type { Evidence, MetricFindings } from './types';

export type Format = 'csv' | 'json';

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** All readings of a run as a file. */
export function readingsFile(page: Evidence, format: Format): TextFile {
  const name = `l2o-evidence-${page.run.asOf}`;
  return format === 'csv' ? csvFile(name, readingRows(page)) : jsonFile(name, readingDocument(page));
}

/** The records that pull one metric down as a file. */
export function findingsFile(found: MetricFindings, format: Format): TextFile {
  const name = `l2o-${found.metric.reading.metric}-${found.run.asOf}`;
  return format === 'csv' ? csvFile(name, findingRows(found)) : jsonFile(name, findingDocument(found));
}

function csvFile(name: string, rows: string): TextFile {
  return { name: `${name}.csv`, text: BYTE_ORDER_MARK + rows, type: 'text/plain' };
}

function jsonFile(name: string, document: object): TextFile {
  return { name: `${name}.json`, text: JSON.stringify(document, null, 2), type: 'application/json' };
}
