// What the extension says, as it says it: the tests name a text as the source does.

import { readFile } from 'node:fs/promises';
import { root } from './engine.mjs';

/** @param {'de' | 'en'} ui */
export async function readWords(ui) {
  const file = `${root}extension/_locales/${ui}/messages.json`;
  const messages = JSON.parse(await readFile(file, 'utf8'));
  return (name, ...values) => {
    if (!messages[name]) throw new Error(`no text ${name}`);
    return messages[name].message.replace(/\$value(\d)\$/g, (_, place) => values[place - 1]);
  };
}
