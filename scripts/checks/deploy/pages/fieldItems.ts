import type { Subject } from '../../limits/subjects.ts';
import { all, first, value } from '../../read/xml.ts';
import { pathProblem } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, repeated, text } from '../reading/elements.ts';
import { fieldFacts } from '../reading/fieldFacts.ts';

/** Fields placed on a page are those of its record: `Record.Amount__c`. */
export function fieldExists({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const object = value(root, 'sobjectType');
  return below(root, 'fieldInstance').flatMap((instance) => {
    const item = first(instance, 'fieldItem');
    if (!item) return [fault(instance, 'a field item names no field', 'Add fieldItem.')];
    const [start, ...path] = text(item).split('.');
    if (start !== 'Record' || path.length === 0)
      return [fault(item, `'${text(item)}' is no field of the record`, 'Write Record. and the API name of the field.')];
    if (object === '')
      return [fault(item, `a page of type ${value(root, 'type')} has no record`, 'Place fields on record pages only.')];
    const problem = pathProblem(index, object, path);
    return problem === null ? [] : [fault(item, problem, 'Correct the name.')];
  });
}

export function fieldTwice({ root }: Subject): readonly Fault[] {
  return all(root, 'flexiPageRegions').flatMap((region) =>
    repeated(below(region, 'fieldItem'), (name) => `${name} stands twice in the region`, 'Keep one of them.'),
  );
}

export function fieldBehavior({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const object = value(root, 'sobjectType');
  return below(root, 'fieldInstance').flatMap((instance) => {
    const property = all(instance, 'fieldInstanceProperties').find((each) => value(each, 'name') === 'uiBehavior');
    const behavior = property && first(property, 'value');
    if (!behavior) return [];
    if (!/^(none|readonly|required)$/.test(text(behavior)))
      return [fault(behavior, `there is no behavior ${text(behavior)}`, 'Write none, readonly or required.')];
    const facts = fieldFacts(index, object, value(instance, 'fieldItem').replace(/^Record\./, ''));
    return text(behavior) === 'required' && facts?.isReadOnly === true
      ? [fault(behavior, `${facts.name} is required, and the platform fills it`, 'Write none or readonly.')]
      : [];
  });
}
