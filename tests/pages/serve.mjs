// Builds the pages with text boxes into build/pages and serves them on this machine only.

import { build } from 'esbuild';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('composers/', import.meta.url));
const out = fileURLToPath(new URL('../../build/pages/', import.meta.url));

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** As strict as pages come: nothing from elsewhere, no inline script or style, no strings as markup. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; frame-src 'self'; " +
  "require-trusted-types-for 'script'";
/** A page whose sandbox lets scripts run and keeps frames of other origins out. */
const sandbox = "sandbox allow-scripts; default-src 'self'; style-src 'self' 'unsafe-inline'";

async function buildPages() {
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [join(here, 'page.js')],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: out,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    minify: true,
    logLevel: 'warning',
  });
  await Promise.all([
    build({
      entryPoints: { 'page-editors': 'quill/dist/quill.core.css' },
      absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
      bundle: true,
      outdir: out,
      logLevel: 'warning',
    }),
    ...['index.html', 'frame.html', 'page.css'].map((name) => cp(join(here, name), join(out, name))),
  ]);
}

/**
 * / shows every text box, /lexical (or another) only that one, and below /strict/ and /sandbox/ the same under such a policy.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function servePages(port = 0) {
  await buildPages();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = extname(path) ? path.slice(1) : 'index.html';
    if (path.startsWith('/strict')) response.setHeader('content-security-policy', strict);
    if (path.startsWith('/sandbox')) response.setHeader('content-security-policy', sandbox);
    try {
      if (name.includes('..')) throw new Error('outside');
      const body = await readFile(join(out, name));
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', `${types[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
