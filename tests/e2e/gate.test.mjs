// The gate before a post, in both browsers: what is held, what goes out, and that it goes out once.

import { after, before, describe } from 'node:test';
import { serveGatePages } from '../pages/gate/serve.mjs';
import { startChromium, startFirefox } from './browsers.mjs';
import { gatePack } from './gate-pack.mjs';
import { gatePolicies } from './gate-policies.mjs';
import { gateFailures } from './gate-failures.mjs';
import { gateTable } from './gate-table.mjs';

const browsers = {
  'Chromium, in German': async () => startChromium('de', await gatePack()),
  'Firefox, in English': async () => startFirefox(await gatePack()),
};

for (const [name, start] of Object.entries(browsers)) {
  describe(`the gate, ${name}`, () => {
    const all = {};

    before(async () => {
      [all.driver, all.pages] = await Promise.all([start(), serveGatePages()]);
    });
    after(async () => {
      await all.driver?.browser.close();
      all.pages?.close();
    });

    gateTable(all);
    gatePolicies(all);
    gateFailures(all);
  });
}
