import type { Finding } from '../finding.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';
import { hasField, pathProblem } from './fields.ts';
import type { MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

const REMEDY = 'Correct the name, or remove it.';

/** Report types against objects and fields, reports against report types, dashboards against reports. */
export function reportFindings(index: PackageIndex): readonly Finding[] {
  return [
    ...index.ofKind('reportType').flatMap((type) => typeFindings(index, type)),
    ...index.ofKind('report').flatMap((report) => oneReport(index, report)),
    ...index.ofKind('dashboard').flatMap((dashboard) => dashboardFindings(index, dashboard)),
  ];
}

/** A column of a report type stands on a table: `Base__c` or `Base__c.Children__r`. */
function typeFindings(index: PackageIndex, type: MetadataFile): readonly Finding[] {
  const base = first(type.root, 'baseObject');
  if (base && !index.objects.has(base.text.trim().toLowerCase()) && !index.standard.object(base.text.trim()))
    return [finding(type, base, `there is no object ${base.text.trim()}`)];
  return columnsOf(type).flatMap((column) => {
    const object = objectOfTable(index, value(column, 'table'));
    const table = first(column, 'table') ?? column;
    if (object === null) return [finding(type, table, `there is no table ${value(column, 'table')}`)];
    const problem = pathProblem(index, object, value(column, 'field').split('.'));
    return problem === null ? [] : [finding(type, first(column, 'field') ?? column, problem)];
  });
}

function columnsOf(type: MetadataFile): readonly XmlElement[] {
  return all(type.root, 'sections').flatMap((section) => all(section, 'columns'));
}

/** The object that a table of a report type stands for: `Base__c`, or `Base__c.Children__r`; null when there is none. */
export function objectOfTable(index: PackageIndex, table: string): string | null {
  const [base = '', ...relationships] = table.split('.');
  return relationships.reduce<string | null>(
    (object, name) => (object === null ? null : childOf(index, object, name)),
    index.objects.get(base.toLowerCase())?.name ?? index.standard.object(base)?.name ?? null,
  );
}

function childOf(index: PackageIndex, parent: string, relationship: string): string | null {
  const fields = [...index.objects.values()].flatMap((object) => [...object.fields.values()]);
  const link = fields.find(
    ({ root }) =>
      value(root, 'referenceTo').toLowerCase() === parent.toLowerCase() &&
      `${value(root, 'relationshipName')}__r`.toLowerCase() === relationship.toLowerCase(),
  );
  return link?.object ?? index.standard.object(parent)?.children.get(relationship.toLowerCase())?.childObject ?? null;
}

function oneReport(index: PackageIndex, report: MetadataFile): readonly Finding[] {
  const element = first(report.root, 'reportType');
  const name = element?.text.trim() ?? '';
  const fields = fieldsOf(report.root);
  const isOwn = name.endsWith('__c') && !name.includes('$');
  const own = isOwn ? index.ofKind('reportType').find((type) => `${type.name}__c` === name) : undefined;
  if (isOwn && !own) return [finding(report, element, `there is no report type ${name}`)];
  if (own) return fields.flatMap((field) => typedColumn(index, report, own, field));
  return fields.flatMap((field) => plainColumn(index, report, field));
}

/** `Table$Field`: a column that the report type offers. */
function typedColumn(
  index: PackageIndex,
  report: MetadataFile,
  type: MetadataFile,
  field: XmlElement,
): readonly Finding[] {
  const [table = '', name] = field.text.trim().split('$');
  if (name === undefined) return [];
  const offered = columnsOf(type).some((column) => value(column, 'table') === table && value(column, 'field') === name);
  const object = objectOfTable(index, table);
  const isThere = object !== null && pathProblem(index, object, name.split('.')) === null;
  return offered && isThere
    ? []
    : [finding(report, field, `report type ${type.name} has no column ${field.text.trim()}`)];
}

/** On the platform's own report types only custom fields have names that can be checked: `Object__c.Field__c`. */
function plainColumn(index: PackageIndex, report: MetadataFile, field: XmlElement): readonly Finding[] {
  const [object = '', name = ''] = field.text.trim().split('.');
  if (!/__c$/.test(object) && !/__c$/.test(name)) return [];
  return hasField(index, object, name) ? [] : [finding(report, field, `there is no field ${field.text.trim()}`)];
}

/** Every element of a report that names a column. */
function fieldsOf(root: XmlElement): readonly XmlElement[] {
  const own = root.children.filter(
    (child) =>
      (child.name === 'field' && ['columns', 'groupingsDown', 'groupingsAcross'].includes(root.name)) ||
      (child.name === 'column' && root.name === 'criteriaItems') ||
      (child.name === 'groupingColumn' && root.name === 'chart') ||
      (child.name === 'dateColumn' && root.name === 'timeFrameFilter'),
  );
  return [...own, ...root.children.flatMap(fieldsOf)];
}

/** `Folder/Report`: the report's path below its reports folder. */
function dashboardFindings(index: PackageIndex, dashboard: MetadataFile): readonly Finding[] {
  const reports = new Set(
    index.ofKind('report').map(({ file }) => /\/reports\/(.*)\.report-meta\.xml$/.exec(file)?.[1] ?? ''),
  );
  return below(dashboard.root, 'report')
    .filter((report) => !reports.has(report.text.trim()))
    .map((report) => finding(dashboard, report, `there is no report ${report.text.trim()}`));
}

function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

function finding({ file, root }: MetadataFile, at: XmlElement | undefined, message: string): Finding {
  return reference(file, at?.line ?? root.line, 'report', message, REMEDY);
}
