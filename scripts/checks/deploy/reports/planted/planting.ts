import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { DASHBOARD, REPORT, REPORT_TYPE } from '../../../planted/seed/metadata.ts';
import { tag } from '../../pages/record.ts';

export const { swapped, edited } = plantingFor('deploy');

export const AMOUNT = 'Planted__c$Amount__c';
export const FORMAT = '<format>Tabular</format>';
export const TYPE_END = '    <sections>';
export const COLUMN = `<columns>\n        <field>${AMOUNT}</field>`;

/** The seeded report type offers more columns, so that reports can be grouped. */
export const OFFERED: Edit = {
  kind: 'replace',
  file: REPORT_TYPE,
  text: '        <masterLabel>Rows',
  by: `${['Name', 'CreatedDate', 'Code__c'].map((field) => tag('columns', tag('checkedByDefault', 'false'), tag('field', field), tag('table', 'Planted__c'))).join('\n')}\n        <masterLabel>Rows`,
};

export function grouping(direction: string, field: string, granularity = 'None'): string {
  return tag(
    direction,
    tag('dateGranularity', granularity),
    tag('field', `Planted__c$${field}`),
    tag('sortOrder', 'Asc'),
  );
}

export const BY_CODE = grouping('groupingsDown', 'Code__c');

export function reported(by: string, format = 'Tabular'): readonly Edit[] {
  return [OFFERED, { kind: 'replace', file: REPORT, text: FORMAT, by: `${by}\n${tag('format', format)}` }];
}

/** The report with more elements and of a format. */
export function report(name: string, rule: string, at: string, by: string, format = 'Tabular'): Plant {
  return edited(name, rule, REPORT, at, reported(by, format));
}

export function chart(type: string, ...elements: readonly string[]): string {
  return tag('chart', tag('chartType', type), ...elements);
}

export function formula(name: string, text: string): string {
  return tag(
    'aggregates',
    tag('calculatedFormula', text),
    tag('datatype', 'number'),
    tag('developerName', name),
    tag('isActive', 'true'),
    tag('masterLabel', 'Share'),
  );
}

export function bucket(name: string, type: string, ...values: readonly string[]): string {
  return tag(
    'buckets',
    tag('bucketType', type),
    tag('developerName', name),
    tag('masterLabel', 'Sizes'),
    tag('sourceColumnName', AMOUNT),
    ...values,
  );
}

export function range(name: string, from: string, to: string): string {
  return tag('values', tag('sourceValues', tag('from', from), tag('to', to)), tag('value', name));
}

export function filtered(column: string, operator: string, value: string, logic = ''): string {
  const item = tag('criteriaItems', tag('column', column), tag('operator', operator), tag('value', value));
  return tag('filter', ...(logic === '' ? [] : [tag('booleanFilter', logic)]), item);
}

export function join(relationship: string, outer: string, ...more: readonly string[]): string {
  return tag('join', ...more, tag('outerJoin', outer), tag('relationship', relationship));
}

export function typed(by: string): Edit {
  return { kind: 'replace', file: REPORT_TYPE, text: TYPE_END, by: `${by}\n${TYPE_END}` };
}

export function reportType(name: string, rule: string, at: string, by: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, REPORT_TYPE, at, [...more, typed(by)]);
}

export const METRIC = '<componentType>Metric</componentType>';

export function shown(name: string, rule: string, at: string, by: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, DASHBOARD, at, [...more, { kind: 'replace', file: DASHBOARD, text: METRIC, by }]);
}

export function cell(left: number, top: number, width: number, height = 4): string {
  return tag(
    'dashboardGridComponents',
    tag('colSpan', String(width)),
    tag('columnIndex', String(left)),
    tag('dashboardComponent', tag('componentType', 'Metric'), tag('report', 'Planted/Rows')),
    tag('rowIndex', String(top)),
    tag('rowSpan', String(height)),
  );
}

export function grid(isGrid: string, ...cells: readonly string[]): Edit {
  const layout = tag('dashboardGridLayout', ...cells, tag('numberOfColumns', '12'), tag('rowHeight', '36'));
  return {
    kind: 'replace',
    file: DASHBOARD,
    text: '<runningUser>',
    by: `${cells.length > 0 ? layout : ''}\n${tag('isGridLayout', isGrid)}\n<runningUser>`,
  };
}

export function gridded(name: string, at: string, isGrid: string, ...cells: readonly string[]): Plant {
  return edited(name, 'dashboard-grid', DASHBOARD, at, [grid(isGrid, ...cells)]);
}
