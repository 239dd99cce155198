import { Chance } from '../../northgate/chance.ts';
import { idsUnder } from '../../northgate/ids.ts';
import type { Row } from '../../northgate/row.ts';
import { FIRST_DAY, LATEST_SECOND, momentOf } from './calendar.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly parentId: string | null;
}

const DUPLICATE_PERCENT = 2;
const SUBSIDIARY_PERCENT = 3;
const DIGITS = 7;
/** Of the twins that stand far apart, so that they change nothing else in the org. */
const SEED = 20_260_929;

/**
 * Companies, of which some were entered twice: under a name that differs in case, punctuation or legal form, or with the same web
 * domain. Some twins were entered one after the other, some years apart and in a form that no sorting brings together. Subsidiaries
 * share the domain of their parent and are no duplicates of it. Some have a website with a free-mail provider.
 */
export function accountsOf(chance: Chance, count: number): readonly Account[] {
  const nextId = idsUnder('001');
  const all: Account[] = [];
  const far = new Chance(SEED);
  while (all.length < count) {
    const before = all.at(-1);
    if (before && before.website?.includes('.example') && chance.happens(DUPLICATE_PERCENT))
      all.push(withOther(far, twin(chance, nextId(), before), all));
    else if (before && before.parentId === null && chance.happens(SUBSIDIARY_PERCENT))
      all.push(subsidiary(nextId(), before));
    else all.push(original(chance, nextId(), all.length));
  }
  return all;
}

function original(chance: Chance, id: string, index: number): Account {
  const number = String(index).padStart(DIGITS, '0');
  const domain = chance.happens(1) ? 'gmail.com' : `firm${number}.example`;
  return { id, name: `Firm ${number}`, website: chance.happens(90) ? `https://www.${domain}` : null, parentId: null };
}

function twin(chance: Chance, id: string, before: Account): Account {
  const kind = chance.between(1, 4);
  if (kind === 1) return { id, name: before.name.toUpperCase(), website: null, parentId: null };
  if (kind === 2) return { id, name: `${before.name}, Inc.`, website: null, parentId: null };
  if (kind === 3)
    return { id, name: `Holding of ${before.name}`, website: `${before.website ?? ''}/contact`, parentId: null };
  return { id, name: `${before.name} GmbH`, website: `${before.website ?? ''}?from=list`, parentId: null };
}

/** Half of the twins are those of any company instead: of the same name in quotation marks, or of the same domain in another form. */
function withOther(far: Chance, near: Account, all: readonly Account[]): Account {
  if (far.happens(50)) return near;
  const other = far.pick(all);
  if (near.website === null) return { ...near, name: `"${other.name}"` };
  const domain = other.website?.match(/firm\d+\.example/)?.[0];
  return domain === undefined ? near : { ...near, name: `New ${near.id}`, website: `HTTP://WWW.${domain}:80` };
}

function subsidiary(id: string, parent: Account): Account {
  return { id, name: `${parent.name} Nordic`, website: parent.website, parentId: parent.id };
}

export function accountRow(chance: Chance, account: Account, owner: string): Row {
  return {
    Id: account.id,
    Name: account.name,
    OwnerId: owner,
    ParentId: account.parentId,
    Website: account.website,
    Industry: chance.happens(85) ? 'Software' : null,
    NumberOfEmployees: chance.happens(80) ? chance.between(5, 5000) : null,
    BillingCountry: chance.happens(90) ? 'Germany' : null,
    CreatedDate: momentOf(FIRST_DAY - chance.between(1, 900), chance.between(0, LATEST_SECOND)),
  };
}
