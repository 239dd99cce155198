import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { accepted, inView, withMembers } from '../planting.ts';

const ROWS = "rows = [{ id: 'a', parts: [1] }];";

export const MARKUP_FAULTS: readonly Plant[] = [
  inView('a template shows a property that the class does not have', 'name', '<p>{nowhere}</p>'),
  inView('an attribute is bound to a property that is not there', 'name', '<p title={nowhere}>x</p>'),
  inView('a condition reads a property that is not there', 'name', '<p lwc:if={nowhere}>x</p>'),
  withMembers(
    'a template reads a member that the type does not have',
    'name',
    "row = { id: 'a' };",
    '<p>{row.name}</p>',
  ),
  withMembers('a nested path ends in nothing', 'name', "row = { owner: { id: 'a' } };", '<p>{row.owner.name}</p>'),
  withMembers(
    'an item of a loop has no such member',
    'name',
    ROWS,
    '<template for:each={rows} for:item="row"><p key={row.id}>{row.name}</p></template>',
  ),
  withMembers(
    'an item is used outside its loop',
    'name',
    ROWS,
    '<template for:each={rows} for:item="row"><p key={row.id}>x</p></template>\n<p>{row.id}</p>',
    '<p>{row.id}</p>',
  ),
  withMembers(
    'an item of an iterator has no such member',
    'name',
    ROWS,
    '<template iterator:it={rows}><p key={it.value.id}>{it.value.name}</p></template>',
  ),
  withMembers(
    'an iterator is read without value',
    'name',
    ROWS,
    '<template iterator:it={rows}><p key={it.value.id}>{it.id}</p></template>',
  ),
  withMembers(
    'a wired result is read by a wrong member',
    'name',
    'wired: { data?: string } = {};',
    '<p>{wired.date}</p>',
  ),
  inView(
    'lwc:spread names a property that is not there',
    'name',
    '<c-planted-view lwc:spread={nowhere}></c-planted-view>',
  ),
  inView(
    'for:each names a property that is not there',
    'name',
    '<template for:each={nowhere} for:item="row"><p key={row}>x</p></template>',
  ),
  inView('a click names a handler that is not there', 'handler', '<button onclick={handleNowhere}>x</button>'),
  inView(
    'a child’s event names a handler that is not there',
    'handler',
    '<c-planted-view onclick={handleNowhere}></c-planted-view>',
  ),
  inView('a handler is a text', 'handler', '<button onclick={heading}>x</button>'),
  withMembers(
    'a handler is a getter of a number',
    'handler',
    'get size(): number { return 1; }',
    '<button onclick={size}>x</button>',
  ),
  inView(
    'a loop goes over a number',
    'list',
    '<template for:each={total} for:item="row"><p key={row}>x</p></template>',
  ),
  withMembers(
    'an iterator goes over an object',
    'list',
    "row = { id: 'a' };",
    '<template iterator:it={row}><p key={it.value}>x</p></template>',
  ),
  inView('lwc:spread gets a text', 'object', '<c-planted-view lwc:spread={heading}></c-planted-view>'),
  inView('lwc:on gets a number', 'object', '<c-planted-view lwc:on={total}></c-planted-view>'),
  inView('an expression is a part of a text', 'braces', '<p class="row {heading}">x</p>'),
  inView('braces are empty', 'empty-braces', '<p>{}</p>'),
  inView('an element is misspelled', 'element', '<buton>x</buton>'),
  inView('an element of a namespace that is not there', 'element', '<acme-widget></acme-widget>'),
  inView('an svg element is misspelled', 'element', '<svg viewBox="0 0 1 1"><rectt></rectt></svg>'),
  inView('a base component is misspelled', 'base-component', '<lightning-buton label="x"></lightning-buton>'),
  inView(
    'a base component is not public',
    'base-component',
    '<lightning-primitive-icon icon-name="utility:add"></lightning-primitive-icon>',
  ),
  inView('an attribute of a plain element is misspelled', 'attribute', '<p clas="row">x</p>'),
  inView('an input has an attribute that is not there', 'attribute', '<input valu="x" />'),
  inView('a plain element has an event that is not there', 'event', '<button onclik={toString}>x</button>'),
  inView('if:true is used', 'deprecated-if', '<p if:true={heading}>x</p>'),
  inView('if:false is used', 'deprecated-if', '<p if:false={heading}>x</p>'),
  inView('a reference stands twice', 'ref-twice', '<p lwc:ref="one">x</p>\n<i lwc:ref="one">y</i>', '<i lwc:ref'),
  inView('an unnamed slot stands twice', 'slot-twice', '<slot></slot>\n<div><slot></slot></div>', '<div><slot>'),
  inView(
    'a named slot stands twice',
    'slot-twice',
    '<slot name="end"></slot>\n<div><slot name="end"></slot></div>',
    '<div><slot',
  ),
  withMembers(
    'a slot stands in a loop',
    'slot-in-loop',
    ROWS,
    '<template for:each={rows} for:item="row"><p key={row.id}><slot></slot></p></template>',
  ),
  inView('a label is for an id that is not there', 'id-reference', '<label for="nowhere">x</label>'),
  inView('aria-describedby names an id that is not there', 'id-reference', '<p aria-describedby="nowhere">x</p>'),
  inView('an aria attribute is misspelled', 'aria', '<p aria-lable="x">y</p>'),
  inView('a role is misspelled', 'aria', '<p role="buton">y</p>'),
];

export const MARKUP_VALID: readonly Valid[] = [
  accepted(
    'a getter with a chain that may be null',
    '<p>{first.id}</p>',
    'get first(): { id: string } | undefined { return undefined; }',
  ),
  accepted(
    'a member that only some of the values have',
    '<p>{load.value}</p>',
    "load: { state: 'none' } | { state: 'ready'; value: string } = { state: 'none' };",
  ),
  accepted(
    'an item and its index',
    '<template for:each={rows} for:item="row" for:index="at"><p key={row.id} data-at={at}>{row.parts.length}</p></template>',
    ROWS,
  ),
  accepted(
    'an iterator with its four members',
    '<template iterator:it={rows}><p key={it.value.id} data-at={it.index} lwc:if={it.first}>{it.last}</p></template>',
    ROWS,
  ),
  accepted(
    'a loop inside a loop',
    '<template for:each={rows} for:item="row"><ul key={row.id}><template for:each={row.parts} for:item="part"><li key={part}>{row.id}</li></template></ul></template>',
    ROWS,
  ),
  accepted('a loop on the element itself', '<p for:each={rows} for:item="row" key={row.id}>{row.id}</p>', ROWS),
  accepted(
    'a loop over a map’s entries',
    '<template for:each={all} for:item="one"><p key={one}>x</p></template>',
    'all = new Map<string, string>().entries();',
  ),
  accepted('a record of unknown keys', '<p>{words.any}</p>', 'words: Record<string, string> = {};'),
  accepted('a value of unknown type', '<p>{given.any.thing}</p>', '@api given: unknown;'),
  accepted(
    'an arrow function as a handler',
    '<button onclick={handleClick}>x</button>',
    'handleClick = (): void => undefined;',
  ),
  accepted(
    'an async handler',
    '<button onclick={handleClick}>x</button>',
    'async handleClick(): Promise<void> { await Promise.resolve(); }',
  ),
  accepted(
    'a getter that gives a handler',
    '<button onclick={handler}>x</button>',
    'get handler(): (() => void) | undefined { return undefined; }',
  ),
  accepted(
    'a handler of a loop’s item',
    '<template for:each={acts} for:item="act"><button key={act.id} onclick={act.run}>x</button></template>',
    "acts = [{ id: 'a', run: (): void => undefined }];",
  ),
  accepted(
    'lwc:spread and lwc:on with objects',
    '<c-planted-view lwc:spread={given} lwc:on={heard}></c-planted-view>',
    "given = { heading: 'x' };\n  heard = { click: (): void => undefined };",
  ),
  accepted('a member of LightningElement', '<p lwc:if={isConnected} title={title}>x</p>'),
  accepted('lwc:else and lwc:elseif', '<p lwc:if={heading}>x</p>\n<p lwc:elseif={total}>y</p>\n<p lwc:else>z</p>'),
  accepted('one reference in each branch', '<p lwc:if={heading} lwc:ref="one">x</p>\n<p lwc:else lwc:ref="one">y</p>'),
  accepted(
    'one slot in each branch',
    '<template lwc:if={heading}><slot></slot></template>\n<template lwc:else><slot></slot></template>',
  ),
  accepted(
    'attributes of ARIA, data and SVG',
    '<svg viewBox="0 0 10 10" role="img" aria-label="x"><path d="M0 0" stroke-width="2" fill="none"></path></svg>\n<p data-id="x" aria-live="polite" role="status">y</p>',
  ),
  accepted(
    'attributes whose properties have other names',
    '<label for="a">x</label>\n<input id="a" type="text" maxlength="3" readonly />\n<table><tr><td colspan="2" rowspan="2">y</td></tr></table>',
  ),
  accepted(
    'events of the browser',
    '<div onfocusin={handle} onkeydown={handle} onmouseenter={handle} ontouchstart={handle} onanimationend={handle}>x</div>',
    'handle(): void {}',
  ),
  accepted(
    'an event of a child that bubbles to a plain element',
    '<div onlevelselect={handle}><c-planted-view></c-planted-view></div>',
    'handle(): void {}',
  ),
  accepted('an external component', '<acme-widget lwc:external></acme-widget>'),
  accepted('braces in the text of a label', '<p title="a, b">x</p>'),
];
