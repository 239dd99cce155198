import { plantingFor, write, type Edit, type Plant } from '../planted/plant.ts';
import { PAGE, VIEW } from '../planted/seed/components.ts';
import type { Valid } from '../planted/valid.ts';

export const PAGE_TS = `${PAGE}.ts`;
export const PAGE_HTML = `${PAGE}.html`;
export const PAGE_XML = `${PAGE}.js-meta.xml`;
export const VIEW_TS = `${VIEW}.ts`;
export const VIEW_HTML = `${VIEW}.html`;
export const VIEW_XML = `${VIEW}.js-meta.xml`;
export const VIEW_CSS = `${VIEW}.css`;

export const { swapped, edited } = plantingFor('templates');

const LAST_VIEW = '{total}</p>';
const LAST_PAGE = '</c-planted-view>';

/** Markup after the view's paragraph. */
export function inView(name: string, rule: string, markup: string, at = markup): Plant {
  return swapped(name, rule, VIEW_HTML, LAST_VIEW, `${LAST_VIEW}\n${markup}`, at);
}

/** Markup after the page's only element. */
export function inPage(name: string, rule: string, markup: string, at = markup): Plant {
  return swapped(name, rule, PAGE_HTML, LAST_PAGE, `${LAST_PAGE}\n${markup}`, at);
}

/** Markup and the members it speaks of, found in the markup. */
export function withMembers(name: string, rule: string, members: string, markup: string, at = markup): Plant {
  return edited(name, rule, VIEW_HTML, at, viewEdits(markup, members));
}

/** Members more in the view's class. */
export function member(name: string, rule: string, members: string, at = members): Plant {
  return swapped(name, rule, VIEW_TS, '  @api total = 0;', `  @api total = 0;\n  ${members}`, at);
}

/** A statement more in the page's method. */
export function statement(name: string, rule: string, code: string): Plant {
  return swapped(name, rule, PAGE_TS, '    this.total =', `    ${code}\n    this.total =`, code);
}

/** An import more in the page. */
export function importing(name: string, rule: string, line: string): Plant {
  return swapped(name, rule, PAGE_TS, 'import { count }', `${line}\nimport { count }`, line);
}

/** A style sheet for the view. */
export function styled(name: string, rule: string, css: string, at = css): Plant {
  return edited(name, rule, VIEW_CSS, at, [write(VIEW_CSS, css)]);
}

/** The page's property with another text. */
export function property(name: string, rule: string, text: string): Plant {
  return swapped(name, rule, PAGE_XML, '<property name="accountId" type="String" />', text);
}

/** A construct in the view that nothing is to be said of. */
export function accepted(name: string, markup: string, members = '', head = ''): Valid {
  return { name, edits: viewEdits(markup, members, head) };
}

function viewEdits(markup: string, members = '', head = ''): readonly Edit[] {
  return [
    { kind: 'replace', file: VIEW_HTML, text: LAST_VIEW, by: `${LAST_VIEW}\n${markup}` },
    { kind: 'replace', file: VIEW_TS, text: '  @api total = 0;', by: `  @api total = 0;\n  ${members}` },
    { kind: 'replace', file: VIEW_TS, text: "from 'lwc';", by: `from 'lwc';\n${head}` },
  ];
}
