// Reads the settings pages of the networks, as they are and as a redesign may leave them: the right value, or none.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readNetworks } from './reading.mjs';
import { missingCases } from './settings-coverage.mjs';
import { browsers, readCases, startReader, today } from './settings-reading.mjs';
import { aSwitch, addresses, box, label, main, row, traps } from './settings-traps.mjs';

const networks = await readNetworks();
const cases = await readCases();
const settingsOf = (network) => networks.find(({ id }) => id === network)?.settings ?? [];

describe('the cases', () => {
  for (const network of networks) {
    test(`${network.id}: show every setting that can be read`, () => {
      const own = cases.filter((one) => one.network === network.id);
      assert.deepEqual(missingCases(network, own), []);
    });
  }
  test('belong to a network', () => {
    for (const { network } of cases)
      assert.ok(
        networks.some(({ id }) => id === network),
        `${network} has no file`,
      );
  });
});

/** All entries of a network are asked for, as the background does. */
function jobOf({ network, html, address, now = today }) {
  const settings = settingsOf(network).filter(({ read }) => read && read.method !== 'manual');
  return { html, address, site: new URL(address).host, now, settings };
}

for (const name of Object.keys(browsers)) {
  describe(`in ${name}`, () => {
    let reader;
    before(async () => {
      reader = await startReader(name);
    });
    after(() => reader?.close());

    test('every case is read right, or not at all, and the page notices nothing', async () => {
      const seen = await reader.read(cases.map(jobOf));
      const wrong = cases.flatMap((one, index) => [
        ...wrongIn(one, seen[index]),
        ...seen[index].noticed.map(
          (what) => `${one.network}: ${one.name}: the page noticed ${what}`,
        ),
      ]);
      assert.deepEqual(wrong, []);
    });

    test('what a redesign may do to a page gives no wrong value', async () => {
      const jobs = cases.flatMap((one) => {
        const { settings, ...job } = jobOf(one);
        return settings
          .filter(({ id }) => one.expected[id])
          .map((wanted) => ({
            ...job,
            wanted,
            name: `${one.network}: ${one.name}: ${wanted.id}`,
            was: one.expected[wanted.id],
          }));
      });
      const seen = await reader.mutate(jobs);
      const wrong = jobs.flatMap(({ name: what, was }, index) =>
        seen[index]
          .filter(({ name: change, value }) =>
            change === 'state flipped' ? value === was : value !== null,
          )
          .map(({ name: change, value }) => `${what}, ${change}: ${value}`),
      );
      assert.deepEqual(wrong, []);
    });

    test('traps', async () => {
      const jobs = traps.map(([, { plant, ...wanted }, html]) => ({
        html,
        address: wanted.url,
        now: today,
        settings: [wanted],
        ...(plant && { plant }),
      }));
      const seen = await reader.read(jobs);
      const read = traps.map(([what], index) => [
        what,
        seen[index].values.audience ?? seen[index].unread.audience,
        ...seen[index].noticed,
      ]);
      assert.deepEqual(
        read,
        traps.map(([what, , , wanted]) => [what, wanted]),
      );
    });

    test('a page may draw late, and what flickers is looked at again', async () => {
      const shown = (isOn) => main(row(label, box(isOn)));
      const job = { address: aSwitch.url, now: today, settings: [aSwitch] };
      const read = async (html, later) => {
        const { values, unread, time } = await reader.wait({ ...job, html, later });
        return { read: values.audience ?? unread.audience, time };
      };
      const late = await read(main(''), [[1200, shown(true)]]);
      assert.equal(late.read, 'everyone');
      const corrected = await read(main(''), [
        [300, shown(false)],
        [400, shown(true)],
      ]);
      assert.equal(corrected.read, 'everyone');
      const flicker = Array.from({ length: 60 }, (_, index) => [index * 150, shown(index % 2 > 0)]);
      const { read: what, time } = await read(main(''), flicker);
      assert.ok(what !== undefined && time < 9500, `nobody waits for ever: ${time} ms`);
      const never = await read(main('<p>Sign in</p>'), []);
      assert.deepEqual([never.read, never.time < 4000], ['no-label', true]);
    });

    test('only the entry’s own address counts', async () => {
      const html = main(row(label, box(true)));
      const jobs = addresses.map(([address]) => ({
        html,
        address,
        now: today,
        settings: [aSwitch],
      }));
      const seen = await reader.read(jobs);
      assert.deepEqual(
        seen.map(({ unread }, index) => [addresses[index][0], unread.audience]),
        addresses.map(([address, fits]) => [address, fits ? undefined : 'not-opened']),
      );
    });
  });
}

function wrongIn({ network, name, expected }, { values, unread }) {
  return Object.entries(expected)
    .filter(([id, value]) => (values[id] ?? null) !== value)
    .map(
      ([id, value]) => `${network}: ${name}: ${id} is ${value}, read ${values[id] ?? unread[id]}`,
    );
}
