// Each way to post: held until the person has decided, then posted exactly once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ways } from './gate-cases.mjs';
import { words } from './gate-pack.mjs';
import { Trial } from './gate-steps.mjs';

export function gateTable(all) {
  for (const [name, path, post] of ways) {
    test(`${name}: held, then posted once; a harmless one goes out by itself`, async () => {
      const trial = await Trial.open(all, path);
      const draft = `ein ${words.confirm}`;
      all.pages.posted.length = 0;

      await trial.type(draft);
      await post(trial);
      await trial.asks();
      assert.deepEqual(await trial.posted(), [], 'nothing is posted while the gate asks');
      await trial.back();
      await trial.isBackInText();
      assert.deepEqual(await trial.posted(), [], 'nothing is posted on the way back');

      await post(trial);
      await trial.postAnyway();
      await trial.postedBecomes(draft);
      await trial.isClosed();

      await trial.empty();
      await trial.type('etwas anderes');
      await post(trial);
      await trial.postedBecomes(draft, 'etwas anderes');
      assert.equal(await trial.frame(), undefined, 'nobody asks about a harmless text');
      await trial.close();
    });
  }
}
