import type { Edit } from '../../planted/plant.ts';
import { metadata } from '../../planted/seed/metadata.ts';

export const RECORD_PAGE = 'force-app/main/app/flexipages/Planted_Record.flexipage-meta.xml';

/** An element with its content on lines of its own. */
export function tag(name: string, ...content: readonly string[]): string {
  const [only = ''] = content;
  return content.length === 1 && !only.startsWith('<')
    ? `<${name}>${only}</${name}>`
    : `<${name}>\n${content.join('\n')}\n</${name}>`;
}

export function property(name: string, ...values: readonly string[]): string {
  const listed = tag('valueList', ...values.map((value) => tag('valueListItems', tag('value', value))));
  const [only = ''] = values;
  return tag('componentInstanceProperties', tag('name', name), values.length === 1 ? tag('value', only) : listed);
}

export function component(name: string, identifier: string, ...more: readonly string[]): string {
  return tag(
    'itemInstances',
    tag('componentInstance', ...more, tag('componentName', name), tag('identifier', identifier)),
  );
}

export function field(item: string, behavior = 'none'): string {
  const property = tag('fieldInstanceProperties', tag('name', 'uiBehavior'), tag('value', behavior));
  return tag(
    'itemInstances',
    tag('fieldInstance', property, tag('fieldItem', item), tag('identifier', item.replace(/\W/g, ''))),
  );
}

export function region(name: string, type: string, ...items: readonly string[]): string {
  return tag('flexiPageRegions', ...items, tag('name', name), tag('type', type));
}

export function visibility(
  ...criteria: readonly (readonly [left: string, operator: string, right?: string])[]
): string {
  return tag(
    'visibilityRule',
    ...criteria.map(([left, operator, right]) =>
      tag(
        'criteria',
        tag('leftValue', left),
        tag('operator', operator),
        ...(right === undefined ? [] : [tag('rightValue', right)]),
      ),
    ),
  );
}

/** A record page with these items in its main region, and further regions. */
export function recordPage(items: readonly string[], regions: readonly string[] = [], object = 'Planted__c'): Edit {
  return metadata(
    RECORD_PAGE,
    'FlexiPage',
    [
      ...regions,
      region('main', 'Region', ...items),
      tag('masterLabel', 'Planted Record'),
      tag('sobjectType', object),
      tag('template', tag('name', 'flexipage:recordHomeTemplateDesktop')),
      tag('type', 'RecordPage'),
    ].join('\n'),
  );
}
