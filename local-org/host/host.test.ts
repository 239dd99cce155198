import assert from 'node:assert/strict';
import { request } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type ApexBackend, type Host, type HostOptions, startHost } from './host.ts';

const FIXTURE = path.join(import.meta.dirname, 'fixture/force-app');

const apex: ApexBackend = {
  invoke(className, method, params, user) {
    if (method === 'fail') throw Object.assign(new Error('not today'), { apexType: 'System.AuraHandledException' });
    return { className, method, params, user: user.name };
  },
};

const OPTIONS: HostOptions = {
  packageFolder: FIXTURE,
  apex,
  port: 0,
  page: { component: 'fixtureGreeting', appName: 'Fixture <app>', tabLabel: 'Greeting' },
};

let host: Host;
before(async () => {
  host = await startHost(OPTIONS);
});
after(() => host.close());

function post(
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Response> {
  return fetch(new URL('/apex', host.url), { method: 'POST', headers, body: JSON.stringify(body) });
}

test('the page names the app, escaped, and loads nothing from elsewhere', async () => {
  const response = await fetch(host.url);
  const html = await response.text();
  assert.match(html, /<title>Greeting \| Fixture &#60;app&#62;<\/title>/);
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'self'/);
});

test('every module of the import map is served', async () => {
  const html = await (await fetch(host.url)).text();
  const map = JSON.parse(/<script type="importmap"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '') as {
    imports: Record<string, string>;
  };
  const addresses = ['lwc', 'lightning/card', 'lightning/navigation', 'lightning/iconSvgTemplatesStandard'].map(
    (id) => map.imports[id] ?? id,
  );
  const responses = await Promise.all(addresses.map((address) => fetch(new URL(address, host.url))));
  assert.deepEqual(
    responses.map((response) => response.status),
    [200, 200, 200, 200],
  );
});

test('the built page carries the text of the label and the compiled component', async () => {
  const code = await (await fetch(new URL('/app/@local-org/components.js', host.url))).text();
  assert.match(code, /Salt & pepper/);
  assert.match(code, /toUpperCase/);
});

test('source maps lie beside the modules; a chunk, whose name says what it holds, is fetched once for all', async () => {
  const start = await fetch(new URL('/app/@local-org/components.js', host.url));
  const code = await start.text();
  const [, mapName = ''] = /\/\/# sourceMappingURL=(\S+)$/.exec(code.trimEnd()) ?? [];
  const map = (await (await fetch(new URL(mapName, start.url))).json()) as {
    sources: string[];
    sourcesContent: string[];
  };
  assert.ok(map.sources.some((source) => source.endsWith('fixtureWords.ts')));
  assert.ok(map.sourcesContent.some((content) => content.includes('export function shout')));
  assert.equal(start.headers.get('cache-control'), 'no-cache');

  const entry = await fetch(new URL('/app/@local-org/apex.js', host.url));
  const [, chunk = ''] = /from '(\.\.\/chunks\/[^']+)'/.exec(await entry.text()) ?? [];
  const { status, headers } = await fetch(new URL(chunk, entry.url));
  assert.deepEqual([status, headers.get('cache-control')], [200, 'public, max-age=31536000, immutable']);
});

test('an Apex call reaches the backend with its parameters and user', async () => {
  const response = await post({ className: 'GreetingController', method: 'getName', params: { id: '1' } });
  assert.deepEqual(await response.json(), {
    className: 'GreetingController',
    method: 'getName',
    params: { id: '1' },
    user: 'User User',
  });
});

test('an Apex exception arrives as the platform sends it', async () => {
  const response = await post({ className: 'GreetingController', method: 'fail', params: {} });
  assert.equal(response.status, 500);
  const { body } = (await response.json()) as { body: unknown };
  assert.deepEqual(body, {
    message: 'not today',
    exceptionType: 'System.AuraHandledException',
    isUserDefinedException: false,
  });
});

test('a malformed call, a form post and another origin are refused', async () => {
  const call = { className: 'GreetingController', method: 'getName', params: {} };
  assert.equal((await post({ ...call, className: '../etc' })).status, 400);
  assert.equal((await post(call, { 'content-type': 'text/plain' })).status, 415);
  const foreign = { 'content-type': 'application/json', origin: 'http://elsewhere.example' };
  assert.equal((await post(call, foreign)).status, 403);
});

test('a name that is not this machine is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: host.port, headers: { host: `rebound.example:${host.port}` } };
    request(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  assert.equal(status, 403);
});

test('static resources are served by name and no path leaves its folder', async () => {
  const resource = await fetch(new URL('/resources/words', host.url));
  assert.deepEqual(await resource.json(), { word: 'pepper' });
  assert.equal((await fetch(new URL('/slds/..%2f..%2fpackage.json', host.url))).status, 404);
});

test('a taken port and a missing component each fail with one line', async () => {
  await assert.rejects(startHost({ ...OPTIONS, port: host.port }), {
    message: `port ${host.port} is taken: stop what uses it or choose another`,
  });
  const page = { ...OPTIONS.page, component: 'nowhere' };
  await assert.rejects(startHost({ ...OPTIONS, page }), /component nowhere is not in /);
});
