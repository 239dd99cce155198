import { PAGE_ENTRY, SHARED_MODULES } from './build/app.ts';
import type { Vendor } from './build/vendor.ts';
import type { HostPage, HostUser } from './options.ts';

/** The HTML page: header, tab, content area, and the import map that ties the app's modules to the vendor folder. */
export function shellHtml(page: HostPage, user: HostUser, vendor: Vendor, nonce: string): string {
  const [app, tab, person] = [page.appName, page.tabLabel, user.name].map(escapeHtml);
  return `<!doctype html>
<html lang="${escapeHtml(user.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tab} | ${app}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/host/shell.css">
<link rel="stylesheet" href="/host/dark.css" media="(prefers-color-scheme: dark)">
<script type="importmap" nonce="${nonce}">${JSON.stringify({ imports: importMap(vendor) })}</script>
</head>
<body class="slds-scope">
<a class="slds-assistive-text slds-assistive-text_focus shell-skip" href="#content">${tab}</a>
<header class="shell-header">
<span class="shell-app">${app}</span>
<nav aria-label="${app}"><ul class="shell-tabs"><li><a class="shell-tab" href="/" aria-current="page">${tab}</a></li></ul></nav>
<span class="shell-user">${person}</span>
</header>
<main id="content" class="shell-content" tabindex="-1"></main>
<script type="module" nonce="${nonce}" src="/app/${PAGE_ENTRY}.js"></script>
</body>
</html>
`;
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
  const fromApp = SHARED_MODULES.map((id) => [id, `/app/${id}.js`] as const);
  return Object.fromEntries([...fromVendor, ...fromApp]);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
