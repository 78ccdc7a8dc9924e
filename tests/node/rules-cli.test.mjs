// `bedacht rules …` and `bedacht check --explain`, called as a person calls them, with the native program and with npm's
// `bin`.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { newRule } from '../../rules/new.mjs';
import { programs, root, run as runProgram, workspace } from './cli-support.mjs';

const work = workspace();
after(() => work.remove());

const text = (what) => ({ message: `${what}: {words}`, explanation: 'Darum.', advice: 'Besser.' });
const mean = {
  format: 1,
  id: 'loyalty.mean',
  guideline: 'loyalty',
  status: 'stable',
  severity: 'warning',
  match: { phrases: { de: ['gemein~'], en: ['mean~'] }, negated: 'skip' },
  unless: [{ phrases: { de: ['Witz'], en: ['joke'] }, within: 'draft' }],
  text: { de: text('Gemein'), en: text('Mean') },
  examples: {
    flag: ['Das ist aber [[gemein]] von euch.', 'That is so [[mean]] of you all.'],
    pass: ['Das war gemein, aber es ist ein Witz.', 'That is mean, but it is a joke of mine.'],
  },
};
const manifest = { format: 1, id: 'test.pack', version: '1.0.0' };
const company = {
  name: 'Nordwind Anlagen',
  confidential: { codeNames: ['Sonne', 'Zitteraal'] },
};

/** Writes a pack folder with one rule, changed as the test wants, and returns its path. */
function pack(name, change = {}, more = {}) {
  const files = {
    'pack.json': manifest,
    'guidelines/loyalty/mean.json': { ...mean, ...change },
    'guidelines/loyalty/guideline.json': {
      format: 1,
      id: 'loyalty',
      title: { de: 'Loyalität', en: 'Loyalty' },
      summary: { de: 'Treu bleiben.', en: 'Stay loyal.' },
      text: { de: 'Bleib treu.', en: 'Stay loyal.' },
    },
    ...more,
  };
  for (const [path, content] of Object.entries(files)) work.write(`${name}/${path}`, content);
  return join(work.folder, name);
}

const good = pack('good');
const profile = work.write('company.json', company);
const posts = work.write('posts.jsonl', '{"id": "h-1", "text": "Gemeinsam ist nie gemein."}\n');

for (const program of programs) {
  const run = (args, options) => runProgram(program, args, options);
  const rules = (...args) => run(['rules', ...args]);

  describe(`${program.name}: rules test`, () => {
    test('a sound pack passes', () => {
      const answer = rules('test', '--pack', good);
      assert.equal(answer.status, 0, answer.text);
      assert.equal(answer.text, '1 rules, 4 examples: all passed, every part has fired once.\n');
      assert.equal(answer.errors, '', 'no progress where nobody looks');
    });

    test('a failing example stands beside what was found', () => {
      const { flag, pass } = mean.examples;
      const examples = { flag: [...flag, 'Wie [[fies]]!'], pass: [...pass, 'Sehr gemein!'] };
      const broken = pack('broken', { examples });
      const answer = rules('test', '--pack', broken);
      assert.equal(answer.status, 1);
      assert.equal(
        answer.text,
        [
          `${broken}/guidelines/loyalty/mean.json#/examples/flag/2: loyalty.mean`,
          '  should be flagged, but is not',
          '  expected: Wie [[fies]]!',
          '  found:    Wie fies!',
          '',
          `${broken}/guidelines/loyalty/mean.json#/examples/pass/2: loyalty.mean`,
          '  should pass, but is flagged',
          '  expected: Sehr gemein!',
          '  found:    Sehr [[gemein]]!',
          '',
          '1 rules, 6 examples: 2 examples fail, 0 parts have been fired by no example.',
          '',
        ].join('\n'),
      );
      const json = JSON.parse(rules('test', '--pack', broken, '--format', 'json').text);
      assert.deepEqual(
        json.failures.map(({ mistake, pointer }) => [mistake, pointer]),
        [
          ['missed', '/examples/flag/2'],
          ['false-alarm', '/examples/pass/2'],
        ],
      );
    });

    test('what no example has fired is named, with what to do, in German, too', () => {
      const uncovered = pack('uncovered', {
        examples: { ...mean.examples, pass: ['Schön.', 'Nice.'] },
      });
      const answer = rules('test', '--pack', uncovered, '--ui', 'de');
      assert.equal(answer.status, 1);
      assert.match(answer.text, /mean\.json#\/unless\/0: Fehler coverage\/part/);
      assert.match(
        answer.text,
        /kein Beispiel zeigt, dass dieser Teil etwas verhindert: eine von 2/,
      );
      assert.match(answer.text, /→ Schreib unter examples\/pass einen Entwurf/);
      assert.match(answer.text, /0 Beispiele fallen durch, 1 Teile hat kein Beispiel ausgelöst\./);
    });

    test('single phrases are listed on request and fail nothing', () => {
      const words = {
        format: 1,
        id: 'w',
        source: 'test',
        licence: 'own',
        phrases: ['gemein', 'fies'],
      };
      const listed = pack(
        'listed',
        {
          match: { lexicon: 'w' },
          unless: [],
          examples: { flag: ['Wie [[gemein]]!'], pass: [] },
        },
        { 'lexicons/w.json': words },
      );
      const answer = rules('test', '--coverage', '--pack', listed);
      assert.equal(answer.status, 0, answer.text);
      assert.match(
        answer.text,
        /Phrases that no example holds \(1; no failure\):\n.*w\.json#\/phrases\/any\/1 fies\n$/,
      );
    });

    test('single rules by id; an unknown one is refused with the nearest', () => {
      assert.equal(rules('test', '--pack', good, 'loyalty.mean').status, 0);
      const answer = rules('test', '--pack', good, 'loyalty.maen');
      assert.equal(answer.status, 2);
      assert.equal(
        answer.errors,
        'bedacht: no rule is called "loyalty.maen"; did you mean "loyalty.mean"?\n',
      );
    });

    test('the rules inside the program pass their examples', () => {
      const report = JSON.parse(rules('test', '--format', 'json').text);
      assert.deepEqual(report.failures, []);
      assert.ok(report.examples > 300);
    });

    test('examples may name the made-up company although another is given', () => {
      const report = JSON.parse(rules('test', '--company', profile, '--format', 'json').text);
      assert.deepEqual(report.failures, []);
    });
  });

  describe(`${program.name}: rules lint`, () => {
    test('remarks with their check, place, advice and posts', () => {
      const answer = rules('lint', '--pack', good, '--corpus', posts, '--company', profile);
      assert.equal(answer.status, 1);
      const lint = JSON.parse(
        rules('lint', '--pack', good, '--corpus', posts, '--company', profile, '--format', 'json')
          .text,
      );
      assert.deepEqual(
        lint.remarks.map(({ check, severity, pointer }) => [check, severity, pointer]),
        [['lint/common-name', 'warning', '/confidential/codeNames/0']],
      );
      assert.match(
        answer.text,
        /company\.json#\/confidential\/codeNames\/0: warning lint\/common-name/,
      );
      assert.match(answer.text, /"Sonne" \(code name\) is also a common German word/);
      assert.match(answer.text, /0 errors, 1 warnings, 0 notes\.\n$/);
    });

    test('checks are chosen; an unknown one is refused', () => {
      const args = ['--pack', good, '--corpus', posts, '--company', profile];
      assert.equal(rules('lint', ...args, '--skip', 'common-name').status, 0);
      assert.equal(
        rules('lint', ...args, '--only', 'lint/lawful,lint/shadowed', '--ui', 'de').text,
        'Nichts zu beanstanden (0 Bemerkungen).\n',
      );
      const answer = rules('lint', ...args, '--only', 'shadowd');
      assert.equal(answer.status, 2);
      assert.match(answer.errors, /there is no check "shadowd".*Did you mean "lint\/shadowed"\?/);
    });

    test('a pack that does not load is unusable, every mistake a remark', () => {
      const wrong = pack('wrong', { mtach: 'x', severity: 'grave' });
      const answer = rules('lint', '--pack', wrong, '--format', 'json');
      assert.equal(answer.status, 2);
      const { remarks } = JSON.parse(answer.text);
      assert.deepEqual(remarks.map(({ pointer }) => pointer).sort(), ['/mtach', '/severity']);
      assert.ok(remarks.every(({ check }) => check === 'lint/load'));
    });
  });

  describe(`${program.name}: rules explain and check --explain`, () => {
    test('a rule in words', () => {
      const english = rules('explain', '--pack', good, 'loyalty.mean');
      assert.equal(english.status, 0);
      assert.match(
        english.text,
        /^loyalty\.mean\n {2}File: .*mean\.json\n {2}Guideline: Loyalty – Stay loyal\.\n/,
      );
      assert.match(english.text, /· one of 2 phrases: gemein~, mean~ \(not when negated\)\n/);
      assert.match(
        english.text,
        /Exception \(anywhere in the draft\):\n {4}· one of 2 phrases: Witz, joke\n/,
      );
      assert.match(english.text, /flagged: Das ist aber \[\[gemein\]\] von euch\./);
      const german = rules('explain', '--pack', good, 'loyalty.mean', '--ui', 'de').text;
      assert.match(german, /Zustand: stabil\n {2}Stufe: Warnung\n/);
      const json = JSON.parse(
        rules('explain', '--pack', good, 'loyalty.mean', '--format', 'json').text,
      );
      assert.equal(json.guideline.id, 'loyalty');
      assert.equal(
        rules('explain', '--pack', good).errors,
        'bedacht: rules explain needs exactly one id of a rule\n',
      );
    });

    test('rules inside the program can be said in words, in both languages', () => {
      const { rules: tallies } = JSON.parse(rules('try', posts, '--format', 'json').text);
      for (const { rule } of tallies.slice(0, 5)) {
        for (const ui of ['de', 'en'])
          assert.equal(rules('explain', rule, '--ui', ui).status, 0, rule);
      }
    });

    test('why a draft is flagged, and why it is not', () => {
      const explain = (draft, ...args) =>
        run(['check', '--pack', good, '--explain', ...args], { input: draft });
      const fired = explain('Das ist gemein.');
      assert.equal(fired.status, 1);
      assert.equal(
        fired.text,
        [
          'standard input',
          '',
          '  ✓ loyalty.mean: fired',
          '    Pattern:',
          '      ✓ one of 2 phrases: gemein~, mean~ (not when negated)',
          '          "gemein" ← gemein~',
          '    Exception 1 (anywhere in the draft):',
          '      ✗ one of 2 phrases: Witz, joke',
          '    Finding: gemein – warning, a note, no more – is shown',
          '',
        ].join('\n'),
      );
      const spared = explain('Das ist gemein, ein Witz.', '--ui', 'de');
      assert.equal(spared.status, 0);
      assert.match(spared.text, /✗ loyalty\.mean: schweigt: eine Ausnahme gilt/);
      assert.match(spared.text, /Ausgenommen:\n {6}„gemein“: Ausnahme 1 \(\/unless\/0\)/);
      const negated = explain('Das ist nicht gemein.', 'loyalty.mean', '--format', 'json');
      const [rule] = JSON.parse(negated.text).rules;
      assert.equal(rule.fired, false);
      assert.deepEqual(rule.match.found, [
        { start: 14, end: 20, words: 'gemein', phrase: 'gemein~', dropped: 'not when negated' },
      ]);
      assert.match(
        explain('Schönes Wetter.').text,
        /No rule fired, and of none were all the words there\./,
      );
      assert.match(explain('x', 'loyalty.mean').text, /silent: the pattern does not come together/);
      assert.match(explain('x', 'loyalty.maen').errors, /did you mean "loyalty\.mean"\?/);
      assert.equal(explain('x', '--format', 'sarif').status, 2);
    });

    test('a file behind --explain is a file', () => {
      const draft = work.write('draft.txt', 'Das ist gemein.');
      assert.match(run(['check', '--pack', good, '--explain', draft]).text, /loyalty\.mean: fired/);
    });
  });

  describe(`${program.name}: rules build and rules diff`, () => {
    const overlay = pack('overlay', {}, {});
    work.write('overlay/pack.json', {
      format: 1,
      id: 'firm.pack',
      version: '2.0.0',
      extends: { id: 'test.pack', version: '1.0.0' },
      change: { 'loyalty.mean': { severity: 'error' } },
    });
    rmSync(join(overlay, 'guidelines'), { recursive: true, force: true });

    test('overlay, base and company become one file that stands alone', () => {
      const out = join(work.folder, `built-${program.name}.json`);
      const answer = rules(
        'build',
        '--pack',
        overlay,
        '--base',
        good,
        '--company',
        profile,
        '--out',
        out,
      );
      assert.equal(answer.status, 0, answer.text + answer.errors);
      assert.match(
        answer.text,
        /firm\.pack 2\.0\.0 written: .*built-.*\.json \(.* bytes, 1 rules, 0 lexicons/,
      );
      assert.match(answer.text, /Names of the company inside: employer 1, code name 2\n/);
      assert.match(answer.text, /whoever reads the disk/);
      assert.equal(run(['check', '--pack', out], { input: 'Das ist gemein.' }).status, 1);

      const diff = rules('diff', good, out);
      assert.equal(diff.status, 1);
      assert.match(
        diff.text,
        /^test\.pack 1\.0\.0 → firm\.pack 2\.0\.0\n0 rules flag something new, 1 harder/,
      );
      assert.match(diff.text, /Harder than before\n {2}loyalty\.mean \(changed\)\n/);
      assert.match(diff.text, /severity: before: warning; now: error/);
      assert.match(diff.text, /code name \+2\n/);
      assert.doesNotMatch(diff.text, /Zitteraal/);
      assert.match(rules('diff', good, out, '--show-names').text, /Zitteraal/);
      const json = JSON.parse(rules('diff', good, out, '--format', 'json').text);
      assert.equal(json.rules[0].effect, 'harder');
      assert.equal(rules('diff', good, good).status, 0);
      assert.equal(
        rules('diff', good, good, '--ui', 'de').text.split('\n')[1],
        'Kein Unterschied.',
      );
    });

    test('nothing is written while an example fails', () => {
      const bad = pack('bad', { examples: { ...mean.examples, flag: ['Wie [[fies]]!'] } });
      const out = join(work.folder, `bad-${program.name}.json`);
      const answer = rules('build', '--pack', bad, '--out', out);
      assert.equal(answer.status, 1);
      assert.match(answer.text, /Nothing written: mend the examples first/);
      assert.ok(!existsSync(out));
      assert.equal(rules('build', '--pack', bad, '--no-test', '--out', out).status, 0);
      assert.ok(existsSync(out));
    });

    test('what is missing is said', () => {
      assert.equal(
        rules('build', '--pack', good).errors,
        'bedacht: rules build needs --out FILE\n',
      );
      assert.match(rules('diff', good).errors, /needs two packs/);
      const nowhere = rules(
        'build',
        '--pack',
        good,
        '--out',
        join(work.folder, 'no/such/folder.json'),
      );
      assert.equal(nowhere.status, 2);
      assert.match(nowhere.errors, /folder\.json: not found/);
    });
  });

  describe(`${program.name}: rules try`, () => {
    test('drafts in a folder, finds by rule, false alarms, misses', () => {
      work.write('drafts/a.txt', 'Wie gemein!');
      work.write('drafts/b.json', { id: 'b', text: 'Schön.', expect: ['loyalty'] });
      work.write('drafts/c.jsonl', '{"id": "c", "text": "So mean.", "expect": ["loyalty"]}\n');
      work.write('drafts/readme.md', 'no draft');
      const folder = join(work.folder, 'drafts');
      const answer = rules('try', '--pack', good, folder);
      assert.equal(answer.status, 1);
      assert.match(answer.text, /^3 drafts, 2 flagged; .* ms for all/);
      assert.match(answer.text, / 2 +2 +0 +\d+ +100 % {2}loyalty\.mean\n +· Wie \[\[gemein\]\]!\n/);
      assert.match(answer.text, /Perhaps false alarms \(1\)\n.*a\.txt: loyalty\.mean\n/);
      assert.match(answer.text, /Expected and not flagged \(1\)\n {2}b: loyalty\n/);
      const json = JSON.parse(
        rules('try', '--pack', good, folder, '--harmless', '--format', 'json').text,
      );
      assert.equal(json.falseAlarms.length, 2);
      assert.ok(json.nanoseconds > 0);
    });

    test('no draft, or one that cannot be read, is refused', () => {
      assert.match(rules('try').errors, /rules try needs files or folders with drafts/);
      assert.match(rules('try', join(work.folder, 'none.txt')).errors, /none\.txt: not found/);
      const broken = work.write('broken.jsonl', '{"text": "x"}\n{"text": 7}\n');
      assert.match(rules('try', broken).errors, /broken\.jsonl:2/);
    });
  });

  describe(`${program.name}: rules new`, () => {
    test('writes what npm run new:rule writes, and says where and what next', () => {
      const folder = pack(`fresh-${program.name}`);
      const answer = rules('new', '--pack', folder, 'loyalty.price-list');
      assert.equal(answer.status, 0, answer.errors);
      assert.match(answer.text, /^Written: .*guidelines\/loyalty\/price-list\.json\n\nNext:\n/);
      const other = mkdtempSync(join(tmpdir(), 'bedacht-new-'));
      newRule('loyalty.price-list', other);
      const path = 'guidelines/loyalty/price-list.json';
      assert.equal(
        readFileSync(join(folder, path), 'utf8'),
        readFileSync(join(other, path), 'utf8'),
      );
      rmSync(other, { recursive: true });
      const again = rules('new', '--pack', folder, 'loyalty.price-list');
      assert.equal(again.status, 2);
      assert.match(again.errors, /price-list\.json: the rule is there already/);
      assert.match(rules('new', '--pack', folder, 'loyality.x').errors, /Did you mean "loyalty"\?/);
    });

    test('without a folder of rules it writes nothing', () => {
      const answer = run(['rules', 'new', 'loyalty.x'], { cwd: tmpdir() });
      assert.equal(answer.status, 2);
      assert.match(answer.errors, /there is no folder of rules here; name it by --pack FOLDER/);
    });
  });

  describe(`${program.name}: how they are called`, () => {
    test('help in both languages for each of them', () => {
      const names = ['test', 'lint', 'explain', 'build', 'diff', 'try', 'new'];
      const overview = rules('--help');
      assert.equal(overview.status, 0);
      for (const name of names) {
        assert.match(overview.text, new RegExp(`^  ${name} `, 'm'));
        for (const [ui, word] of [
          ['de', 'Rückgabe:'],
          ['en', 'Exit status:'],
        ]) {
          const help = rules(name, '--help', '--ui', ui);
          assert.equal(help.status, 0);
          assert.ok(help.text.startsWith(`bedacht rules ${name} [`), name);
          assert.ok(help.text.includes(word) && help.text.includes('--base'), name);
          const widest = Math.max(...help.text.split('\n').map((line) => line.length));
          assert.ok(widest <= 100, `${name} ${ui}: ${widest}`);
        }
      }
      assert.match(run(['check', '--help']).text, /--explain \[ID\]/);
    });

    test('a mistyped command or option of another command is refused', () => {
      const refused = [
        [['tset'], /no such command: rules tset\. Did you mean test\?/],
        [
          [],
          /it is missing what to do with the rules: test, lint, explain, guideline, build, diff, try, new/,
        ],
        [['test', '--show-names'], /rules test has no option --show-names/],
        [['lint', '--corpsu', 'x'], /no such option: --corpsu\. Did you mean --corpus\?/],
        [['diff', 'a', 'b', '--format', 'html'], /--format: html; expected one of text, json/],
        [['lint', 'x'], /rules lint takes no further words: x/],
      ];
      for (const [args, message] of refused) {
        const answer = rules(...args);
        assert.equal(answer.status, 2, args.join(' '));
        assert.match(answer.errors, message);
        assert.equal(answer.text, '');
      }
    });
  });
}
