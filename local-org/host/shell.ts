import { COMPONENTS, PAGE_ENTRY, SHARED_MODULES } from './build/builtApp.ts';
import type { Vendor } from './build/vendor.ts';
import type { PageFacts } from './facts.ts';
import type { HostPage } from './options.ts';

/** The HTML page: its styles and facts, and the import map that ties the app's modules to the vendor folder. */
export function shellHtml(page: HostPage | null, facts: PageFacts, vendor: Vendor, nonce: string): string {
  const title = page === null ? (facts.app?.label ?? '') : `${page.tabLabel} | ${page.appName}`;
  return `<!doctype html>
<html lang="${escapeHtml(facts.user.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/host/shell.css">
<link rel="stylesheet" href="/host/dark.css" id="dark" media="(prefers-color-scheme: dark)">
<script nonce="${nonce}">${EARLY_THEME}</script>
<script type="importmap" nonce="${nonce}">${JSON.stringify({ imports: importMap(vendor) })}</script>
<script type="application/json" id="facts">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
</head>
<body class="slds-scope">
${page === null ? '' : pageFrame(page, facts.user.name)}
<script type="module" nonce="${nonce}" src="/app/${PAGE_ENTRY}.js"></script>
</body>
</html>
`;
}

/** Puts a remembered theme on before anything is drawn; client/theme.ts sets it. */
const EARLY_THEME = `var t = localStorage.getItem('local-org-theme');
if (t) document.getElementById('dark').media = t === 'dark' ? 'all' : 'not all';`;

/** Header, tab and content area around a single component. */
function pageFrame(page: HostPage, userName: string): string {
  const [app, tab, person] = [page.appName, page.tabLabel, userName].map(escapeHtml);
  return `<a class="slds-assistive-text slds-assistive-text_focus shell-skip" href="#content">${tab}</a>
<header class="shell-header">
<span class="shell-app">${app}</span>
<nav aria-label="${app}"><ul class="shell-tabs"><li><a class="shell-tab" href="/" aria-current="page">${tab}</a></li></ul></nav>
<span class="shell-user">${person}</span>
</header>
<main id="content" class="shell-content" tabindex="-1"></main>`;
}

/** What the page may load: itself only, as an org's own policy would have it. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function importMap(vendor: Vendor): Readonly<Record<string, string>> {
  const fromVendor = vendor.modules.map((id) => [id, `/vendor/${vendor.key}/${id}.js`] as const);
  const fromApp = [COMPONENTS, ...SHARED_MODULES].map((id) => [id, `/app/${id}.js`] as const);
  return Object.fromEntries([...fromVendor, ...fromApp]);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
