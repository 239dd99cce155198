import type { Component, Package } from './package.ts';
import type { Place } from './rule.ts';
import type { Attribute, Template, TemplateElement } from './markup/template.ts';

/** Places found at every element of every template. */
export function atElements(
  find: (element: TemplateElement, component: Component, components: Package, template: Template) => readonly Place[],
): (components: Package) => readonly Place[] {
  return (components) =>
    components.all.flatMap((component) =>
      component.templates.flatMap((template) =>
        template.elements.flatMap((element) => find(element, component, components, template)),
      ),
    );
}

/** Places found at every attribute of every element. */
export function atAttributes(
  find: (
    attribute: Attribute,
    element: TemplateElement,
    component: Component,
    components: Package,
    template: Template,
  ) => readonly Place[],
): (components: Package) => readonly Place[] {
  return atElements((element, component, components, template) =>
    element.attributes.flatMap((attribute) => find(attribute, element, component, components, template)),
  );
}
