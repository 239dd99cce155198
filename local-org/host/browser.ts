import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/local-org');
/** Archives of the Chromium package: the browser, the libraries that a bare system lacks, and a font. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
/** Sandbox off: it cannot start as root. The rest keeps the browser from talking to anyone but the page under test. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
];

/** A limit for what hangs; what is asked of a page takes a while on a machine with much other work. */
const PATIENCE_MS = 120_000;

/**
 * A headless Chromium from the installed npm packages; needs nothing of the system but libc. The first call on a machine unpacks it
 * (some seconds). Its pages wait two minutes for what is asked of them. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpacked();
  const fonts = path.join(folder, 'fonts');
  keepFontConfiguration(fonts);
  const browser = await chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? '']
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: fonts,
      FONTCONFIG_FILE: path.join(fonts, 'local.conf'),
    },
  });
  const newContext = browser.newContext.bind(browser);
  // A page without a context of its own gets one from here too.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

/** Unpacks beside the target and renames, so that concurrent runs never see half a browser. */
async function unpacked(): Promise<string> {
  const root = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(`${folder}-draft-`);
  try {
    await inflateInto(draft, path.join(root, 'bin'));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the temporary folder of the process, shared by all users: points it at a folder of our own meanwhile. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(ARCHIVES.map((archive) => inflate(path.join(archives, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** It holds absolute paths: in a checkout that was copied or moved the browser would find no font and draw no text. */
function keepFontConfiguration(fonts: string): void {
  const file = path.join(fonts, 'local.conf');
  const wanted = fontConfiguration(fonts);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  const draft = `${file}-${process.pid}`;
  writeFileSync(draft, wanted);
  renameSync(draft, file);
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>
`;
}
