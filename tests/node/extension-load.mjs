// Makes TypeScript files of the extension loadable here, as they are: types fall away, imports are bundled.

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../extension/src/', import.meta.url));

/** @param {unknown} [copy] a module with a memory is loaded anew under every name */
export async function loadSource(path, copy = '') {
  return await load([path], copy);
}

/** Several files as one module, so that what they share is there once. */
export async function loadSources(...paths) {
  return await load(paths, '');
}

async function load(paths, copy) {
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  const text = Buffer.from(outputFiles[0].contents).toString('base64');
  return await import(`data:text/javascript;base64,${text}#${copy}`);
}
