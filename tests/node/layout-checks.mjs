// The shape of the repository as checks over a list of files `{ path, text }`. Each returns what is
// wrong in plain words: the file's name, and what to do. layout.test.mjs runs them over the tree, and
// over planted files, so that a check that has gone blind is noticed.

import { posix } from 'node:path';

// ---------------------------------------------------------------- C++

/** What each folder of core/ may include, besides itself. */
const coreLayers = {
  model: [],
  text: ['model'],
  rules: ['model', 'text'],
  match: ['model', 'text', 'rules'],
  detect: ['model', 'text', 'rules', 'match'],
  classify: ['model', 'text', 'rules', 'match'],
  privacy: ['model', 'text', 'rules', 'match'],
  engine: ['model', 'text', 'rules', 'match', 'detect', 'classify', 'privacy'],
  desk: ['model', 'text', 'rules', 'match', 'detect', 'classify', 'privacy', 'engine'],
  cli: ['model', 'text', 'rules', 'match', 'detect', 'classify', 'privacy', 'engine', 'desk'],
};
const coreOrder =
  'model ← text ← rules ← match ← {detect, classify, privacy} ← engine ← desk ← {cli, wasm}';

// core/text/icu stands in for parts of ICU and is compiled with it, so it includes what ICU includes.
const coreFiles = (files) =>
  files
    .filter(({ path }) => /^core\/(?!text\/icu\/)[^/]+\/.*\.(h|cpp)$/.test(path))
    .map((file) => ({
      ...file,
      folder: file.path.split('/')[1],
      code: withoutComments(file.text),
    }));

/** The includes of a file: `{ name: 'text/utf.h', angled: false }`. */
function includes(code) {
  return [...code.matchAll(/^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]/gm)].map(
    ([, bracket, name]) => ({ name, angled: bracket === '<' }),
  );
}

/** Source without comments. Strings stay: an include and an import need theirs. */
function withoutComments(text) {
  const token = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (found) => (found.startsWith('/') ? ' ' : found));
}

export function coreLayering(files) {
  const wrong = files
    .filter(({ path }) => /^core\/[^/]+\.(h|cpp)$/.test(path))
    .map(
      ({ path }) =>
        `${path}: lies beside the folders of core/. Move it into the one it belongs to.`,
    );
  for (const { path, folder, code } of coreFiles(files)) {
    const allowed = coreLayers[folder];
    if (!allowed) {
      wrong.push(
        `${path}: core/ has no folder ${folder}. Its folders are ${Object.keys(coreLayers).join(', ')}.`,
      );
      continue;
    }
    for (const { name, angled } of includes(code)) {
      if (angled) continue;
      const target = name.includes('/') ? name.split('/')[0] : undefined;
      if (!(target in coreLayers)) {
        wrong.push(
          `${path}: includes "${name}". Write it from core/ on, as in "${folder}/${posix.basename(name)}".`,
        );
      } else if (target !== folder && !allowed.includes(target)) {
        wrong.push(
          `${path}: includes "${name}", but ${folder} may not know ${target} (${coreOrder}). ` +
            `Move what is needed to the left, or hand it in from the right.`,
        );
      }
    }
  }
  return wrong;
}

/** Headers that only some folders may see. */
const headerRules = [
  {
    header: /^unicode\//,
    home: /^core\/text\//,
    say: 'ICU is seen only by core/text. Put what is needed behind a function there.',
  },
  {
    header: /^snowball\//,
    home: /^core\/text\//,
    say: 'Snowball is seen only by core/text. Use the Stemmer of text/stem.h.',
  },
  {
    header: /^nlohmann\//,
    home: /^core\/(rules\/|engine\/wire(_sarif|_write)?\.)/,
    say: 'The JSON library is seen only by core/rules, core/engine/wire.*, wire_write.* and wire_sarif.*. Pass a type of core/model instead.',
  },
  {
    header:
      /^(iostream|istream|ostream|fstream|sstream|cstdio|stdio\.h|filesystem|fcntl\.h|unistd\.h)$/,
    home: /^core\/cli\//,
    say: 'Only core/cli opens files and prints. Take bytes, give bytes.',
  },
  {
    header: /^(cmath|math\.h|complex|random)$/,
    home: /^core\/cli\//,
    say: 'The mathematics library differs between native and wasm. Count in integers.',
  },
  {
    header: /^(unordered_map|unordered_set)$/,
    home: /^core\/cli\//,
    say: 'Unordered iteration gives other bytes on another machine. Use std::map or a sorted vector.',
  },
  {
    header: /^(ctime|time\.h|sys\/time\.h)$/,
    home: /^core\/cli\//,
    say: 'The core has no clock: the caller gives the time with the draft.',
  },
];

export function coreHeaders(files) {
  const wrong = [];
  for (const { path, code } of coreFiles(files)) {
    for (const { name } of includes(code)) {
      for (const { header, home, say } of headerRules) {
        if (header.test(name) && !home.test(path))
          wrong.push(`${path}: includes <${name}>. ${say}`);
      }
    }
  }
  return wrong;
}

/** Words that give other results on another machine or at another time. */
const wordRules = [
  {
    word: /\b(system_clock|steady_clock|high_resolution_clock|utc_clock|gettimeofday|clock_gettime)\b|\bstd::time\s*\(/,
    say: 'The core has no clock: the caller gives the time with the draft.',
  },
  {
    word: /\bstd::(exp|exp2|expm1|log|log2|log10|log1p|pow|sqrt|cbrt|sin|cos|tan|tanh|floor|ceil|round|lround)\s*\(/,
    say: 'The mathematics library differs between native and wasm. Count in integers.',
  },
  {
    word: /\bstd::(unordered_(?:multi)?(?:map|set)|hash)\b/,
    say: 'Unordered iteration and std::hash give other bytes on another machine. Use sorted containers.',
  },
  {
    word: /\b(fopen|freopen|std::ifstream|std::ofstream|std::fstream|std::cout|std::cerr|std::cin)\b/,
    say: 'Only core/cli opens files and prints. Take bytes, give bytes.',
  },
];

export function corePurity(files) {
  const wrong = [];
  for (const { path, folder, code } of coreFiles(files)) {
    if (folder === 'cli') continue;
    for (const { word, say } of wordRules) {
      const found = word.exec(code);
      if (found) wrong.push(`${path}: uses ${found[0].replace(/\s*\($/, '')}. ${say}`);
    }
  }
  return wrong;
}

/**
 * Every pair of files in core/detect has a test, and is a detector with a row in the table, unless its header declares
 * something else: then it is a part that detectors share.
 */
export function detectors(files) {
  const wrong = [];
  const shared = new Set();
  for (const { path, text } of files) {
    const name = /^core\/detect\/([^/]+)\.h$/.exec(path)?.[1];
    const declares = withoutComments(text ?? '').replace(/^[ \t]*#.*$/gm, '');
    if (name && /\w\s*\(/.test(declares) && !/\bDetector\s+\w+\s*\(/.test(declares))
      shared.add(name);
  }
  const paths = new Set(files.map(({ path }) => path));
  const table = files.find(({ path }) => path === 'core/detect/detectors.cpp');
  const code = withoutComments(table?.text ?? '');
  const rows = code.replace(/^[ \t]*#.*$/gm, '');
  for (const { path } of files) {
    const name = /^core\/detect\/([^/]+)\.cpp$/.exec(path)?.[1];
    if (!name || name === 'detectors') continue;
    if (!table) {
      wrong.push(`${path}: there is no table core/detect/detectors.cpp that names it.`);
    } else if (
      !shared.has(name) &&
      (!includes(code).some((include) => include.name === `detect/${name}.h`) ||
        !new RegExp(`${name}|${name.replaceAll('_', '-')}`).test(rows))
    ) {
      wrong.push(
        `${path}: the detector has no row. Include "detect/${name}.h" in core/detect/detectors.cpp and add it to the table.`,
      );
    }
    if (!paths.has(`core/detect/${name}.h`)) {
      wrong.push(`${path}: its header is missing. Declare the detector in core/detect/${name}.h.`);
    }
    if (!paths.has(`tests/unit/detect/${name}_test.cpp`)) {
      wrong.push(
        `${path}: it has no test. Write tests/unit/detect/${name}_test.cpp, with true identifiers and look-alikes.`,
      );
    }
  }
  return wrong;
}

/**
 * The name of a unit test does not begin with a sign of Catch2's filter. ctest starts each test by its name: with "~" in
 * front that runs all others instead.
 */
export function unitTestNames(files) {
  return files
    .filter(({ path }) => path.startsWith('tests/unit/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/TEST_CASE\("([~*[][^"]*)/g)].map(
        ([, name]) =>
          `${path}: the name "${name}" begins with a sign of Catch2's filter. Begin with a word.`,
      ),
    );
}

// ---------------------------------------------------------------- extension

const extensionLayers = {
  shared: [],
  editors: ['shared'],
  networks: ['shared', 'editors'],
  content: ['shared', 'editors', 'networks'],
  settings: ['shared', 'networks'],
  background: ['shared'],
  ui: ['shared'],
};
const extensionOrder =
  'shared ← editors ← networks ← {content, settings}; shared ← background; shared ← ui';

const source = 'extension/src';

export function extensionLayering(files) {
  const wrong = files
    .filter(({ path }) => /^extension\/src\/[^/]+\.tsx?$/.test(path))
    .map(
      ({ path }) =>
        `${path}: lies beside the folders of ${source}. Move it into the one it belongs to.`,
    );
  for (const { path, text } of files) {
    const folder = /^extension\/src\/([^/]+)\/.*\.tsx?$/.exec(path)?.[1];
    if (!folder) continue;
    const allowed = extensionLayers[folder];
    if (!allowed) {
      wrong.push(
        `${path}: ${source} has no folder ${folder}. Its folders are ${Object.keys(extensionLayers).join(', ')}.`,
      );
      continue;
    }
    for (const name of imports(text)) {
      if (!name.startsWith('.')) {
        wrong.push(
          `${path}: imports the package ${name}. What is shipped has no dependencies; write what is needed.`,
        );
        continue;
      }
      const target = posix.join(posix.dirname(path), name);
      if (/^(wasm|build\/wasm)\//.test(target)) {
        if (!/^extension\/src\/background\/engine[./]/.test(path)) {
          wrong.push(
            `${path}: imports ${target}. Only background/engine touches wasm; send it a message instead.`,
          );
        }
        continue;
      }
      const other = /^extension\/src\/([^/]+)\//.exec(target)?.[1];
      if (!other) {
        wrong.push(
          `${path}: imports ${target}, which is outside ${source}. Move it into ${source}/shared.`,
        );
      } else if (other !== folder && !allowed.includes(other)) {
        wrong.push(
          `${path}: imports ${target}, but ${folder} may not know ${other} (${extensionOrder}). ` +
            `Move what both need to shared, or send a message.`,
        );
      }
    }
  }
  return wrong;
}

/** What a TypeScript file imports, types included. */
function imports(text) {
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...withoutComments(text).matchAll(pattern)].map(([, , name]) => name);
}

// ---------------------------------------------------------------- rules

export function rules(files) {
  const wrong = [];
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set();
  for (const { path, text } of files) {
    const place = /^rules\/(guidelines|lexicons|networks)\/(.+)\.json$/.exec(path);
    if (!place) continue;
    const [, kind, name] = place;
    const document = parsed(text);
    if (!document) {
      wrong.push(`${path}: this is no JSON object. An editor shows where it breaks.`);
      continue;
    }
    if (kind !== 'guidelines') {
      wrong.push(...sameId(path, document, name));
      continue;
    }
    const [guideline, file, ...deeper] = name.split('/');
    if (!file || deeper.length > 0) {
      wrong.push(`${path}: a rule is rules/guidelines/<guideline>/<name>.json. Move the file.`);
      continue;
    }
    folders.add(guideline);
    if (file === 'guideline') wrong.push(...sameId(path, document, guideline));
    else wrong.push(...ruleProblems(path, document, guideline, file));
  }
  for (const folder of folders) {
    if (!paths.has(`rules/guidelines/${folder}/guideline.json`)) {
      wrong.push(
        `rules/guidelines/${folder}/: guideline.json is missing. It says what the guideline recommends.`,
      );
    }
  }
  return wrong;
}

function ruleProblems(path, rule, guideline, name) {
  const wrong = sameId(path, rule, `${guideline}.${name}`);
  if (rule.guideline !== guideline) {
    wrong.push(
      `${path}: says "guideline": "${rule.guideline}", but lies in the folder of ${guideline}. Make both the same.`,
    );
  }
  const empty = emptyPlaces(rule);
  if (empty.length > 0) wrong.push(`${path}: still to be filled in: ${empty.join(', ')}`);
  for (const [list, what] of [
    ['flag', 'must be flagged'],
    ['pass', 'must pass'],
  ]) {
    const texts = (rule.examples?.[list] ?? []).map((example) => example?.text ?? example);
    const written = texts.filter((text) => typeof text === 'string' && text.trim() !== '');
    if (written.length < 2) {
      wrong.push(
        `${path}: /examples/${list} needs at least two drafts that ${what}, one German and one English.`,
      );
      continue;
    }
    const only = onlyLanguage(written);
    if (only && !(rule.when?.language ?? []).includes(only.id)) {
      wrong.push(
        `${path}: /examples/${list} is all in ${only.name}. Add a draft in ${only.other} that ${what}.`,
      );
    }
  }
  return wrong;
}

function sameId(path, document, expected) {
  if (document.id === expected) return [];
  return [
    `${path}: says "id": "${document.id}", but by its place it is "${expected}". Rename one of them.`,
  ];
}

function parsed(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** JSON pointers of everything that is empty, as in the skeleton of a new rule. */
export function emptyPlaces(value, pointer = '') {
  if (typeof value === 'string') return value.trim() === '' ? [pointer] : [];
  if (value === null || typeof value !== 'object') return [];
  const all = Object.entries(value);
  if (all.length === 0) return [pointer];
  // An example of a like shares something without a word of its own.
  const entries = value.shares ? all.filter(([key, entry]) => key !== 'text' || entry) : all;
  return entries.flatMap(([key, entry]) => emptyPlaces(entry, `${pointer}/${key}`));
}

const german = {
  id: 'de',
  name: 'German',
  other: 'English',
  words:
    /[äöüß]|\b(der|die|das|und|ist|nicht|wir|ich|mit|für|ein|eine|unser|unsere|auf|bei|sind|wird|heute|geht|auch|noch|von|zu|im|am|es)\b/i,
};
const english = {
  id: 'en',
  name: 'English',
  other: 'German',
  words:
    /\b(the|and|is|not|we|with|for|our|are|will|today|this|that|you|your|my|of|to|on|it|have|has|be|at|from)\b/i,
};

/** The language in which all texts are, or nothing when one of them is in another or in none for sure. */
function onlyLanguage(texts) {
  return [german, english].find((language) => {
    const other = language === german ? english : german;
    return texts.every((text) => language.words.test(text) && !other.words.test(text));
  });
}

// ---------------------------------------------------------------- top level

const topLevel = new Set([
  '.ci',
  '.clang-format',
  '.clang-tidy',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc',
  'CMakeLists.txt',
  'CMakePresets.json',
  'LICENSE',
  'README.md',
  'core',
  'extension',
  'package-lock.json',
  'package.json',
  'rules',
  'tests',
  'tsconfig.json',
  'wasm',
]);

/** Names of the entries that lie at the top of the repository and are not ignored by git. */
export function topLevelEntries(names) {
  return names
    .filter((name) => !topLevel.has(name))
    .map(
      (name) =>
        `${name}: does not belong at the top. Put it where it is used, or add it to the list in tests/node/layout-checks.mjs and say why.`,
    );
}
