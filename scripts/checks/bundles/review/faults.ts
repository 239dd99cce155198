import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { accepted, inView, statement } from '../planting.ts';

export const REVIEW_FAULTS: readonly Plant[] = [
  statement('a component keeps in localStorage', 'storage', "localStorage.setItem('a', 'b');"),
  statement('a component keeps in sessionStorage by window', 'storage', "window.sessionStorage.setItem('a', 'b');"),
  statement('a component opens a database', 'storage', "indexedDB.open('a');"),
  statement('a component fetches', 'network', 'await fetch(this.accountId);'),
  statement('a component makes a request', 'network', 'new XMLHttpRequest();'),
  statement('a component opens a socket', 'network', 'new WebSocket(this.accountId);'),
  statement('a component sends a beacon', 'network', 'navigator.sendBeacon(this.accountId);'),
  statement('an address stands in the code', 'address', "this.accountId = 'https://example.com/a';"),
  statement(
    'an address stands in a template literal',
    'address',
    'this.accountId = `http://example.com/${this.total}`;',
  ),
  inView('a link runs code', 'script-link', '<a href="javascript:void(0)">x</a>'),
  statement('the code makes a link that runs code', 'script-link', "this.accountId = 'javascript:alert(1)';"),
  statement('a window opens at a computed address', 'navigation', 'window.open(this.accountId);'),
  statement('a component assigns to location', 'navigation', 'window.location.href = this.accountId;'),
  statement('a component replaces the location', 'navigation', 'location.replace(this.accountId);'),
  statement('a message goes to anyone', 'navigation', "(this as unknown as Window).postMessage('x', '*');"),
  statement('a component alerts', 'dialog', "alert('x');"),
  statement('a component asks by window', 'dialog', "window.confirm('x');"),
  statement('a component makes a script element', 'outreach', "document.createElement('script');"),
  statement('a timer runs a text', 'outreach', "setTimeout('x()', 1);"),
  statement('a component appends to the body', 'outreach', "document.body.append('x');"),
  statement('a component looks for an id', 'outreach', "this.template?.querySelector('#a')?.remove();"),
  inView('an image comes from elsewhere', 'foreign-source', '<img src="https://example.com/a.png" alt="" />'),
  inView(
    'a base component’s image comes from elsewhere',
    'foreign-source',
    '<lightning-avatar src="https://example.com/a.png" alternative-text="x"></lightning-avatar>',
  ),
  inView(
    'a picture of a drawing comes from elsewhere',
    'foreign-source',
    '<svg viewBox="0 0 1 1"><use xlink:href="//example.com/a.svg"></use></svg>',
  ),
  inView('a link is not encrypted', 'insecure-link', '<a href="http://example.com">x</a>'),
  inView(
    'a link opens a tab that can reach back',
    'open-target',
    '<a href="https://example.com" target="_blank">x</a>',
  ),
  inView('a frame stands in a template', 'frame', '<iframe title="x" src={heading}></iframe>'),
  inView('an object stands in a template', 'frame', '<object type="text/html"></object>'),
  inView('a style stands in a template', 'inline-style', '<p style="color: red">x</p>'),
  inView('an image has no text', 'image-text', '<img src={heading} />'),
];

export const REVIEW_VALID: readonly Valid[] = [
  accepted(
    'a link to elsewhere',
    '<a href="https://example.com" target="_blank" rel="noopener">x</a>\n<a href={heading}>y</a>',
  ),
  accepted('an image of the package and a computed style', '<img src={heading} alt="" />\n<p style={heading}>x</p>'),
  accepted(
    'names that sound like a store',
    '',
    "localStorageWord = 'x';\n  keep(): Record<string, string> { return { caches: this.localStorageWord }; }",
  ),
  accepted(
    'names of specifications',
    '',
    "make(): void { document.createElementNS('http://www.w3.org/2000/svg', 'g'); }",
  ),
  accepted(
    'a dialog of the platform',
    '',
    'async ask(): Promise<unknown> {\n    return LightningConfirm.open({ message: this.heading });\n  }',
    "import LightningConfirm from 'lightning/confirm';",
  ),
];
