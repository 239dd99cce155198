import type { Finding } from '../finding.ts';
import { packageFiles, readSource, type SourceFile } from '../read/sources.ts';
import { parseXml, type XmlElement } from '../read/xml.ts';
import { pairFindings } from './pairs.ts';
import { rootsBySuffix } from './suffixes.ts';
import { metadataTypes } from './types.ts';
import { faultsOf } from './validate.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/**
 * Every metadata file against Salesforce's own types: unknown, repeated and missing elements, texts that are no such choice, number or
 * boolean, endings that do not fit the content, descriptions without the file they describe.
 */
export function checkMetadata(root: string): readonly Finding[] {
  const files = packageFiles(root, /./);
  return [
    ...pairFindings(files),
    ...files.filter((file) => file.endsWith('.xml')).flatMap((file) => fileFindings(readSource(root, file))),
  ];
}

function fileFindings({ file, text }: SourceFile): readonly Finding[] {
  const finding = (line: number, rule: string, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: `metadata/${rule}`,
    message,
    remedy,
  });
  const suffix = /\.([A-Za-z]+)-meta\.xml$/.exec(file)?.[1];
  const parsed = parseXml(text, file);
  if (parsed.fault)
    return [finding(parsed.fault.line, 'not-xml', parsed.fault.message, 'Close and nest the elements at this line.')];
  const expected = suffix === undefined ? undefined : rootsBySuffix().get(suffix);
  const name = parsed.root.name;
  if (suffix === undefined || expected === undefined) {
    const message =
      suffix === undefined ? 'the name ends in no .<type>-meta.xml' : `.${suffix} is the ending of no metadata type`;
    return [finding(1, 'suffix', message, `Name the file after its type: ${suffixFor(name)}.`)];
  }
  if (name !== expected)
    return [
      finding(
        parsed.root.line,
        'suffix',
        `a .${suffix} file holds ${expected}, not ${name}`,
        `Rename it to ${suffixFor(name)}.`,
      ),
    ];
  return [
    ...namespaceFinding(parsed.root, finding),
    ...faultsOf(parsed.root, name, metadataTypes()).map((fault) =>
      finding(fault.line, fault.rule, fault.message, fault.remedy),
    ),
  ];
}

function namespaceFinding(
  root: XmlElement,
  finding: (line: number, rule: string, message: string, remedy: string) => Finding,
): readonly Finding[] {
  if (root.namespace === NAMESPACE) return [];
  return [finding(root.line, 'namespace', `the namespace is '${root.namespace}'`, `Use xmlns="${NAMESPACE}".`)];
}

function suffixFor(rootName: string): string {
  const suffix = [...rootsBySuffix()].find(([, name]) => name === rootName)?.[0];
  return suffix === undefined ? '<name>.<type>-meta.xml' : `<name>.${suffix}-meta.xml`;
}
