// Makes a TypeScript file of the extension loadable here, as it is: types fall away, imports are bundled.

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export async function loadSource(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../extension/src/${path}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  const text = Buffer.from(outputFiles[0].contents).toString('base64');
  return await import(`data:text/javascript;base64,${text}`);
}
