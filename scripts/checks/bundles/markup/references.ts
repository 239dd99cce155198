import { aria, roles } from 'aria-query';
import { place } from '../rule.ts';
import { atAttributes } from '../visits.ts';

const ID_REFERENCES =
  /^(for|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant|flowto))$/;

/** Ids that an attribute names and no element of the template has. */
export const missingIds = atAttributes(
  ({ name, value, line, path }, element, _component, _components, { file, elements }) => {
    if (!ID_REFERENCES.test(name) || path || element.tag.includes('-') || value.includes('{')) return [];
    const ids = elements.flatMap(({ attributes }) => attributes.filter((each) => each.name === 'id'));
    if (ids.some((id) => id.path)) return [];
    const known = new Set(ids.map((id) => id.value));
    return value
      .split(/\s+/)
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => place(file, line, `${name}: no element of the template has the id ${id}`, 'Correct the id.'));
  },
);

export const unknownAria = atAttributes(({ name, value, path, line }, { tag }, _component, _components, { file }) => {
  if (name.startsWith('aria-') && !tag.includes('-') && !aria.has(name))
    return [place(file, line, `there is no attribute ${name}`, 'Correct the name; WAI-ARIA lists them.')];
  if (name !== 'role' || path || tag.includes('-')) return [];
  return value
    .split(/\s+/)
    .filter((role) => role !== '' && !roles.has(role))
    .map((role) => place(file, line, `there is no role ${role}`, 'Correct the name; WAI-ARIA lists them.'));
});
