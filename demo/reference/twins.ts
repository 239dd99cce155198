import type { Figure } from './judge.ts';
import { percent } from './numbers.ts';
import type { World } from './world.ts';

interface Company {
  readonly id: string;
  readonly root: string;
  readonly names: readonly string[];
}

const LEGAL_FORMS =
  'inc incorporated gmbh ltd limited llc llp lp ag corp corporation co company plc bv nv sa sas sarl srl spa se kg ohg ug ab as oy kft sro';
const LEGAL = new Set(LEGAL_FORMS.split(' '));
/** Free-mail and hosting domains that the generated orgs use. */
const SHARED = new Set('gmail.com outlook.com hotmail.com yahoo.com gmx.de web.de icloud.com aol.com'.split(' '));

/** Accounts with another of the same name or domain outside their own hierarchy. */
export function duplicateAccounts(world: World): Figure {
  const fields = ['Id', 'Name', 'Website', 'ParentId', 'IsPersonAccount'];
  const rows = world.createdByT('Account', fields);
  const parents = new Map(rows.map((row) => [row.text('Id') ?? '', row.text('ParentId')]));
  const firms = rows.filter((row) => !row.is('IsPersonAccount'));
  const companies = firms.map((row) => {
    const id = row.text('Id') ?? '';
    const [name, domain] = [nameOf(row.text('Name') ?? ''), domainOf(row.text('Website') ?? '')];
    const names = [...(name === '' ? [] : [`name ${name}`]), ...(domain === null ? [] : [`domain ${domain}`])];
    return { id, root: rootOf(id, parents), names };
  });
  const roots = new Map<string, Set<string>>();
  for (const { root, names } of companies)
    for (const name of names) roots.set(name, (roots.get(name) ?? new Set()).add(root));
  const twins = companies.filter(({ names }: Company) => names.some((name) => (roots.get(name)?.size ?? 0) > 1));
  return {
    value: percent(twins.length, companies.length),
    sample: companies.length,
    skipped: rows.length - firms.length,
  };
}

function rootOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let [root, parent] = [id, parents.get(id) ?? null];
  while (parent !== null && !seen.has(parent)) {
    seen.add(root);
    [root, parent] = [parent, parents.get(parent) ?? null];
  }
  return root;
}

/** Without case, accents, punctuation, blanks and the legal forms at its end. */
function nameOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

/** The host without scheme, `www.`, port and path; null when there is none or many share it. */
function domainOf(website: string): string | null {
  const host = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
  return host.includes('.') && !SHARED.has(host) ? host : null;
}
