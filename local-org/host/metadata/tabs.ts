import type { XmlNode } from '../../schema/read/xml.ts';
import type { TabModel, TabTarget } from './model.ts';
import type { MetadataFile } from './sources.ts';

const STANDARD = 'standard-';

/** The app's tabs. Throws an Error naming a tab that the package lacks. */
export function tabsOf(app: MetadataFile, files: readonly MetadataFile[], homePage: string | undefined): TabModel[] {
  return app.root.all('tabs').map(({ text: name }) => {
    if (name.startsWith(STANDARD)) return standardTab(name, homePage);
    const file = files.find((one) => one.name === name);
    if (file === undefined) throw new Error(`${app.file}: tab ${name} is not in the package`);
    return customTab(file);
  });
}

function standardTab(name: string, homePage: string | undefined): TabModel {
  const what = name.slice(STANDARD.length);
  if (what.toLowerCase() === 'home') {
    const target: TabTarget =
      homePage === undefined ? { kind: 'absent', what: 'the standard home page' } : { kind: 'page', page: homePage };
    return { name, label: 'Home', icon: 'standard:home', target };
  }
  // A standard tab that is no object's (reports, forecasts) turns out when the page asks for the object.
  return { name, label: null, icon: null, target: { kind: 'object', object: what } };
}

function customTab({ name, root }: MetadataFile): TabModel {
  return {
    name,
    label: root.isTrue('customObject') ? null : (root.value('label') ?? name),
    icon: iconOf(root.value('motif')),
    target: targetOf(name, root),
  };
}

function targetOf(name: string, root: XmlNode): TabTarget {
  if (root.isTrue('customObject')) return { kind: 'object', object: name };
  const [page, component] = [root.value('flexiPage'), root.value('lwcComponent')];
  if (page !== undefined) return { kind: 'page', page };
  if (component !== undefined) return { kind: 'component', component };
  return { kind: 'absent', what: 'a tab that holds neither an object, a Lightning page nor a component' };
}

/** `Custom53: Bell` is the icon custom53 of the design system. */
function iconOf(motif: string | undefined): string | null {
  const number = /^Custom(\d+)/.exec(motif ?? '')?.[1];
  return number === undefined ? null : `custom:custom${number}`;
}
