import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, text } from '../reading/elements.ts';
import { valuesOf } from './instances.ts';

/** Properties of containers that name the facet with their content. */
const CONTAINERS: Readonly<Record<string, string>> = {
  'flexipage:tab': 'body',
  'flexipage:tabset': 'tabs',
  'flexipage:column': 'body',
  'flexipage:fieldSection': 'columns',
  'flexipage:accordion': 'sections',
  'flexipage:accordionSection': 'body',
};

function facetsOf(root: XmlElement): readonly XmlElement[] {
  return all(root, 'flexiPageRegions').filter((region) => value(region, 'type') === 'Facet');
}

export function facetExists({ root }: Subject): readonly Fault[] {
  const facets = new Set(facetsOf(root).map((facet) => value(facet, 'name')));
  return below(root, 'componentInstance').flatMap((instance) => {
    const property = CONTAINERS[value(instance, 'componentName')];
    if (property === undefined) return [];
    return valuesOf(instance, property)
      .filter((each) => !facets.has(text(each)))
      .map((each) =>
        fault(
          each,
          `the page has no facet ${text(each)}`,
          'Add a flexiPageRegions entry of type Facet with that name.',
        ),
      );
  });
}

export function facetUsed({ root }: Subject): readonly Fault[] {
  const named = new Set(below(root, 'value').map(text));
  return facetsOf(root)
    .filter((facet) => !named.has(value(facet, 'name')))
    .map((facet) =>
      fault(
        first(facet, 'name') ?? facet,
        `nothing shows the facet ${value(facet, 'name')}`,
        'Name it in a component, or remove it.',
      ),
    );
}
