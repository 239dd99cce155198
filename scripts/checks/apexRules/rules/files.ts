import { grammar } from '../../read/apex.ts';
import { packageFiles, readSource } from '../../read/sources.ts';
import { first, parseXml, value } from '../../read/xml.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault, type Place } from '../rule.ts';
import type { Source } from '../source.ts';
import { repeated } from './types.ts';

export const FILE_RULES: readonly ApexRule[] = [
  { name: 'description', page: 'Metadata API: ApexClass', find: descriptions },
  { name: 'trigger', page: 'Apex Developer Guide: Defining Triggers', find: eachSource(triggers, false) },
];

/** What the package is built for; a file of a later one is not known to the org. */
const OLDEST = 7;
const NEWEST = 67;

function descriptions(apex: ApexPackage): readonly Place[] {
  const files = packageFiles(apex.root, /\.(cls|trigger)(-meta\.xml)?$/);
  const known = new Set(files);
  return files.flatMap((file) => {
    const place = (line: number, message: string, remedy: string): Place => ({ file, line, message, remedy });
    if (file.endsWith('-meta.xml'))
      return [
        ...(known.has(file.slice(0, -'-meta.xml'.length))
          ? []
          : [place(1, 'describes no file', 'Remove it, or add the code.')]),
        ...contentFaults(apex.root, file),
      ];
    return known.has(`${file}-meta.xml`) ? [] : [place(1, 'has no -meta.xml file', 'Add one.')];
  });
}

function contentFaults(root: string, file: string): readonly Place[] {
  const { root: element } = parseXml(readSource(root, file).text, `${root}/${file}`);
  if (!element) return [];
  const version = value(element, 'apiVersion');
  const status = value(element, 'status');
  const fault = (name: string, message: string, remedy: string): Place => ({
    file,
    line: first(element, name)?.line ?? element.line,
    message,
    remedy,
  });
  const isVersion = /^\d+\.0$/.test(version) && Number(version) >= OLDEST && Number(version) <= NEWEST;
  return [
    ...(isVersion
      ? []
      : [fault('apiVersion', `'${version}' is no API version up to ${NEWEST}.0`, 'Write it as in sfdx-project.json.')]),
    ...(/^(Active|Inactive)$/.test(status)
      ? []
      : [fault('status', `'${status}' is no status of code in a package`, 'Write Active.')]),
  ];
}

/** Objects that have no triggers though they are objects. */
const WITHOUT_TRIGGERS = /__(mdt|share|history|feed)$/i;

function triggers(source: Source, apex: ApexPackage): readonly Fault[] {
  const { TriggerUnitContext } = grammar();
  const { unit } = source;
  if (!(unit instanceof TriggerUnitContext)) return [];
  const [name, object] = unit.id_list();
  const cases = unit.triggerCase_list();
  const faults: Fault[] = repeated(cases, (each) => each.getText()).map((at) => ({
    at,
    message: `the event ${at.getText()} stands twice`,
    remedy: 'Remove one.',
  }));
  for (const at of cases.filter((each) => each.BEFORE() && each.UNDELETE()))
    faults.push({ at, message: 'nothing runs before undelete', remedy: 'Use after undelete.' });
  if (name && name.getText().toLowerCase() !== source.name.toLowerCase())
    faults.push({
      at: name,
      message: `${name.getText()} stands in the file of ${source.name}`,
      remedy: 'Give both one name.',
    });
  const known = object ? apex.schema.object(object.getText()) : undefined;
  if (object && (!known || WITHOUT_TRIGGERS.test(object.getText())))
    faults.push({
      at: object,
      message: `${object.getText()} is no object with triggers`,
      remedy: 'Name one that is there.',
    });
  return faults;
}
