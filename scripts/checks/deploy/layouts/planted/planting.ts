import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { LAYOUT, lines, metadata } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';

export const { swapped, edited } = plantingFor('deploy');

export const LAYOUTS = 'force-app/main/app/layouts';
export const END = '</layoutSections>';
export const AMOUNT_ITEM = '<field>Amount__c</field>\n            </layoutItems>';

/** Another item behind that of the amount. */
export function item(...elements: readonly (readonly [string, string])[]): string {
  return `${AMOUNT_ITEM}\n            <layoutItems>\n${lines(...elements)}\n            </layoutItems>`;
}

/** The elements behind the sections of the seeded layout. */
export function behind(name: string, rule: string, elements: string, at: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, LAYOUT, at, [
    ...more,
    { kind: 'replace', file: LAYOUT, text: END, by: `${END}\n${elements}` },
  ]);
}

export function related(...elements: readonly (readonly [string, string])[]): string {
  return `<relatedLists>\n${lines(...elements)}\n</relatedLists>`;
}

export const CHILDREN = ['relatedList', 'PlantedChild__c.Parent__c'] as const;

export function layoutOf(file: string, items: string): Edit {
  const columns = `<layoutColumns>\n${items}\n</layoutColumns>`;
  return metadata(file, 'Layout', `<layoutSections>\n${columns}\n${lines(['style', 'OneColumn'])}\n</layoutSections>`);
}

export function items(...fields: readonly (readonly [field: string, behavior: string])[]): string {
  return fields
    .map(([field, behavior]) => `<layoutItems>\n${lines(['behavior', behavior], ['field', field])}\n</layoutItems>`)
    .join('\n');
}

export function action(type: string, name: string, order = '0'): string {
  return `<platformActionListItems>\n${lines(['actionName', name], ['actionType', type], ['sortOrder', order])}\n</platformActionListItems>`;
}

export function actions(context: string, ...entries: readonly string[]): string {
  return `<platformActionList>\n${lines(['actionListContext', context])}\n${entries.join('\n')}\n</platformActionList>`;
}

export function quick(...names: readonly string[]): string {
  const entries = names.map(
    (name) => `<quickActionListItems>\n${lines(['quickActionName', name])}\n</quickActionListItems>`,
  );
  return `<quickActionList>\n${entries.join('\n')}\n</quickActionList>`;
}

export const OPPORTUNITY = `${LAYOUTS}/Opportunity-Planted.layout-meta.xml`;
export const LEAD = `${LAYOUTS}/Lead-Planted.layout-meta.xml`;
export const EVENT = `${LAYOUTS}/Notice__e-Planted.layout-meta.xml`;

export function accepted(name: string, elements: string, more: readonly Edit[] = []): Valid {
  return { name, edits: [...more, { kind: 'replace', file: LAYOUT, text: END, by: `${END}\n${elements}` }] };
}
