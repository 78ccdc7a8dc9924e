// The gate before a post, in both browsers: what is held, what goes out, and that it goes out once.

import { after, before, describe } from 'node:test';
import { serveGatePages } from '../pages/gate/serve.mjs';
import { startChromium, startFirefox } from './browsers.mjs';
import { gateBounds } from './gate-bounds.mjs';
import { gateFailures } from './gate-failures.mjs';
import { gateLooks } from './gate-looks.mjs';
import { gatePack } from './gate-pack.mjs';
import { gatePolicies } from './gate-policies.mjs';
import { gateTable } from './gate-table.mjs';

async function chromium() {
  const driver = await startChromium('de', { name: 'gate', pack: await gatePack() });
  const { browser, origin } = driver;
  driver.uninstall = () => browser.uninstallExtension(new URL(origin).hostname);
  /** Its worker stops at the next line that it would run, and answers nobody. */
  driver.freezeBackground = async () => {
    const isWorker = (target) =>
      target.type() === 'service_worker' && target.url().startsWith(origin);
    const session = await browser.targets().find(isWorker).createCDPSession();
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    return () => session.send('Debugger.disable');
  };
  return driver;
}

async function firefox() {
  const driver = await startFirefox({ name: 'gate', idle: 60_000, pack: await gatePack() });
  driver.uninstall = () => driver.browser.uninstallExtension('bedacht@bedacht.example');
  return driver;
}

for (const [name, start] of Object.entries({
  'Chromium, in German': chromium,
  'Firefox, in English': firefox,
})) {
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
    gateBounds(all);
    gateLooks(all);
    gateFailures(all);
  });
}
