import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FIXTURE } from '../fixtureApp.ts';
import { type Host, startHost } from '../host.ts';
import { until as untilHolds } from '../until.ts';

const COMPONENTS = 'main/default/lwc';

let folder: string;
let lines: string[];
let hosts: Host[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
  cpSync(FIXTURE, folder, { recursive: true });
  // No earlier run has built the same.
  write('fixtureGreeting/fixtureGreeting.css', `.${path.basename(folder)} { color: red; }`);
  lines = [];
  hosts = [];
});
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Host> {
  const host = await startHost({
    packageFolder: folder,
    apex: { invoke: () => 'ada' },
    port: 0,
    watch: true,
    log: (line) => lines.push(line),
    page: { component: 'fixtureGreeting', appName: 'Fixture', tabLabel: 'Greeting' },
  });
  hosts.push(host);
  return host;
}

function write(file: string, content: string): void {
  writeFileSync(path.join(folder, COMPONENTS, file), content);
}

function greet(words: string): string {
  return `<template><p>${words}</p></template>`;
}

async function module(host: Host): Promise<string> {
  return (await fetch(new URL('/app/@local-org/components.js', host.url))).text();
}

function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  return untilHolds(what, holds, () => lines.join('\n'));
}

async function shows(host: Host, words: string): Promise<void> {
  await until(`the page shows ${words}`, async () => (await module(host)).includes(words));
}

/** Counts how often an open page is told to reload. */
function reloads(host: Host): () => number {
  let text = '';
  const asked = get(new URL('/events', host.url), (response) => {
    response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  });
  asked.on('error', () => undefined);
  return () => text.split('data: reload').length - 1;
}

test('a start from a kept build shows every edit: before the compilers are there, and however it is saved', async () => {
  const first = await start();
  assert.equal(first.timings.isAppBuilt, true);
  await first.close();

  const host = await start();
  assert.equal(host.timings.isAppBuilt, false);
  const told = reloads(host);
  write('fixtureGreeting/fixtureGreeting.html', greet('at once'));
  await shows(host, 'at once');
  await until('the page is told', () => told() === 1);

  const draft = path.join(folder, 'draft');
  for (const words of ['replaced', 'replaced once more']) {
    writeFileSync(draft, greet(words));
    renameSync(draft, path.join(folder, COMPONENTS, 'fixtureGreeting/fixtureGreeting.html'));
    await shows(host, words);
  }

  mkdirSync(path.join(folder, COMPONENTS, 'fixtureNew'));
  write('fixtureNew/fixtureNew.js', "export const words = 'in a new folder';");
  write(
    'fixtureGreeting/fixtureGreeting.js',
    "import { LightningElement } from 'lwc';\nimport { words } from 'c/fixtureNew';\nexport default class extends LightningElement { words = words; }",
  );
  await shows(host, 'in a new folder');
  write('fixtureNew/fixtureNew.js', "export const words = 'edited there';");
  await shows(host, 'edited there');
  rmSync(path.join(folder, COMPONENTS, 'fixtureGreeting/fixtureGreeting.css'));
  await until('the style sheet has gone', async () => !(await module(host)).includes(path.basename(folder)));

  write(
    'fixtureNew/fixtureNew.js',
    "import title from '@salesforce/label/c.fixture_Greeting_Title';\nexport const words = title;",
  );
  await shows(host, 'Salt & pepper');
  const labels = path.join(folder, 'main/default/labels/CustomLabels.labels-meta.xml');
  writeFileSync(labels, readFileSync(labels, 'utf8').replace('pepper', 'vinegar'));
  await shows(host, 'Salt & vinegar');
});

test('a build that fails is told and serves the last good one; the mended source shows, and is what the next start serves', async () => {
  const host = await start();
  write('fixtureGreeting/fixtureGreeting.html', '<template><p></template>');
  await until('the fault is told', () => lines.some((line) => line.includes('fixtureGreeting.html')));
  assert.match(await module(host), new RegExp(path.basename(folder)));
  write('fixtureGreeting/fixtureGreeting.html', greet('mended'));
  await shows(host, 'mended');
  await host.close();

  const next = await start();
  assert.equal(next.timings.isAppBuilt, false);
  assert.match(await module(next), /mended/);
});

test('a first build that fails fails the start with the message of the compiler', async () => {
  write('fixtureGreeting/fixtureGreeting.html', '<template><p></template>');
  await assert.rejects(start(), /fixtureGreeting\.html/);
});
