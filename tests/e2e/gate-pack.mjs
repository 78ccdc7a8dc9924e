// Small rules of which each asks something else of the gate, so that a test says with one word what it needs.

import { readFile } from 'node:fs/promises';
import { root } from './engine.mjs';

/** The word in a draft, and what the rule about it asks. */
export const words = {
  notice: 'leisewort',
  confirm: 'ankerwort',
  justify: 'grundwort',
  block: 'stoppwort',
};

function rule(gate, severity) {
  const word = words[gate];
  const texts = (language) => ({
    message: `${language}: {words}`,
    explanation: `explained ${gate}`,
    advice: `advised ${gate}`,
  });
  return {
    id: `confidentiality.${gate}`,
    guideline: 'confidentiality',
    severity,
    gate,
    match: { phrases: { any: [word] } },
    text: { de: texts('de'), en: texts('en') },
    fixes: [{ redact: true, title: { de: 'Wort schwärzen', en: 'Black out the word' } }],
    examples: {
      flag: [`[[${word}]] eins`, `[[${word}]] one`],
      pass: ['nichts eins', 'nothing one'],
    },
  };
}

const box = (input, more = {}) => ({ kind: 'post', input: [input], ...more });

/** @param {{pause?: number, rules?: (keyof typeof words)[]}} options */
export async function gatePack({ pause, rules = Object.keys(words) } = {}) {
  const read = async (name) => JSON.parse(await readFile(`${root}rules/${name}`, 'utf8'));
  const [guideline, company] = await Promise.all([
    read('guidelines/confidentiality/guideline.json'),
    read('company.example.json'),
  ]);
  delete guideline.$schema;
  const { name, channels } = company;
  return JSON.stringify({
    format: 1,
    id: 'test.gate',
    version: '1.2.3',
    title: { de: 'Probe', en: 'Trial' },
    guidelines: [guideline],
    rules: rules.map((gate) => rule(gate, gate === 'notice' ? 'warning' : 'error')),
    lexicons: [],
    networks: [
      {
        format: 1,
        id: 'trial',
        name: 'Trial',
        hosts: ['http://localhost/*'],
        checked: '2026-11-28',
        confidence: 'high',
        source: ['the test'],
        composers: [
          box('input[data-composer="line"]'),
          box('[data-enter-sends]', { send: ['enter'] }),
          box('textarea'),
        ],
        settings: [],
      },
    ],
    company: { format: 1, name, channels, ...(pause && { gate: { pause } }) },
  });
}
