// The detectors as a program and as a WebAssembly module, both made of identifiers.cpp.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { typeOf } from './scoring.mjs';

// Percent. Below this nothing is ever shown.
const leastConfidence = 60;

const frame = (text) =>
  Buffer.concat([Buffer.from(`${text.length}\n`), Buffer.from(text, 'utf16le')]);

function answers(program, args, texts) {
  if (texts.length === 0) return [];
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input: Buffer.concat(texts.map(frame)),
    encoding: 'latin1',
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with status ${status}: ${stderr}`);
  return stdout.trimEnd().split('\n');
}

/** What the program detects in each text, as JSON. */
export const detectNatively = (program, texts) => answers(program, [], texts);

/** How long the program takes for each text: `{ median, min }` of so many passes, in milliseconds. */
export const timeNatively = (program, texts, passes) =>
  answers(program, ['--time', String(passes)], texts).map((line) => JSON.parse(line));

/** The module of a WebAssembly build: `detect(text)` answers as above, `hold(text)` prepares for `count()`. */
export async function openModule(folder) {
  const file = join(folder, 'bedacht-identifiers.wasm');
  if (!existsSync(file)) throw new Error(`${file} is not there. What to do: npm run build -- wasm`);
  const path = pathToFileURL(resolve(folder, 'bedacht-identifiers.mjs'));
  const module = await (await import(path.href)).default({ wasmBinary: readFileSync(file) });
  const hold = (text) => {
    const at = module._identifiers_buffer(text.length) / 2;
    for (let i = 0; i < text.length; i++) module.HEAPU16[at + i] = text.charCodeAt(i);
    return text.length;
  };
  const detect = (text) => {
    const length = module._identifiers_answer(hold(text));
    const at = module._identifiers_answer_bytes();
    return Buffer.from(module.HEAPU8.subarray(at, at + length)).toString('latin1');
  };
  return { hold, count: (units) => module._identifiers_count(units), detect };
}

/** Findings for the scorer, of an answer. */
export const findingsOf = (answer) =>
  JSON.parse(answer)
    .filter(([, , , confidence]) => confidence >= leastConfidence)
    .map(([detector, start, end]) => ({ type: typeOf(detector), start, end }));
