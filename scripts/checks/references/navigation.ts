import type { Finding } from '../finding.ts';
import { all, first, type XmlElement } from '../read/xml.ts';
import type { MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** Tabs that lead nowhere, and apps whose tabs or utility bars are not there. */
export function navigationFindings(index: PackageIndex): readonly Finding[] {
  return [
    ...index.ofKind('tab').flatMap((tab) => tabFindings(index, tab)),
    ...index.ofKind('app').flatMap((app) => appFindings(index, app)),
  ];
}

function tabFindings(index: PackageIndex, tab: MetadataFile): readonly Finding[] {
  const object = first(tab.root, 'customObject');
  if (object?.text.trim() === 'true' && !index.objects.has(tab.name.toLowerCase()))
    return [finding(tab, object, `there is no object ${tab.name}`, 'Name the tab after its object.')];
  return [
    ...missing(tab, first(tab.root, 'flexiPage'), 'page', (name) => index.names('flexipage').has(name)),
    ...missing(tab, first(tab.root, 'lwcComponent'), 'component', (name) => index.bundles.has(name)),
  ];
}

function appFindings(index: PackageIndex, app: MetadataFile): readonly Finding[] {
  const tabs = index.names('tab');
  const isKnown = (name: string): boolean => name.startsWith('standard-') || tabs.has(name);
  return [
    ...all(app.root, 'tabs').flatMap((tab) => missing(app, tab, 'tab', isKnown)),
    ...missing(app, first(app.root, 'utilityBar'), 'page', (name) => index.names('flexipage').has(name)),
  ];
}

function missing(
  { file }: MetadataFile,
  element: XmlElement | undefined,
  what: string,
  isKnown: (name: string) => boolean,
): readonly Finding[] {
  const name = element?.text.trim() ?? '';
  if (element === undefined || isKnown(name)) return [];
  return [
    reference(file, element.line, 'navigation', `there is no ${what} ${name}`, 'Correct the name, or remove it.'),
  ];
}

function finding({ file }: MetadataFile, at: XmlElement, message: string, remedy: string): Finding {
  return reference(file, at.line, 'navigation', message, remedy);
}
