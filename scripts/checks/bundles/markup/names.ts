/** `heading-text` as a property: `headingText`. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Bundle of an element: `plantedView` of `c-planted-view`; undefined for an element of another kind. */
export function bundleOf(tag: string): string | undefined {
  return tag.startsWith('c-') ? camelCase(tag.slice('c-'.length)) : undefined;
}

/** `buttonIcon` of `lightning-button-icon`; undefined for an element of another kind. */
export function baseOf(tag: string): string | undefined {
  return tag.startsWith('lightning-') ? camelCase(tag.slice('lightning-'.length)) : undefined;
}

/** Written by the template compiler, not by the component. */
export function isDirective(name: string): boolean {
  return /^(lwc:|for:|iterator:|if:)|^key$/.test(name);
}

/** Whether any of the directives that make an element conditional or repeated stand on it or around it. */
export const CONDITIONS = /^(lwc:if|lwc:elseif|lwc:else|if:true|if:false|for:each|iterator:.+)$/;
