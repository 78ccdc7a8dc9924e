// npm run new:rule -- <guideline>.<name>
//
// Writes the skeleton of a rule, as `bedacht rules new` does, without a build. Its texts, phrases and examples are
// empty, and empty is an error to the schema, to the layout test or to the core: a rule cannot be forgotten half-done.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const usage = 'npm run new:rule -- <guideline>.<name>, such as confidentiality.price-list';

/** Writes the rule's file below `folder` and returns what to tell the person. Throws a RuleIdError. */
export function newRule(id, folder = here) {
  const [guideline, name] = checkedId(id);
  const path = join('guidelines', guideline, `${name}.json`);
  const file = join(folder, path);
  if (existsSync(file)) {
    throw new RuleIdError(
      `The rule ${id} is already there, in rules/${path}. Edit it, or choose another name.`,
    );
  }
  mkdirSync(join(folder, 'guidelines', guideline), { recursive: true });
  writeFileSync(file, `${JSON.stringify(skeleton(id, guideline), null, 2)}\n`);
  return `Written: rules/${path}

Next:
  1. match: the words that the rule looks for, in German and in English. For names of the company, word
     lists and identifiers use an entity, a lexicon or a detector instead (rules/schema/README.md).
  2. text: message (one line), explanation (why) and advice (what to do instead), in both languages.
  3. examples: drafts that must be flagged, with [[the words to underline]] in double brackets, and drafts
     that look alike and must pass. At least one of each in either language.
  4. npm test: names everything that is still empty. When it passes, set status from preview to stable.
`;
}

/** What is wrong with the id of a rule, and what to do. */
export class RuleIdError extends Error {}

function checkedId(id) {
  if (!id) throw new RuleIdError(`Say which rule: ${usage}`);
  const match = /^([^.]+)\.([^.]+)$/.exec(id);
  if (!match) throw new RuleIdError(`"${id}" is no id of a rule. It has two parts: ${usage}`);
  const [, guideline, name] = match;
  const guidelines = knownGuidelines();
  if (!guidelines.includes(guideline)) {
    throw new RuleIdError(
      `There is no guideline "${guideline}". There are: ${guidelines.join(', ')}.`,
    );
  }
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new RuleIdError(
      `"${name}" is no name of a rule: small letters, digits and hyphens, beginning with a letter, such as price-list.`,
    );
  }
  if (name === 'guideline') {
    throw new RuleIdError(
      'A rule cannot be called guideline: guideline.json holds the guideline itself.',
    );
  }
  return [guideline, name];
}

function knownGuidelines() {
  const common = JSON.parse(readFileSync(join(here, 'schema', 'common.schema.json'), 'utf8'));
  return common.$defs.guidelineId.enum;
}

function skeleton(id, guideline) {
  const text = () => ({ message: '', explanation: '', advice: '' });
  return {
    $schema: '../../schema/rule.schema.json',
    format: 1,
    id,
    guideline,
    status: 'preview',
    severity: 'warning',
    confidence: 0.8,
    match: { phrases: { de: [''], en: [''] } },
    text: { de: text(), en: text() },
    examples: { flag: ['', ''], pass: ['', ''] },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(newRule(process.argv[2]));
  } catch (error) {
    if (!(error instanceof RuleIdError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
