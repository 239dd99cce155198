import { createRequire } from 'node:module';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';

const ENTRY = 'entry';
const MEMBRANE = '@locker/near-membrane-dom';

/**
 * What Lightning Web Security is documented to block or to replace ("Lightning Web Security", distortions), as far as it can be
 * named: each is the path of a method or accessor of the page's own window.
 */
const TAKEN_AWAY = [
  'Document.prototype.cookie',
  'Document.prototype.domain',
  'Document.prototype.execCommand',
  'Document.prototype.write',
  'Document.prototype.writeln',
  'Navigator.prototype.sendBeacon',
  'Navigator.prototype.serviceWorker',
  'Window.prototype.indexedDB',
  'BroadcastChannel',
  'CookieStore',
  'SharedWorker',
  'Worker',
  'caches',
  'eval',
  'indexedDB',
  'open',
  'postMessage',
];

/**
 * A module that runs the module `code` of a page inside near-membrane, the engine of Lightning Web Security: its imports (the
 * component engine, the base components, the platform) stay outside, as they do in an org; everything else lives in a realm of its
 * own, in which each of TAKEN_AWAY throws. The page's window then has `sandbox.evaluate(text)`, to look inside.
 */
export async function sandboxed(code: string, base: string): Promise<string> {
  const { text, imports } = await withoutImports(code, base);
  const names = imports.map((_, index) => `outside${index}`);
  return [
    ...imports.map((id, index) => `import * as outside${index} from ${JSON.stringify(id)};`),
    await membrane(),
    `const outside = new Map([${imports.map((id, index) => `[${JSON.stringify(id)}, ${names[index]}]`).join(', ')}]);`,
    `window.sandbox = openSandbox({ require: (id) => outside.get(id) }, ${JSON.stringify(TAKEN_AWAY)});`,
    `window.sandbox.evaluate(${JSON.stringify(`(function () { ${text}\n})();`)});`,
  ].join('\n');
}

/** The module as a function body that asks `require` for what it imports, and what it imports. */
async function withoutImports(code: string, base: string): Promise<{ text: string; imports: readonly string[] }> {
  const outside: Plugin = {
    name: 'outside',
    resolveId: (id) => ({ id: id.startsWith('.') ? new URL(id, base).pathname : id, external: 'absolute' }),
  };
  const build = await rollup({
    input: ENTRY,
    plugins: [virtual({ [ENTRY]: code }), outside],
    makeAbsoluteExternalsRelative: false,
  });
  const { output } = await build.generate({ format: 'cjs', interop: 'esModule', esModule: false });
  await build.close();
  return { text: output[0].code, imports: output[0].imports };
}

/** `openSandbox`, with the engine in it. */
async function membrane(): Promise<string> {
  const source = `
    import createVirtualEnvironment from '${MEMBRANE}';

    function partOf(path) {
      const names = path.split('.');
      const last = names.pop();
      const owner = names.reduce((object, name) => object?.[name], window);
      return owner && Object.getOwnPropertyDescriptor(owner, last);
    }

    export function openSandbox(endowments, takenAway) {
      const distortions = new Map();
      for (const path of takenAway) {
        const { value, get, set } = partOf(path) ?? {};
        const refuse = function () { throw new TypeError('Lightning Web Security: ' + path); };
        for (const part of [value, get, set]) if (typeof part === 'function') distortions.set(part, refuse);
      }
      return createVirtualEnvironment(window, {
        distortionCallback: (part) => distortions.get(part) ?? part,
        endowments: Object.getOwnPropertyDescriptors(endowments),
        globalObjectShape: window,
      });
    }`;
  const build = await rollup({
    input: ENTRY,
    plugins: [virtual({ [ENTRY]: source }), nodeResolve({ browser: true, rootDir: resolveRoot() })],
    onwarn: () => undefined,
  });
  const { output } = await build.generate({ format: 'iife', name: 'nearMembrane' });
  await build.close();
  return `${output[0].code}\nconst { openSandbox } = nearMembrane;`;
}

function resolveRoot(): string {
  return createRequire(import.meta.url)
    .resolve('rollup/package.json')
    .replace(/node_modules.*$/, '');
}

function virtual(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual',
    resolveId: (id) => (id in modules ? id : null),
    load: (id) => modules[id] ?? null,
  };
}
