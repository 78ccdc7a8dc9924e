import { after, before, describe } from 'node:test';
import { startAll, startFirefox } from './browsers.mjs';
import { keepsPieces, keepsTheContract, kinds } from './contract.mjs';
import { scenarios } from './scenarios.mjs';

// The driver lets the event page stop after 2 s without work: all of this runs against a background that is stopped and
// started again and again.
describe('Firefox, in English', () => {
  let all;
  const started = () => all;

  before(async () => {
    all = await startAll(() => startFirefox());
  });
  after(() => all?.close());

  for (const kind of kinds) keepsTheContract(kind, started);
  keepsPieces(started);
  scenarios(started);
});
