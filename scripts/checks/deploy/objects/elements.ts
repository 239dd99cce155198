import { first, value } from '../../read/xml.ts';
import { standardObjects } from '../../read/standardObjects.ts';
import { isNumberFormat } from '../fields/numbers.ts';
import { placeIn } from '../components.ts';
import { eachObject, objectPlaceIf, type ObjectKind } from './object.ts';

/** Elements without which an object of the kind is refused. */
const NEEDED: Readonly<Partial<Record<ObjectKind, readonly string[]>>> = {
  custom: ['label', 'pluralLabel', 'nameField', 'deploymentStatus', 'sharingModel'],
  setting: ['label'],
  metadata: ['label', 'pluralLabel'],
  event: ['label', 'pluralLabel', 'deploymentStatus'],
  big: ['label', 'pluralLabel', 'deploymentStatus', 'indexes'],
  external: ['label', 'pluralLabel', 'externalDataSource', 'externalName'],
};

export const missingElements = eachObject((object, kind) =>
  (NEEDED[kind] ?? []).flatMap((name) => {
    const element = first(object.root, name);
    if (element && (element.text.trim() !== '' || element.children.length > 0)) return [];
    return [placeIn(object, element, `${object.name} lacks <${name}>`, `Add <${name}>.`)];
  }),
);

const RECORD_FEATURES = [
  'actionOverrides',
  'allowInChatterGroups',
  'businessProcesses',
  'compactLayoutAssignment',
  'compactLayouts',
  'enableActivities',
  'enableBulkApi',
  'enableFeeds',
  'enableHistory',
  'enableReports',
  'enableSearch',
  'enableSharing',
  'enableStreamingApi',
  'externalSharingModel',
  'fieldSets',
  'indexes',
  'recordTypes',
  'searchLayouts',
  'sharingModel',
  'sharingReasons',
  'webLinks',
];
const EVENTS = ['eventType', 'publishBehavior'];
const EXTERNAL = ['externalDataSource', 'externalName', 'externalRepository'];

/** Elements that an object of the kind cannot have. */
const FORBIDDEN: Readonly<Partial<Record<ObjectKind, readonly string[]>>> = {
  custom: [...EVENTS, ...EXTERNAL, 'indexes'],
  setting: [
    ...EVENTS,
    ...EXTERNAL,
    'nameField',
    'sharingModel',
    'externalSharingModel',
    'deploymentStatus',
    'recordTypes',
    'sharingReasons',
    'compactLayouts',
    'validationRules',
    'indexes',
  ],
  metadata: [...RECORD_FEATURES, ...EVENTS, ...EXTERNAL, 'nameField', 'deploymentStatus', 'customSettingsType'],
  event: [
    'nameField',
    'sharingModel',
    'externalSharingModel',
    'recordTypes',
    'sharingReasons',
    'customSettingsType',
    'indexes',
  ],
  big: [
    ...EVENTS,
    'nameField',
    'sharingModel',
    'externalSharingModel',
    'recordTypes',
    'customSettingsType',
    'validationRules',
  ],
  external: [...EVENTS, 'customSettingsType', 'sharingReasons', 'indexes'],
  standard: ['deploymentStatus', 'customSettingsType', ...EVENTS],
};

const WHAT: Readonly<Record<ObjectKind, string>> = {
  custom: 'an object with records',
  setting: 'a custom setting',
  metadata: 'a custom metadata type',
  event: 'a platform event',
  big: 'a big object',
  external: 'an external object',
  standard: 'a standard object',
  other: 'this kind of object',
};

export const strangeElements = eachObject((object, kind) =>
  [...new Set((FORBIDDEN[kind] ?? []).filter((name) => first(object.root, name)))].flatMap((name) =>
    objectPlaceIf(true, object, name, `is ${WHAT[kind]}, which has no <${name}>`, `Remove <${name}>.`),
  ),
);

/** Records are named by a text or an automatic number, under a label. */
export const nameField = eachObject((object, kind) => {
  const field = first(object.root, 'nameField');
  const type = field && first(field, 'type');
  if (!field || kind !== 'custom') return [];
  if (!type || !['Text', 'AutoNumber'].includes(type.text.trim()))
    return [
      placeIn(
        object,
        type ?? field,
        `the name of ${object.name} is neither text nor number`,
        'Use Text or AutoNumber.',
      ),
    ];
  const isLabeled = value(field, 'label') !== '';
  return isLabeled ? [] : [placeIn(object, field, `the name of ${object.name} has no label`, 'Add <label>.')];
});

export const nameFormat = eachObject((object, kind) => {
  const field = first(object.root, 'nameField');
  if (!field || kind !== 'custom') return [];
  const format = first(field, 'displayFormat');
  const isNumber = value(field, 'type') === 'AutoNumber';
  const isRight = isNumber ? format !== undefined && isNumberFormat(format.text.trim()) : format === undefined;
  const message = `the name of ${object.name} ${isNumber ? 'has no format for its number' : 'is a text with a format for numbers'}`;
  if (isRight) return [];
  return [placeIn(object, format ?? field, message, 'Write zeros in braces for an automatic number: A-{0000}.')];
});

const NAME_ELEMENTS: ReadonlySet<string> = new Set(['defaultValue', 'formula', 'valueSet', 'referenceTo', 'precision']);

export const nameElements = eachObject((object) =>
  (first(object.root, 'nameField')?.children ?? [])
    .filter(({ name }) => NAME_ELEMENTS.has(name))
    .map((element) =>
      placeIn(object, element, `the name of ${object.name} has <${element.name}>`, `Remove <${element.name}>.`),
    ),
);

/** The name's history and feed need the object's. */
export const nameHistory = eachObject((object, kind) => {
  const field = first(object.root, 'nameField');
  if (!field || kind !== 'custom') return [];
  return (
    [
      ['trackHistory', 'enableHistory'],
      ['trackFeedHistory', 'enableFeeds'],
    ] as const
  )
    .filter(([element, onObject]) => value(field, element) === 'true' && value(object.root, onObject) !== 'true')
    .map(([element, onObject]) =>
      placeIn(
        object,
        first(field, element),
        `the name of ${object.name} has <${element}>, and the object does not say <${onObject}>true`,
        `Switch on <${onObject}>.`,
      ),
    );
});

/** Only settings and custom metadata can be hidden from other packages. */
export const visibility = eachObject((object, kind) =>
  objectPlaceIf(
    ['custom', 'event', 'big'].includes(kind) && /Protected$/.test(value(object.root, 'visibility')),
    object,
    'visibility',
    `is ${WHAT[kind]} and ${value(object.root, 'visibility')}`,
    'Set Public, or remove <visibility>.',
  ),
);

/** Objects whose name ends in nothing, and are no standard ones. */
export const objectEnding = eachObject((object, kind) => {
  const isKnown = kind !== 'standard' || standardObjects().has(object.name.toLowerCase());
  const isOther = kind === 'other' && !/__(kav|ka|dlm|dll|hd|share|feed|xo|chn)$/i.test(object.name);
  const message = `${object.name} is no standard object and has no ending of a custom one`;
  if (isKnown && !isOther) return [];
  return [placeIn(object, 'fullName', message, 'Custom objects end in __c, custom metadata in __mdt, events in __e.')];
});

export const history = eachObject((object, kind) =>
  objectPlaceIf(
    kind === 'custom' &&
      first(object.root, 'historyRetentionPolicy') !== undefined &&
      value(object.root, 'enableHistory') !== 'true',
    object,
    'historyRetentionPolicy',
    'says how long a history is kept and has none',
    'Switch on <enableHistory>.',
  ),
);

const TYPE_HISTORY = [
  ['recordTypeTrackHistory', 'enableHistory'],
  ['recordTypeTrackFeedHistory', 'enableFeeds'],
] as const;

export const recordTypeHistory = eachObject((object, kind) =>
  TYPE_HISTORY.flatMap(([element, onObject]) =>
    objectPlaceIf(
      kind === 'custom' && value(object.root, element) === 'true' && value(object.root, onObject) !== 'true',
      object,
      element,
      `has <${element}> and does not say <${onObject}>true`,
      `Switch on <${onObject}>.`,
    ),
  ),
);

export const helpPage = eachObject((object, _kind, index) => {
  const page = value(object.root, 'customHelpPage');
  const isMissing = page !== '' && !index.names('page').has(page);
  const message = `has the page ${page} as help, which is not in the package`;
  return objectPlaceIf(isMissing, object, 'customHelpPage', message, 'Correct the name.');
});
