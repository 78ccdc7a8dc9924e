// Serves the pages of this folder on this machine only, and counts what their forms post.

import { build } from 'esbuild';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../../build/pages-gate/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript' };
/** A page whose sandbox lets scripts run and keeps frames of other origins out. */
const sandbox = "sandbox allow-scripts allow-forms; default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

async function buildPages() {
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [join(here, 'page.js')],
    bundle: true,
    format: 'esm',
    outdir: out,
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    minify: true,
    logLevel: 'warning',
  });
  await cp(join(here, 'index.html'), join(out, 'index.html'));
}

/** /CASE shows one of the cases in page.js, /sandbox/CASE the same where no frame of the extension is let in. */
export async function serveGatePages() {
  await buildPages();
  const posted = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      posted.push({ path, ...Object.fromEntries(new URLSearchParams(body)) });
      // No content: the page stays where it is.
      response.statusCode = 204;
      response.end();
      return;
    }
    if (path.startsWith('/sandbox')) response.setHeader('content-security-policy', sandbox);
    const body = await readFile(join(out, extname(path) === '.js' ? 'page.js' : 'index.html'));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`);
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    posted,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
