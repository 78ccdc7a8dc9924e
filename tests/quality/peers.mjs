// The packages that somebody would take instead, each as `{ types, find, run }`: the types of the data it offers, its
// findings in a row's text, and the plain call that is timed. None of them is shipped.
import { createRequire } from 'node:module';
import { findReplaced } from './replaced.mjs';

const require = createRequire(import.meta.url);

/** Findings of the types that the data has; other kinds, such as names, count neither for nor against a package. */
const known = (byName, entries) =>
  entries
    .map(({ name, start, end }) => ({ type: byName[name], start, end }))
    .filter(({ type }) => type);

const byReplacing = (redact, tokens) => ({
  types: new Set(Object.values(tokens).filter(Boolean)),
  find: ({ text }) => known(tokens, findReplaced(text, redact(text), Object.keys(tokens))),
  run: redact,
});

// Its main file loads Google's client as well, of which an override in package.json keeps 150 packages away.
async function redactPii() {
  const { SyncCompositeRedactor } = require('redact-pii/lib/SyncCompositeRedactor');
  const redactor = new SyncCompositeRedactor();
  return byReplacing(redactor.redact, {
    CREDIT_CARD_NUMBER: 'CREDIT_CARD',
    STREET_ADDRESS: 'ADDRESS',
    PHONE_NUMBER: 'PHONE',
    IP_ADDRESS: 'IP',
    US_SOCIAL_SECURITY_NUMBER: 'US_SSN',
    EMAIL_ADDRESS: 'EMAIL',
    PASSWORD: 'SECRET',
    CREDENTIALS: 'SECRET',
    ZIPCODE: undefined,
    USERNAME: undefined,
    DIGITS: undefined,
    URL: undefined,
    PERSON_NAME: undefined,
  });
}

async function redactpiiNode() {
  const { Redactor } = await import('@redactpii/node');
  const redactor = new Redactor();
  return byReplacing((text) => redactor.redact(text), {
    CREDIT_CARD_NUMBER: 'CREDIT_CARD',
    PHONE_NUMBER: 'PHONE',
    US_SOCIAL_SECURITY_NUMBER: 'US_SSN',
    EMAIL_ADDRESS: 'EMAIL',
    PERSON_NAME: undefined,
  });
}

const openredactionTypes = {
  EMAIL: 'EMAIL',
  PHONE_UK_MOBILE: 'PHONE',
  PHONE_UK: 'PHONE',
  PHONE_US: 'PHONE',
  PHONE_INTERNATIONAL: 'PHONE',
  IBAN: 'IBAN',
  UK_BANK_ACCOUNT_IBAN: 'IBAN',
  CREDIT_CARD: 'CREDIT_CARD',
  SSN: 'US_SSN',
  ITIN: 'US_ITIN',
  NATIONAL_INSURANCE_UK: 'UK_NINO',
  NHS_NUMBER: 'UK_NHS',
  GERMAN_TAX_ID: 'DE_TAX_ID',
  GERMAN_LICENSE_PLATE: 'DE_PLATE',
  VAT_NUMBER: 'DE_VAT_ID',
  IPV4: 'IP',
  IPV6: 'IP',
  MAC_ADDRESS: 'MAC',
  ADDRESS_STREET: 'ADDRESS',
  ADDRESS_PO_BOX: 'ADDRESS',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH',
};
const openredactionSecrets =
  'AWS_ACCESS_KEY OPENAI_API_KEY AWS_SECRET_KEY GOOGLE_API_KEY STRIPE_API_KEY GITHUB_TOKEN JWT_TOKEN GENERIC_API_KEY ' +
  'GENERIC_SECRET PRIVATE_KEY SSH_PRIVATE_KEY DATABASE_CONNECTION DOCKER_AUTH SLACK_WEBHOOK SLACK_TOKEN ' +
  'TWILIO_API_KEY MAILGUN_API_KEY SENDGRID_API_KEY BEARER_TOKEN AZURE_STORAGE_KEY GCP_SERVICE_ACCOUNT ' +
  'KUBERNETES_SECRET NPM_TOKEN PYPI_TOKEN HEROKU_API_KEY FIREBASE_API_KEY OAUTH_CLIENT_SECRET OAUTH_TOKEN URL_WITH_AUTH';
const openredactionWallets =
  'BITCOIN ETHEREUM LITECOIN MONERO RIPPLE CARDANO SOLANA POLKADOT AVALANCHE COSMOS ALGORAND TEZOS POLYGON BINANCE_CHAIN NEAR';
for (const name of openredactionSecrets.split(' ')) openredactionTypes[name] = 'SECRET';
for (const name of openredactionWallets.split(' '))
  openredactionTypes[`${name}_ADDRESS`] = 'CRYPTO';

// openredaction re-exports this package, and its adapters for React and a web server besides.
const openredaction = (options) => async () => {
  const { OpenRedaction } = await import('@openredaction/core');
  const shield = new OpenRedaction(options);
  return {
    types: new Set(Object.values(openredactionTypes)),
    find: async ({ text }) => {
      const { detections } = await shield.detect(text);
      const entries = detections.map(({ type, position: [start, end] }) => ({
        name: type,
        start,
        end,
      }));
      return known(openredactionTypes, entries);
    },
    run: (text) => shield.detect(text),
  };
};

async function libphonenumber() {
  const { findPhoneNumbersInText } = await import('libphonenumber-js/max');
  return {
    types: new Set(['PHONE']),
    // It wants to know whose numbers are written without a country: the row's language says.
    find: ({ text, lang }) =>
      findPhoneNumbersInText(text, lang === 'de' ? 'DE' : 'US').map(({ startsAt, endsAt }) => ({
        type: 'PHONE',
        start: startsAt,
        end: endsAt,
      })),
    run: (text) => findPhoneNumbersInText(text, 'DE'),
  };
}

async function secretlint() {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const config = { rules: [{ id: creator.meta.id, rule: creator, options: {} }] };
  const run = (content) =>
    lintSource({
      source: { filePath: '/draft.txt', content, ext: '.txt', contentType: 'text' },
      options: { config, noPhysicFilePath: true },
    });
  return {
    types: new Set(['SECRET']),
    find: async ({ text }) => {
      const { messages } = await run(text);
      return messages.map(({ range: [start, end] }) => ({ type: 'SECRET', start, end }));
    },
    run,
  };
}

const packages = [
  ['redact-pii', '3.4.0', redactPii],
  ['@redactpii/node', '1.0.17', redactpiiNode],
  ['openredaction', '1.1.5', openredaction()],
  ['openredaction', 'filter off', openredaction({ enableFalsePositiveFilter: false })],
  ['libphonenumber-js', '1.13.16 max', libphonenumber],
  ['secretlint', '13.0.7', secretlint],
];

/** All that can be loaded here, each with its name and a column's `head`, and why the others cannot: `missing`. */
export async function loadPeers() {
  const peers = [];
  for (const [title, detail, load] of packages) {
    const named = { name: `${title} ${detail}`, head: [title, detail] };
    try {
      peers.push({ ...named, ...(await load()) });
    } catch (error) {
      peers.push({ ...named, missing: error.message.split('\n')[0] });
    }
  }
  return peers;
}
