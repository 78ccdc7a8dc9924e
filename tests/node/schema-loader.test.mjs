// What the schemas say is right, the loader reads; and both refuse the same mistakes. So an editor that checks by schema
// and `bedacht check` never contradict each other.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { problems, schemas } from '../../rules/schema/validate.mjs';
import { programs, run, workspace } from './cli-support.mjs';

const schemaOf = (name) => schemas.find(({ file }) => file === `${name}.schema.json`).schema;
const rules = schemaOf('rule');
const parts = rules.$defs;

const words = { message: 'm', explanation: 'e', advice: 'a' };
const texts = { de: words, en: words };
const rule = {
  id: 'loyalty.test',
  guideline: 'loyalty',
  severity: 'warning',
  match: 'wort',
  text: texts,
  examples: { flag: ['wort'], pass: ['Satz'] },
};
const lexicon = { id: 'list', source: 's', licence: 'Apache-2.0', phrases: { any: ['wort'] } };
const { de, en } = { de: 'Titel', en: 'Title' };
const guideline = { id: 'loyalty', title: { de, en }, summary: { de, en }, text: { de, en } };
const network = { id: 'nest', name: 'Nest', hosts: ['https://nest.example/*'] };
const company = { name: 'Hansen & Wolff Pumpen GmbH' };
const model = schemaOf('model').examples[0];

/** Names of lists and models anywhere in a document; whether they exist is another question than their form. */
function named(value, keys, found = new Set()) {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, inner] of Object.entries(value)) {
    if (keys.includes(key) && typeof inner === 'string') found.add(inner);
    named(inner, keys, found);
  }
  return found;
}

/** A pack in one file around these parts, with every list and model that they name. */
function packAround(given, manifest = {}) {
  const made = { rules: [], lexicons: [], guidelines: [], networks: [], ...given };
  const lists = named(
    [made.rules, manifest],
    [
      ...['lexicon', 'replyLexicon', 'complaint', 'protectedSpeech', 'examples'],
      ...['opinion', 'affiliation', 'advertising'],
    ],
  );
  for (const { id } of made.lexicons) lists.delete(id);
  const lexicons = [...made.lexicons, ...[...lists].map((id) => ({ ...lexicon, id }))];
  const models = [...named(made.rules, ['model'])].map((id) => ({ ...model, id }));
  const guidelines = made.guidelines.length
    ? [...new Set(made.rules.map((one) => one.guideline))].map((id) => ({ ...guideline, id }))
    : [];
  return {
    format: 1,
    id: 'test.pack',
    version: '1.0.0',
    ...manifest,
    ...made,
    guidelines: [...made.guidelines, ...guidelines],
    lexicons,
    ...(models.length && { models }),
  };
}

/** The examples of a schema's properties, each laid into a document. */
const examplesOf = (schema, into) =>
  Object.entries(schema.properties)
    .filter(([key]) => !['$schema', 'format', 'replaces', 'extends'].includes(key))
    .flatMap(([key, { examples = [] }]) => examples.map((example) => into(key, example)));

const inRule = (members) => packAround({ rules: [{ ...rule, ...members }] });
const inNode = (key, example) => {
  if (['within', 'ordered'].includes(key)) {
    return inRule({ match: { all: ['wort', 'satz'], [key]: example } });
  }
  const modifiers = ['mark', 'negated', 'quoted', 'question', 'person'];
  const lead = modifiers.includes(key) ? { phrases: ['wort'] } : {};
  if (key === 'model') lead.above = 0.8;
  if (key === 'above') lead.model = 'offence';
  return inRule({ match: { ...lead, [key]: example } });
};

const right = {
  'a rule': rules.examples.map((one) => packAround({ rules: [one] })),
  'its properties': examplesOf(rules, (key, example) => inRule({ [key]: example })),
  'a context': [
    ...parts.ruleContext.examples.map((when) => inRule({ when })),
    ...examplesOf(parts.ruleContext, (key, example) => inRule({ when: { [key]: example } })),
  ],
  'a case': parts.ruleCase.examples.map((one) => inRule({ cases: [one] })),
  'a node': [
    ...parts.ruleNode.examples.map((match) => inRule({ match })),
    ...parts.rulePart.examples.map((part) => inRule({ match: { all: ['wort', part] } })),
    ...parts.ruleException.examples.map((one) => inRule({ unless: [one] })),
    ...parts.ruleNodeObject.examples.map((match) => inRule({ match })),
    ...examplesOf(parts.ruleNodeObject, inNode),
  ],
  phrases: schemaOf('common').$defs.phrase.examples.map((match) => inRule({ match })),
  'a fix': [
    ...parts.ruleFix.examples.map((fix) => inRule({ fixes: [fix] })),
    ...examplesOf(parts.ruleFix, (key, example) =>
      inRule({ fixes: [{ ...(key === 'title' && { redact: true }), [key]: example }] }),
    ),
  ],
  'an example': [
    ...parts.ruleExamples.examples.map((examples) => inRule({ examples })),
    ...examplesOf(parts.exampleDraft, (key, example) =>
      inRule({ examples: { flag: [{ text: 'wort', [key]: example }] } }),
    ),
  ],
  'a lexicon': schemaOf('lexicon')
    .examples.filter((one) => !one.extends)
    .map((one) => packAround({ lexicons: [one] })),
  'a guideline': [
    ...schemaOf('guideline').examples.map((one) => packAround({ guidelines: [one] })),
    ...examplesOf(schemaOf('guideline'), (key, example) =>
      packAround({ guidelines: [{ ...guideline, [key]: example }] }),
    ),
  ],
  'a network': [
    ...schemaOf('network').examples.map((one) => packAround({ networks: [one] })),
    ...schemaOf('network').$defs.textLimit.examples.map((limit) =>
      packAround({ networks: [{ ...schemaOf('network').examples[0], limit }] }),
    ),
  ],
  'a company': [
    ...schemaOf('company').examples.map((one) => packAround({}, { company: one })),
    ...examplesOf(schemaOf('company'), (key, example) =>
      packAround({}, { company: { ...company, [key]: example } }),
    ),
  ],
  'a pack': schemaOf('pack')
    .examples.filter((one) => !one.extends)
    .map((one) => packAround({}, one)),
};

const change = (changes) => ({
  format: 1,
  id: 'firm',
  version: '1.0.0',
  extends: { id: 'bedacht.default', version: '0.1.0' },
  change: { 'confidentiality.code-name': changes },
});

const wrong = {
  'a mistyped key of a rule': inRule({ severty: 'hint' }),
  'a mistyped key of a context': inRule({ when: { audiense: ['public'] } }),
  'a mistyped key of a node': inRule({ match: { lexicom: 'list' } }),
  'a mistyped key of a modifier': inRule({ match: { phrases: ['wort'], qouted: 'skip' } }),
  'a mistyped key of a fix': inRule({ fixes: [{ redakt: true }] }),
  'a mistyped key of a text': inRule({ text: { ...texts, en: { ...words, advise: 'a' } } }),
  'a mistyped key of a company': packAround({}, { company: { ...company, alias: ['HaWo'] } }),
  'a mistyped key of a list': packAround({ lexicons: [{ ...lexicon, phrase: ['a'] }] }),
  'a mistyped key of a pack': packAround({}, { lexicon: [] }),
  'a number for a text': inRule({ text: { ...texts, de: { ...words, message: 5 } } }),
  'a text for a list': inRule({ when: { audience: 'public' } }),
  'a text for a number': inRule({ confidence: '0.8' }),
  'a text for true or false': inRule({ match: { phrases: ['wort'], mark: 'no' } }),
  'a list for an object': inRule({ when: [] }),
  'a text of one language only': inRule({ text: { de: words } }),
  'an empty text': inRule({ text: { ...texts, en: { ...words, message: ' ' } } }),
  'no text': inRule({ text: undefined }),
  'no severity': inRule({ severity: undefined }),
  'no guideline': inRule({ guideline: undefined }),
  'no examples': inRule({ examples: undefined }),
  'neither match nor when': inRule({ match: undefined }),
  'an unknown severity': inRule({ severity: 'fatal' }),
  'an unknown guideline': inRule({ guideline: 'secrecy' }),
  'an unknown token': inRule({ match: { token: 'currency' } }),
  'an unknown kind of name': inRule({ match: { entity: 'products' } }),
  'an unknown country': inRule({ when: { country: ['Germany'] } }),
  'an unknown language': inRule({ when: { language: ['fr'] } }),
  'an id without a guideline': inRule({ id: 'codename' }),
  'a confidence above one': inRule({ confidence: 1.5 }),
  'an empty list of audiences': inRule({ when: { audience: [] } }),
  'an empty list of networks': inRule({ when: { network: [] } }),
  'an empty context': inRule({ when: {} }),
  'an empty list of phrases': inRule({ match: [] }),
  'no phrases by language': inRule({ match: { phrases: {} } }),
  'an empty phrase': inRule({ match: '' }),
  'an empty any': inRule({ match: { any: [] } }),
  'no kind of name': inRule({ match: { entity: [] } }),
  'no detector': inRule({ match: { detector: [] } }),
  'two things in one node': inRule({ match: { lexicon: 'list', entity: 'own' } }),
  'a not alone': inRule({ match: { not: 'wort' } }),
  'a not in any': inRule({ match: { any: ['wort', { not: 'satz' }] } }),
  'a not in a not': inRule({ match: { all: ['wort', { not: { not: 'satz' } }] } }),
  'a not as an exception': inRule({ unless: [{ not: 'satz' }] }),
  'a not with a modifier': inRule({ match: { all: ['wort', { not: 'satz', mark: false }] } }),
  'a distance of one phrase': inRule({ match: { phrases: ['wort'], within: 'draft' } }),
  'an order of one phrase': inRule({ match: { phrases: ['wort'], ordered: true } }),
  'a distance of 51 words': inRule({ match: { all: ['wort', 'satz'], within: 51 } }),
  'a model without threshold': inRule({ match: { model: 'offence' } }),
  'a threshold without model': inRule({ match: { phrases: ['wort'], above: 0.5 } }),
  'a modifier that is neither skip nor only': inRule({ match: { lexicon: 'list', quoted: true } }),
  'a fourth person': inRule({ match: { lexicon: 'list', person: 'fourth' } }),
  'a case that decides nothing': inRule({ cases: [{ when: { replyTo: 'any' } }] }),
  'a case without context': inRule({ cases: [{ gate: 'pass' }] }),
  'an attachment of no type': inRule({ when: { attachment: { without: ['alt'] } } }),
  'an attachment of two types, one of which there is not': inRule({
    when: { attachment: { type: ['image', 'sound'] } },
  }),
  'an attachment with a name of no kind': inRule({
    when: { attachment: { type: 'image', entity: 'codename' } },
  }),
  'sharing what nobody can': inRule({ when: { shares: ['complaints'] } }),
  'an audience of no size': inRule({ when: { audienceSize: {} } }),
  'a fix that does two things': inRule({ fixes: [{ redact: true, append: 'disclaimer' }] }),
  'a fix in one language': inRule({ fixes: [{ append: { de: 'a' } }] }),
  'a list without source': packAround({ lexicons: [{ ...lexicon, source: undefined }] }),
  'a list without phrases': packAround({ lexicons: [{ ...lexicon, phrases: undefined }] }),
  'a guideline without summary': packAround({
    guidelines: [{ ...guideline, summary: undefined }],
  }),
  'a limit that counts nothing': packAround({ networks: [{ ...network, limit: { max: 5 } }] }),
  'a day that is none': packAround(
    {},
    { company: { ...company, released: [{ text: 'a', from: '1.5.' }] } },
  ),
  'a pause of a minute': packAround({}, { company: { ...company, gate: { pause: 60 } } }),
  'a gate with a mistyped key': packAround({}, { company: { ...company, gate: { wait: 5 } } }),
  'a company without name': packAround({}, { company: { aliases: ['HaWo'] } }),
  'a newer format': packAround({}, { format: 2 }),
  'no version': packAround({}, { version: undefined }),
  'changes without a base': packAround({}, { change: { 'loyalty.test': { off: true } } }),
  'a base without version': packAround({}, { extends: { id: 'bedacht.default' } }),
  'a change of nothing': change({}),
  'a change of what is switched off': change({ off: true, gate: 'block' }),
  'a mistyped change': change({ gates: 'block' }),
};

describe('the loader', () => {
  const [program] = programs;
  let files;
  before(() => (files = workspace()));
  after(() => files.remove());

  /** What the loader says against a pack, empty when it takes it. */
  const refusal = (pack) => {
    const path = files.write('pack.json', pack);
    const { status, errors } = run(program, ['check', '--pack', path], { input: 'Text' });
    return status === 2 ? errors : '';
  };

  for (const [what, packs] of Object.entries(right)) {
    test(`reads what the schema shows of ${what}`, () => {
      for (const pack of packs) {
        assert.equal(refusal(pack), '', JSON.stringify(pack));
        assert.deepEqual(problems('pack.schema.json', JSON.parse(JSON.stringify(pack))), []);
      }
    });
  }

  for (const [what, pack] of Object.entries(wrong)) {
    test(`refuses ${what}, and so does the schema`, () => {
      const written = JSON.parse(JSON.stringify(pack));
      assert.notDeepEqual(problems('pack.schema.json', written), [], 'the schema takes it');
      assert.notEqual(refusal(pack), '', 'the loader takes it');
    });
  }
});
