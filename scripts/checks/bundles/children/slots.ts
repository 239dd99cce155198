import type { Package } from '../package.ts';
import { baseComponent } from '../platform/baseComponents.ts';
import { place } from '../rule.ts';
import { atElements } from '../visits.ts';
import { baseOf, bundleOf } from '../markup/names.ts';
import { attributeOf, type TemplateElement } from '../markup/template.ts';

/** Names that a component offers to what stands inside it; undefined where that is not known. */
function slotsOf(components: Package, { tag }: TemplateElement): ReadonlySet<string> | undefined {
  const base = baseOf(tag);
  if (base !== undefined) return baseComponent(base)?.slots;
  const child = components.components.get(bundleOf(tag) ?? '');
  if (!child?.class || child.templates.length === 0) return undefined;
  const slots = child.templates.flatMap(({ elements }) => elements.filter(({ tag: name }) => name === 'slot'));
  return new Set(slots.map((slot) => attributeOf(slot, 'name')?.value ?? ''));
}

/** The element whose content this is, past `<template>`s that only make it conditional or repeated. */
function holderOf(element: TemplateElement): TemplateElement | null {
  const { parent } = element;
  return parent?.tag === 'template' && parent.parent ? holderOf(parent) : parent;
}

export const missingSlots = atElements((element, _component, components, { file }) => {
  const slot = attributeOf(element, 'slot');
  const holder = holderOf(element);
  if (!slot || slot.path || slot.value === '') return [];
  if (!holder?.tag.includes('-')) {
    const isInside = holder?.tag !== 'slot' && holder?.tag !== 'template' && !holder?.tag.startsWith('lwc:');
    return isInside
      ? [
          place(
            file,
            slot.line,
            `slot="${slot.value}" does not stand directly inside a component`,
            'Move the element, or remove the attribute.',
          ),
        ]
      : [];
  }
  const slots = slotsOf(components, holder);
  if (!slots || slots.has(slot.value)) return [];
  return [place(file, slot.line, `<${holder.tag}> has no slot ${slot.value}`, 'Correct the name of the slot.')];
});

/** Content that a component without an unnamed slot does not show. */
export const lostContent = atElements((element, _component, components, { file }) => {
  const holder = holderOf(element);
  if (!holder?.tag.includes('-') || element.tag === 'template' || attributeOf(element, 'slot')) return [];
  if (element.tag === 'lwc:component') return [];
  const slots = slotsOf(components, holder);
  if (!slots || slots.has('')) return [];
  return [
    place(
      file,
      element.line,
      `<${holder.tag}> has no slot for <${element.tag}>`,
      'Give the component a slot, or move the content out of it.',
    ),
  ];
});
