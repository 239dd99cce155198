import { all, first, value } from '../../read/xml.ts';
import { components, placeIn } from '../components.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';
import { eachObject, kindOf, objectPlaceIf } from './object.ts';

/** From nobody to everybody. */
const WIDTHS = ['Private', 'Read', 'ReadWrite', 'ReadWriteTransfer', 'FullAccess'];

/** Access from outside is never wider than from inside. */
export const externalModel = eachObject((object) => {
  const [inside, outside] = [value(object.root, 'sharingModel'), value(object.root, 'externalSharingModel')];
  if (inside === '' || outside === '') return [];
  const isParent = 'ControlledByParent';
  const isFault =
    inside === isParent || outside === isParent
      ? inside !== outside
      : WIDTHS.indexOf(outside) > WIDTHS.indexOf(inside) && WIDTHS.includes(inside);
  const message = `is ${inside} inside and ${outside} outside`;
  return objectPlaceIf(isFault, object, 'externalSharingModel', message, 'Make the external access no wider.');
});

/** Sharing models that only some standard objects have. */
export const modelOfCustom = eachObject((object, kind) =>
  objectPlaceIf(
    kind === 'custom' &&
      ['ReadSelect', 'ReadWriteTransfer', 'FullAccess', 'ControlledByLeadOrContact', 'ControlledByCampaign'].includes(
        value(object.root, 'sharingModel'),
      ),
    object,
    'sharingModel',
    `is a custom object with the sharing model ${value(object.root, 'sharingModel')}`,
    'Use Private, Read, ReadWrite or ControlledByParent.',
  ),
);

const TOGETHER = ['enableSharing', 'enableBulkApi', 'enableStreamingApi'] as const;

/** Sharing, bulk API and streaming API are switched on together or not at all. */
export const enterpriseFeatures = eachObject((object, kind) => {
  if (kind !== 'custom') return [];
  const given = TOGETHER.filter((name) => first(object.root, name));
  const isOn = (name: string): boolean => value(object.root, name) === 'true';
  const off = given.find((name) => !isOn(name));
  const isMixed = given.some(isOn) && (off !== undefined || given.length < TOGETHER.length);
  const at = off ?? given.find(isOn) ?? TOGETHER[0];
  const message = 'has sharing, bulk API and streaming API neither all on nor all off';
  return objectPlaceIf(isMixed, object, at, message, 'Set the three of them to the same value.');
});

/** Reasons to share by Apex: of objects with a share of their own, with an ending. */
export function sharingReasons(index: PackageIndex): readonly Place[] {
  return components(index, 'sharingReason').flatMap((reason) => {
    const object = index.objects.get(reason.owner.toLowerCase());
    const model = object ? value(object.root, 'sharingModel') : '';
    const remedy = 'Give a custom object with shares of its own a reason that ends in __c.';
    const found = (message: string): Place => placeIn(reason, 'fullName', `${reason.name}: ${message}`, remedy);
    if (!/__c$/i.test(reason.name)) return [found('a sharing reason ends in __c')];
    if (!/__c$/i.test(reason.owner)) return [found(`${reason.owner} is no custom object`)];
    if (object && kindOf(object) === 'custom' && model === 'ControlledByParent')
      return [found(`${reason.owner} is shared as its parent is`)];
    return [];
  });
}

/** Classes that give shares again when the default changes. */
export const recalculations = eachObject((object, _kind, index) =>
  all(object.root, 'sharingRecalculations')
    .flatMap((each) => all(each, 'className'))
    .filter(({ text }) => !index.classes.has(text.trim().toLowerCase()))
    .map((name) =>
      placeIn(
        object,
        name,
        `${object.name} is shared again by ${name.text.trim()}, which is no class`,
        'Correct the name.',
      ),
    ),
);
