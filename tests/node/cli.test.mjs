// The command line as a specification: every test runs with the native program and with npm's `bin`, which is the same
// program compiled to WebAssembly.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, test } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { problems } from '../../rules/schema/validate.mjs';
import {
  programs,
  root,
  run as runProgram,
  smallPack,
  workspace,
  writeSmallPack,
} from './cli-support.mjs';

const work = workspace();
after(() => work.remove());
const pack = writeSmallPack(work);
const example = join(root, 'rules/company.example.json');

for (const program of programs) {
  const run = (args, options) => runProgram(program, args, options);
  /** Checks drafts by the small pack. */
  const check = (args, options) => run(['check', '--pack', pack, ...args], options);

  describe(`${program.name}: how it is called`, () => {
    test('help for the program and for each command, in both languages', () => {
      const english = run(['--help']);
      assert.equal(english.status, 0);
      assert.match(english.text, /bedacht check/);
      assert.match(run(['--help', '--ui', 'de']).text, /prüft/);
      for (const command of ['check', 'privacy']) {
        for (const ui of ['de', 'en']) {
          const help = run([command, '--help', '--ui', ui]);
          assert.equal(help.status, 0);
          for (const option of ['--company', '--pack', '--ui', '--format']) {
            assert.ok(help.text.includes(option), `${command} ${ui} ${option}`);
          }
        }
      }
      assert.match(run(['privacy', '--help']).text, /html/);
      assert.equal(run(['help']).text, english.text);
    });

    test('--version names the program and the rules inside it', () => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const answer = run(['--version']);
      assert.equal(answer.text, `bedacht ${version}, bedacht.default ${version}\n`);
      assert.equal(answer.status, 0);
    });

    test('an unknown command or option is refused with the nearest known one', () => {
      const refused = [
        [['chekc'], /no such command: chekc\. Did you mean check\?/],
        [['check', '--compny', 'x'], /no such option: --compny\. Did you mean --company\?/],
        [
          ['check', '--format', 'jsn'],
          /--format: jsn; expected one of text, json, jsonl, sarif\. Did you mean json/,
        ],
        [['check', '--format', 'html'], /--format: html; expected one of text, json, jsonl, sarif/],
        [['privacy', '--format', 'sarif'], /expected one of text, json, html/],
        [['check', '--ui', 'fr'], /--ui: fr; expected one of de, en/],
        [['check', '--company'], /--company needs a value/],
        [['--help=yes'], /--help takes no value/],
        [[], /a command is missing/],
      ];
      for (const [args, message] of refused) {
        const answer = run(args);
        assert.match(answer.errors, message);
        assert.match(answer.errors, /bedacht --help/);
        assert.equal(answer.status, 2, args.join(' '));
        assert.equal(answer.text, '');
      }
      assert.match(
        run(['chekc', '--ui', 'de']).errors,
        /gibt es nicht: chekc\. Meintest du check\?/,
      );
    });

    test('the language is that of the environment, unless --ui says otherwise', () => {
      const language = (env, ...args) =>
        check(['--format', 'json', ...args], { input: 'secret', env }).text.includes('(de)')
          ? 'de'
          : 'en';
      assert.equal(language({}), 'en');
      assert.equal(language({ LANG: 'de_DE.UTF-8' }), 'de');
      assert.equal(language({ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }), 'en');
      assert.equal(language({ LANG: 'en_GB.UTF-8', LC_ALL: 'de_AT.UTF-8' }), 'de');
      assert.equal(language({ LANG: 'de_DE.UTF-8', LC_ALL: '' }), 'de');
      assert.equal(language({ LANG: 'fr_FR.UTF-8' }), 'en');
      assert.equal(language({ LANG: 'de_DE.UTF-8' }, '--ui', 'en'), 'en');
      assert.equal(language({}, '--ui=de'), 'de');
    });
  });

  describe(`${program.name}: exit status`, () => {
    test('0 when nothing is flagged, 1 when something is; a hint does not count', () => {
      assert.equal(check([], { input: 'good morning' }).status, 0);
      assert.equal(check([], { input: 'a secret' }).status, 1);
      const hint = check(['--format', 'json'], { input: 'maybe' });
      assert.equal(hint.status, 0);
      assert.equal(JSON.parse(hint.text).findings.length, 1);
    });

    test('with several files the worst counts', () => {
      const good = work.write('good.txt', 'good');
      const bad = work.write('bad.txt', 'a secret');
      assert.equal(check([good, bad]).status, 1);
      assert.equal(check([good, good]).status, 0);
    });
  });

  describe(`${program.name}: what is read`, () => {
    test('{ begins a draft, anything else is the text of a post', () => {
      const verdict = (input) => JSON.parse(check(['--format', 'json'], { input }).text);
      assert.equal(verdict('{"id": "7", "text": "a secret"}').id, '7');
      assert.deepEqual(verdict('a secret').findings[0].spans, [{ start: 2, end: 8 }]);
      assert.equal(verdict('[secret]').findings.length, 1);
      assert.equal(verdict('').findings.length, 0);
    });

    test('a byte order mark is no part of the text', () => {
      const { text } = check(['--format', 'json'], { input: '\uFEFFa secret' });
      assert.deepEqual(JSON.parse(text).findings[0].spans, [{ start: 2, end: 8 }]);
      assert.equal(check([], { input: '\uFEFF{"text": "secret"}' }).status, 1);
    });

    test('- is standard input, -- ends the options, and names may hold any letter', () => {
      assert.equal(check(['-'], { input: 'secret' }).status, 1);
      work.write('--odd', 'secret');
      assert.equal(check(['--', '--odd'], { cwd: work.folder }).status, 1);
      const path = work.write('Entwürfe/größe 👩‍💻.txt', 'a secret');
      const answer = check([path]);
      assert.equal(answer.status, 1);
      assert.ok(answer.text.startsWith(`${path}:1:3: `), answer.text);
    });

    test('a text over 1,048,576 units is cut, and says so', () => {
      const answer = check(['--format', 'json'], { input: 'x '.repeat(600_000) });
      assert.equal(JSON.parse(answer.text).truncated, true);
      assert.match(check([], { input: 'x '.repeat(600_000) }).text, /first 1,048,576 characters/);
    });
  });

  describe(`${program.name}: unusable input`, () => {
    // Exit status 2, the reason with its place, and nothing on standard output.
    const refuses = (args, message, options) => {
      const answer = run(args, options);
      assert.match(answer.errors, message);
      assert.equal(answer.text, '');
      assert.equal(answer.status, 2);
      return answer;
    };
    const missing = join(work.folder, 'missing.txt');

    test('a file that is missing, and a folder', () => {
      refuses(['check', '--pack', pack, missing], /missing\.txt: not found/);
      refuses(['check', '--pack', pack, '--ui', 'de', missing], /missing\.txt: nicht gefunden/);
      refuses(['check', '--pack', pack, work.folder], /: is a folder; expected a file/);
      refuses(['check', '--company', missing], /missing\.txt: not found/, { input: 'x' });
      refuses(['check', '--pack', missing], /missing\.txt: not found/, { input: 'x' });
      refuses(['privacy', missing], /missing\.txt: not found/);
    });

    test('invalid JSON, with line and column', () => {
      const path = work.write('broken.json', '{\n  "text": "a",\n  oops\n}');
      refuses(['check', path], /broken\.json:3:3: no valid JSON/);
      refuses(['privacy', path], /broken\.json:3:3: no valid JSON/);
      refuses(['check', '--company', path], /broken\.json:3:3: no valid JSON/, { input: 'x' });
      refuses(['check', '--pack', path], /broken\.json:3:3: no valid JSON/, { input: 'x' });
      refuses(['check'], /standard input:1:11: no valid JSON/, { input: '{"text": "' });
    });

    test('invalid UTF-8, with line and column', () => {
      const between = (before, after) =>
        Buffer.concat([Buffer.from(before), Buffer.from([0xe4]), Buffer.from(after)]);
      const path = work.write('latin1.txt', between('gut\nöö', ' und so'));
      refuses(['check', path], /latin1\.txt:2:3: no valid UTF-8/);
      refuses(['check', '--ui', 'de', path], /latin1\.txt:2:3: hier kein gültiges UTF-8/);
      refuses(['check'], /standard input:1:12: no valid UTF-8/, {
        input: between('{"text": "a', '"}'),
      });
    });

    test('a draft without text, and values of the wrong type, by JSON pointer', () => {
      refuses(['check'], /standard input: "text" is missing/, { input: '{"network": "x"}' });
      const answer = refuses(['check'], /\/text: expected a text, found a whole number/, {
        input: '{"text": 5, "kind": "pst", "contacts": -1}',
      });
      assert.match(
        answer.errors,
        /\/kind: "pst" is not known here; expected one of post.*Did you mean "post"/,
      );
      assert.match(answer.errors, /\/contacts: expected a whole number/);
      assert.equal(answer.errors.trim().split('\n').length, 3);
      refuses(['privacy'], /"settings" is missing/, { input: '{"network": "x"}' });
      refuses(['privacy'], /expected an object/, { input: '[]' });
    });

    test('one bad file of several: every error, and no verdict at all', () => {
      const good = work.write('good.txt', 'a secret');
      const bad = work.write('bad.json', '{"text": 1}');
      const answer = refuses(['check', '--pack', pack, good, bad, missing], /bad\.json \/text/);
      assert.match(answer.errors, /missing\.txt: not found/);
    });

    test('a mistyped key in the company profile or in a rule', () => {
      const company = work.write('company.json', { name: 'A', alias: ['B'] });
      refuses(
        ['check', '--company', company],
        /company\.json \/alias: unknown key "alias"; did you mean "aliases"/,
        {
          input: 'x',
        },
      );
      const rule = smallPack['guidelines/confidentiality/secret.json'];
      mkdirSync(join(work.folder, 'typo/guidelines/confidentiality'), { recursive: true });
      copyFileSync(join(pack, 'pack.json'), join(work.folder, 'typo/pack.json'));
      work.write('typo/guidelines/confidentiality/secret.json', { ...rule, sevrity: 'hint' });
      refuses(
        ['check', '--pack', join(work.folder, 'typo')],
        /typo\/guidelines\/confidentiality\/secret\.json \/sevrity: unknown key "sevrity"; did you mean "severity"/,
        { input: 'x' },
      );
      work.write('typo/guidelines/confidentiality/secret.json', {
        ...rule,
        match: { detector: 'ibam' },
      });
      refuses(
        ['check', '--pack', join(work.folder, 'typo')],
        /secret\.json \/match\/detector: .*"ibam".*"iban"/,
        {
          input: 'x',
        },
      );
    });

    test('a folder that is no pack', () => {
      mkdirSync(join(work.folder, 'empty'), { recursive: true });
      refuses(
        ['check', '--pack', join(work.folder, 'empty')],
        /there is no pack\.json in this folder/,
        { input: 'x' },
      );
    });
  });

  describe(`${program.name}: packs`, () => {
    test('the one-file form judges as the folder does', () => {
      const list = (prefix) =>
        Object.keys(smallPack)
          .filter((name) => name.startsWith(prefix))
          .map((name) => smallPack[name]);
      const guidelines = list('guidelines/');
      const path = work.write('whole.json', {
        ...smallPack['pack.json'],
        guidelines: guidelines.filter(({ guideline }) => !guideline),
        rules: guidelines.filter(({ guideline }) => guideline),
        lexicons: [],
        networks: list('networks/'),
      });
      const input = 'a secret, maybe praise';
      const whole = run(['check', '--pack', path, '--format', 'json'], { input });
      assert.equal(whole.text, check(['--format', 'json'], { input }).text);
      assert.equal(JSON.parse(whole.text).findings.length, 3);
      assert.deepEqual(JSON.parse(whole.text).pack, { id: 'test.pack', version: '3.2.1' });
    });

    test('the rules inside the program are those of the folder rules', () => {
      const input = 'Projekt Seeadler geht im Mai live';
      const inside = run(['check', '--company', example, '--format', 'json'], { input });
      const folder = run(
        ['check', '--company', example, '--format', 'json', '--pack', join(root, 'rules')],
        { input },
      );
      assert.equal(inside.text, folder.text);
    });
  });

  describe(`${program.name}: text`, () => {
    const lines = (input, ...args) => check(args, { input }).text.split('\n');

    test('the line with its number, a caret under the span, and all that a person needs', () => {
      const text = lines('First.\nThis is a secret thing.');
      assert.equal(
        text[0],
        'standard input:2:11: error: Title of confidentiality (en): confidentiality.secret “secret” (en)',
      );
      assert.equal(text[1], '  2 | This is a secret thing.');
      assert.equal(text[2], '    |           ^^^^^^');
      const whole = text.join('\n');
      assert.match(whole, /Why: Why confidentiality\.secret \(en\)/);
      assert.match(whole, /Better: Advice on confidentiality\.secret/);
      assert.match(whole, /Because of: secret/);
      assert.match(whole, /Fix: /);
      assert.match(whole, /Guideline: https:\/\/example\.com\/guideline/);
      assert.match(whole, /Before posting: needs a confirmation · Assumed: public audience/);
    });

    test('in German', () => {
      const whole = lines('a secret', '--ui', 'de').join('\n');
      assert.match(whole, /^Standardeingabe:1:3: Fehler: Title of confidentiality \(de\): /);
      for (const word of [
        'Warum',
        'Besser',
        'Auslöser',
        'Vorschlag',
        'Leitfaden',
        'Vor dem Posten: Bestätigung nötig',
      ]) {
        assert.ok(whole.includes(`${word}`), word);
      }
    });

    const caret = (line) => {
      const text = lines(line);
      assert.match(text[1], /^ {2}1 \| /);
      return { line: text[1].slice(6), caret: text[2].slice(6) };
    };

    test('columns as wide as the characters are', () => {
      assert.equal(caret('日本 secret').caret, '     ^^^^^^');
      assert.equal(caret('👩‍💻 secret').caret, '   ^^^^^^');
      assert.equal(caret('cafe\u0301 secret').caret, '     ^^^^^^');
      assert.equal(caret('\u200Bsecret').caret, '^^^^^^');
      const tab = caret('ab\tsecret');
      assert.equal(tab.line, 'ab  secret');
      assert.equal(tab.caret, '    ^^^^^^');
    });

    test('several spans in one line share the line of carets', () => {
      assert.equal(caret('secret and secret').caret, '^^^^^^     ^^^^^^');
    });

    test('a long line is cut around the span', () => {
      const { line, caret: below } = caret(`${'word '.repeat(300)}secret${' more'.repeat(300)}`);
      assert.ok(line.startsWith('…') && line.endsWith('…'), line);
      assert.ok(line.length <= 102, `${line.length}`);
      assert.equal(line.slice(below.indexOf('^'), below.length), 'secret');
    });

    test('what somebody wrote does not steer the terminal', () => {
      const { line } = caret('\u001B[31m secret \u202E');
      assert.equal(line, '␛[31m secret \uFFFD');
    });

    test('findings about something absent come last, without a line', () => {
      const whole = lines('praise and a secret').join('\n');
      assert.ok(whole.indexOf('personal-opinion.praise') > whole.indexOf('confidentiality.secret'));
      assert.match(whole, /\nstandard input: warning: Title of personal-opinion/);
      assert.match(whole, /My own view\./);
    });

    test('nothing found is said', () => {
      assert.equal(lines('good')[0], 'standard input: Nothing found.');
    });

    test('reach, with separators', () => {
      const { text } = check(['--ui', 'de'], { input: '{"text": "good", "contacts": 200}' });
      assert.match(text, /Reichweite: 200 direkt, geteilt bis zu 40\.000/);
    });

    test('no colours in a pipe', () => {
      assert.ok(!lines('a secret').join('').includes('\u001B'));
    });
  });

  describe(`${program.name}: json`, () => {
    test('one verdict, or an array for several files, each as its schema says', () => {
      const good = work.write('good.txt', 'good');
      const bad = work.write('bad.json', { id: 'b', text: 'a secret, maybe praise', contacts: 3 });
      const one = JSON.parse(check(['--format', 'json', bad]).text);
      assert.deepEqual(problems('verdict.schema.json', one), []);
      const list = JSON.parse(check(['--format', 'json', good, bad]).text);
      assert.equal(list.length, 2);
      assert.deepEqual(list[1], one);
    });
  });

  describe(`${program.name}: jsonl`, () => {
    const answers = (text) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));

    test('a verdict a line, in order; blank lines are skipped', () => {
      const drafts = [
        { id: 'a', text: 'good' },
        { id: 'b', text: 'secret' },
        { id: 'c', text: 'maybe' },
      ];
      const input = `\n${drafts.map((draft) => JSON.stringify(draft)).join('\r\n \n')}`;
      const answer = check(['--format', 'jsonl'], { input });
      assert.deepEqual(
        answers(answer.text).map(({ id }) => id),
        ['a', 'b', 'c'],
      );
      assert.equal(answer.status, 1);
      assert.equal(check(['--format', 'jsonl'], { input: '{"text": "good"}\n' }).status, 0);
      assert.equal(check(['--format', 'jsonl'], { input: '' }).status, 0);
    });

    test('a line that is no draft gives an error in its place, the run goes on and ends with 2', () => {
      const input =
        '{"text": "good"}\n{"text": 5}\nnonsense\n[]\n{"id": "last", "text": "secret"}\n';
      const answer = check(['--format', 'jsonl'], { input });
      const list = answers(answer.text);
      assert.equal(list.length, 5);
      assert.deepEqual(list[1], { error: '/text: expected a text, found a whole number', line: 2 });
      assert.equal(list[2].line, 3);
      assert.match(list[2].error, /column \d+: no valid JSON/);
      assert.equal(list[3].line, 4);
      assert.equal(list[4].id, 'last');
      assert.equal(answer.status, 2);
      assert.match(answer.errors, /standard input:2:1 \/text: expected a text/);
    });

    test('a line over 16 MB is an error, and what follows is read', () => {
      const huge = Buffer.alloc((16 << 20) + 1, 'x');
      const input = Buffer.concat([huge, Buffer.from('\n{"id": "after", "text": "x"}\n')]);
      const [first, second] = answers(check(['--format', 'jsonl'], { input }).text);
      assert.deepEqual(first, { error: 'the line is longer than 16 MB', line: 1 });
      assert.equal(second.id, 'after');
    });

    test('a line is answered before the next one is there', async () => {
      const child = spawn(program.command, [
        ...program.before,
        'check',
        '--pack',
        pack,
        '--format',
        'jsonl',
      ]);
      const reader = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const id of ['one', 'two', 'three']) {
        child.stdin.write(`{"id": "${id}", "text": "good"}\n`);
        assert.equal(JSON.parse((await reader.next()).value).id, id);
      }
      child.stdin.end();
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    });
  });

  describe(`${program.name}: sarif`, () => {
    const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
    const { $schema, id, ...schema } = JSON.parse(readFileSync(join(root, schemaFile), 'utf8'));
    assert.ok(
      $schema && id,
      'the schema is of draft 4, whose names for these the validator does not know',
    );
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const sarif = (args, options) => {
      const answer = check(['--format', 'sarif', ...args], options);
      const log = JSON.parse(answer.text);
      assert.ok(validate(log), ajv.errorsText(validate.errors));
      assert.equal(log.runs.length, 1);
      return { ...answer, run: log.runs[0] };
    };

    test('validates, with rules, help and fingerprints', () => {
      const path = work.write('Entwurf 1.txt', 'Über:\n👩‍💻 a secret, maybe praise');
      const { run: log, status } = sarif([path]);
      assert.equal(status, 1);
      assert.equal(log.columnKind, 'utf16CodeUnits');
      assert.equal(log.tool.driver.name, 'Bedacht');
      assert.deepEqual(
        log.results.map(({ ruleId, level }) => [ruleId, level]),
        [
          ['confidentiality.secret', 'error'],
          ['responsibility.maybe', 'none'],
          ['personal-opinion.praise', 'warning'],
        ],
      );
      const [secret, maybe, praise] = log.results;
      assert.equal(maybe.kind, 'informational');
      assert.match(secret.partialFingerprints['bedacht/v1'], /^[0-9a-f]{16}$/);
      const described = log.tool.driver.rules[secret.ruleIndex];
      assert.equal(described.id, secret.ruleId);
      assert.equal(described.help.text, 'Text of confidentiality (en)');
      assert.equal(described.helpUri, 'https://example.com/guideline');
      const [{ physicalLocation }] = secret.locations;
      assert.ok(physicalLocation.artifactLocation.uri.endsWith('/Entwurf%201.txt'));
      assert.deepEqual(physicalLocation.region, {
        startLine: 2,
        startColumn: 9,
        endLine: 2,
        endColumn: 15,
        charOffset: 14,
        charLength: 6,
      });
      assert.equal(praise.locations[0].physicalLocation.region, undefined);
    });

    test('in a draft as JSON the regions are those of the file', () => {
      const document =
        '{"replyTo": {"text": "no"},\n "text": "\\ud83d\\ude00 \\"a\\" sec\\u0072et"}';
      const path = work.write('draft.json', document);
      const [{ locations, fixes }] = sarif([path]).run.results;
      const { charOffset, charLength, startLine, startColumn } =
        locations[0].physicalLocation.region;
      assert.equal(document.slice(charOffset, charOffset + charLength), 'sec\\u0072et');
      assert.equal(startLine, 2);
      assert.equal(document.split('\n')[1].slice(startColumn - 1, startColumn + 2), 'sec');
      const [{ deletedRegion }] = fixes[0].artifactChanges[0].replacements;
      assert.equal(deletedRegion.charOffset, charOffset);
    });

    test('standard input is an artifact that carries its text', () => {
      const { run: log } = sarif([], { input: '{"text": "a secret"}' });
      assert.equal(log.artifacts[0].contents.text, 'a secret');
      const { artifactLocation, region } = log.results[0].locations[0].physicalLocation;
      assert.deepEqual(artifactLocation, { index: 0 });
      assert.equal(region.charOffset, 2);
    });

    test('several files and none found', () => {
      const good = work.write('good.txt', 'good');
      const bad = work.write('bad.txt', 'secret');
      const { run: log } = sarif([good, bad]);
      assert.equal(log.artifacts.length, 2);
      assert.equal(log.results[0].locations[0].physicalLocation.artifactLocation.index, 1);
      assert.deepEqual(sarif([good]).run.results, []);
    });
  });

  describe(`${program.name}: privacy`, () => {
    const privacy = (snapshot, ...args) =>
      run(['privacy', '--pack', pack, ...args], { input: JSON.stringify(snapshot) });
    const open = {
      network: 'nest',
      account: '<me>',
      taken: '2026-11-24T10:00:00+01:00',
      settings: { location: 'on' },
    };

    test('a table: at risk, not checked, ok; with why, and how to get there', () => {
      const answer = privacy(open);
      assert.equal(answer.status, 1);
      assert.match(
        answer.text,
        /^Nest <b>: One setting is worth a look, one is not checked yet\.\n/,
      );
      assert.match(answer.text, /Read on: 24 November 2026\n/);
      assert.match(
        answer.text,
        /at risk +Show <i>location<\/i>\n +It is set to “On”; recommended is “Off” \(read on 24 November 2026\)\.\n/,
      );
      for (const line of [
        'New accounts: On (assumed)',
        'Because one sees where you are.',
        'For the company: Because of the <b>customers</b>.',
        'How to get there: Menu > Location',
        '1. Switch <i>off</i>.',
        'https://nest.example/settings?a=1&b=2',
      ])
        assert.ok(answer.text.includes(`  ${line}\n`), line);
      assert.match(privacy(open, '--ui', 'de').text, /riskant +Standort/);
      assert.match(privacy(open, '--ui', 'de').text, /Für die Firma: Wegen der <b>Kunden<\/b>\./);
      const fine = privacy({ network: 'nest', settings: { location: 'off', mentions: 'none' } });
      assert.equal(fine.status, 0);
      assert.match(fine.text, /Nothing at risk was found, all were checked, 2 are fine\./);
      assert.ok(!fine.text.includes('How to get there'), 'nothing to do there');
    });

    test('what matters less is there without a company, or for whoever asks for it', () => {
      const settings = (...args) =>
        JSON.parse(privacy(open, '--format', 'json', ...args).text).items.map((one) => one.setting);
      const firm = (members) => [
        '--company',
        work.write('firm.json', { name: 'Firm', ...members }),
      ];
      assert.deepEqual(settings(), ['location', 'mentions']);
      assert.deepEqual(settings('--priority', 'A'), ['location']);
      assert.deepEqual(settings(...firm({})), ['location']);
      assert.deepEqual(settings(...firm({}), '--priority=C'), ['location', 'mentions']);
      assert.deepEqual(settings(...firm({ privacy: { priority: 'B' } })), ['location', 'mentions']);
      const strange = privacy(open, '--priority', 'D');
      assert.equal(strange.status, 2);
      assert.match(strange.errors, /--priority: D; expected one of A, B, C/);
      assert.match(
        run(['check', '--priority', 'A'], { input: 'x' }).errors,
        /has no option --priority/,
      );
      const private_ = run(['privacy', ...firm({ privacy: { priority: 'C' } })], { input: '{}' });
      assert.match(private_.errors, /\/privacy\/priority: .*expected one of A, B/);
    });

    test('a snapshot that is none is refused by JSON pointer', () => {
      const wrong = {
        ...open,
        site: 'evil.example/x',
        unread: { mentions: 'no-lable' },
        said: 'all',
      };
      const { status, errors } = privacy(wrong);
      assert.equal(status, 2);
      assert.match(errors, /\/site: expected the name of a host/);
      assert.match(
        errors,
        /\/unread\/mentions: .*Did you mean "no-label"|\/unread\/mentions: .*did you mean "no-label"/,
      );
      assert.match(errors, /\/said: expected a list/);
    });

    test('a network without known settings is neither good nor bad', () => {
      const answer = privacy({ network: 'hive', settings: {} });
      assert.equal(answer.status, 0);
      assert.match(answer.text, /the rules know no settings of this network: hive/);
    });

    test('json: one report, or an array for several snapshots', () => {
      const report = JSON.parse(privacy(open, '--format', 'json').text);
      assert.deepEqual(problems('privacy-report.schema.json', report), []);
      assert.deepEqual(report.score, { ok: 0, atRisk: 1, unknown: 1 });
      const path = work.write('open.json', open);
      const list = JSON.parse(
        run(['privacy', '--pack', pack, '--format', 'json', path, path]).text,
      );
      assert.deepEqual(list, [report, report]);
    });

    test('html: one page that needs nothing else, everything escaped', () => {
      for (const ui of ['de', 'en']) {
        const { text, status } = privacy(open, '--format', 'html', '--ui', ui);
        assert.equal(status, 1);
        assert.ok(text.startsWith(`<!doctype html>\n<html lang="${ui}">`));
        assert.ok(
          !/<script|<link|<img|@import|url\(/i.test(text),
          'nothing is loaded, nothing runs',
        );
        assert.match(text, /prefers-color-scheme: dark/);
        assert.match(text, /@media print/);
        assert.ok(text.includes('Nest &lt;b&gt;') && text.includes('&lt;me&gt;'));
        assert.ok(!text.includes('<b>') && !text.includes('<i>'));
        assert.ok(text.includes('href="https://nest.example/settings?a=1&amp;b=2"'));
      }
    });
  });

  describe(`${program.name}: the ten guidelines on real input`, () => {
    const company = work.write('nordlicht.json', {
      name: 'Nordlicht Fördertechnik GmbH',
      aliases: ['Nordlicht'],
      products: ['StackPilot'],
      confidential: { codeNames: ['Eisvogel', 'Polarstern'] },
      released: ['Polarstern'],
    });
    const verdict = (draft) => {
      const { text } = run(['check', '--company', company, '--format', 'json'], {
        input: JSON.stringify(draft),
      });
      return JSON.parse(text);
    };
    const guidelines = (draft) =>
      new Set(
        verdict(draft)
          .findings.filter(({ severity }) => severity !== 'hint')
          .map(({ guideline }) => guideline),
      );

    test('praise of an own product without a word that one works there', () => {
      const found = guidelines({
        text: 'Die neue StackPilot ist einfach der beste Stapler auf dem Markt!',
      });
      assert.ok(found.has('personal-opinion') && found.has('transparency'), [...found].join());
    });

    test('agreeing with a complaint about an own product, and its reach', () => {
      const draft = {
        text: 'Ja, da haben Sie leider recht, die Verarbeitung ist wirklich schlecht',
        kind: 'reply',
        contacts: 200,
        replyTo: { text: 'Der StackPilot ist nach drei Wochen kaputt, ich bin enttäuscht.' },
      };
      assert.ok(guidelines(draft).has('loyalty'));
      assert.deepEqual(verdict(draft).reach, { direct: 200, secondDegree: 40_000 });
    });

    test('a code name is flagged, a released one is not', () => {
      const { findings } = verdict({ text: 'Projekt Eisvogel geht im Mai live' });
      const finding = findings.find(({ guideline }) => guideline === 'confidentiality');
      assert.deepEqual(finding.spans, [{ start: 8, end: 16 }]);
      assert.ok(
        !guidelines({ text: 'Projekt Polarstern geht im Mai live' }).has('confidentiality'),
      );
    });

    test('an account number is flagged, with one digit changed it is not', () => {
      const text = 'Überweist bitte auf DE89 3704 0044 0532 0130 00';
      assert.ok(verdict({ text }).findings.some(({ detector }) => detector === 'iban'));
      const changed = text.replace('0130 00', '0130 01');
      assert.ok(!verdict({ text: changed }).findings.some(({ detector }) => detector === 'iban'));
    });

    test('a disclaimer silences the rule that misses it', () => {
      const opinion = 'Die neue StackPilot ist einfach der beste Stapler auf dem Markt!';
      assert.ok(
        !guidelines({ text: `Meine persönliche Meinung: ${opinion}` }).has('personal-opinion'),
      );
    });
  });
}

describe('200,000 drafts', () => {
  const peak = (pid) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

  for (const program of programs) {
    test(`${program.name}: in order, and no more memory than for the first 20,000`, async () => {
      const child = spawn(program.command, [
        ...program.before,
        'check',
        '--pack',
        pack,
        '--format',
        'jsonl',
      ]);
      const reader = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const batch = 1_000;
      // Node compiles the module anew, and widens its heap, within the first 20,000.
      let early;
      for (let first = 0; first < 200_000; first += batch) {
        let lines = '';
        for (let i = first; i < first + batch; ++i)
          lines += `{"id": "${i}", "text": "draft ${i}, a secret"}\n`;
        child.stdin.write(lines);
        for (let i = first; i < first + batch; ++i) {
          const { value } = await reader.next();
          assert.ok(value.startsWith(`{"id":"${i}",`), `draft ${i} got ${value}`);
        }
        if (first + batch === 20_000) early = peak(child.pid);
      }
      const late = peak(child.pid);
      child.stdin.end();
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 1);
      assert.ok(late <= early * 1.1, `${early} kB after 20,000 drafts, ${late} kB after 200,000`);
    });
  }
});
