import type { Fault } from './fault.ts';
import type { ImportTable } from './table.ts';

export interface LookupFindings {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Look-ups that point at no record. A fault where the folder holds the object they point at; where it does not, one warning
 * a column, since the ids alone still serve (counting by owner, say).
 */
export function checkLookups(tables: readonly ImportTable[]): LookupFindings {
  const known = new Map(
    tables.filter((table) => table.columns.has('Id')).map((table) => [table.object.name, idsOf(table)]),
  );
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const table of tables) {
    for (const [name, position] of table.columns) {
      const field = table.object.fields.get(name.toLowerCase());
      if (field?.type !== 'reference') continue;
      const targets = field.referenceTo.map((object) => known.get(object));
      const place = { file: table.file, column: position + 1 };
      if (targets.every((ids) => ids === undefined)) {
        const files = field.referenceTo.map((object) => `${object}.csv`).join(' or ');
        warnings.push({
          ...place,
          line: 1,
          message: `${name}: the folder has no ${files}; the ids are kept without their records.`,
        });
        continue;
      }
      if (targets.some((ids) => ids === undefined)) continue;
      for (const { line, values } of table.rows) {
        const id = values[name];
        if (typeof id !== 'string' || targets.some((ids) => ids?.has(id))) continue;
        const files = field.referenceTo.map((object) => `${object}.csv`).join(' or ');
        faults.push({
          ...place,
          line,
          message: `${name}: ${id} is not in ${files}. Add the record there, or empty the cell.`,
        });
      }
    }
  }
  return { faults, warnings };
}

function idsOf(table: ImportTable): ReadonlySet<string> {
  return new Set(table.rows.map(({ values }) => values['Id']).filter((id) => typeof id === 'string'));
}
