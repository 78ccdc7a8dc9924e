// Runs in the page of the test: puts a fixture into it, changes it as a redesign would, and reads.

import { Controls, around } from '../../extension/src/settings/controls';
import { Names, fold } from '../../extension/src/settings/fold';
import { Labels } from '../../extension/src/settings/label';
import { linesIn } from '../../extension/src/settings/lines';
import { lookAt } from '../../extension/src/settings/read';
import { findIn, rootsOf } from '../../extension/src/settings/trees';
import { Values } from '../../extension/src/settings/values';
import { readPatiently } from '../../extension/src/settings/wait';
import { isDrawn, isOffered, labelElements } from '../../extension/src/settings/visible';

function show(html) {
  const parse =
    Document.parseHTMLUnsafe ?? ((text) => new DOMParser().parseFromString(text, 'text/html'));
  const { documentElement } = parse.call(Document, html);
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
}

const askedOf = ({ settings, site, now }) => ({ settings, now, ...(site && { site }) });

const events = [
  'click',
  'focusin',
  'focusout',
  'change',
  'input',
  'toggle',
  'scroll',
  'beforetoggle',
  'submit',
];

/** Reads, and says what the page could notice of it. */
function readOne(job) {
  show(job.html);
  if (job.plant) plants[job.plant]();
  const noticed = [];
  const note = ({ type }) => noticed.push(type);
  for (const type of events) addEventListener(type, note, true);
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const [focused, requests] = [
    document.activeElement,
    performance.getEntriesByType('resource').length,
  ];
  const reading = lookAt(document, job.address, askedOf(job));
  noticed.push(...observer.takeRecords().map(({ type }) => type));
  if (document.activeElement !== focused) noticed.push('focus');
  if (performance.getEntriesByType('resource').length !== requests) noticed.push('request');
  observer.disconnect();
  for (const type of events) removeEventListener(type, note, true);
  return { values: reading.values, unread: reading.unread, noticed };
}

const namesOf = ({ title, read }) => new Names([title.de, title.en, ...(read.labels ?? [])]);

/** The elements that hold the setting's value on the page. */
function partsOf(wanted) {
  const roots = rootsOf(document);
  const { method, selectors = [], signs = {} } = wanted.read;
  if (method === 'sign') return findIn(roots, Object.values(signs).flat()).filter(isDrawn);
  if (method === 'form') return findIn(roots, selectors).filter(isOffered);
  const names = namesOf(wanted);
  if (method === 'text') {
    const rows = findIn(roots, selectors).filter(
      (row) => isDrawn(row) && linesIn(row).some(({ text }) => names.has(text)),
    );
    return rows.slice(-1);
  }
  const values = new Values(wanted.values);
  const controls = new Controls(roots);
  const [found] = new Labels(controls).carrying(names, (text) => values.has(text));
  return found?.parts ?? [];
}

/** The narrowest part of the page that holds the control and its label. */
function rowOf(wanted, parts) {
  const inner = around({ kind: 'radios', parts });
  if (wanted.read.method === 'text') return inner;
  const names = namesOf(wanted);
  const isLabelled = (element) =>
    wanted.read.method === 'form'
      ? [element, ...element.querySelectorAll('*')].some(
          (one) => labelElements(parts[0]).includes(one) && one.textContent.trim() !== '',
        )
      : linesIn(element).some(({ text }) => names.has(text)) ||
        [element, ...element.querySelectorAll('[aria-label]')].some((one) =>
          names.has(one.getAttribute('aria-label') ?? ''),
        );
  let row = inner;
  while (row.parentElement && row.parentElement !== document.body && !isLabelled(row))
    row = row.parentElement;
  return row;
}

function flip(wanted, parts) {
  if (wanted.read.method === 'text') {
    const values = new Values(wanted.values);
    const texts = textNodes(parts[0]).filter(({ data }) => values.has(data));
    const other = wanted.values.find(
      ({ id }) => texts[0] && !values.namedBy([texts[0].data]).includes(id),
    );
    if (texts[0] && other) texts[0].data = other.label.en;
    return;
  }
  if (
    parts.length > 1 &&
    !parts.some((part) => part.matches('[type="checkbox"], [role="switch"], [role="checkbox"]'))
  ) {
    const isOn = (part) => part.checked === true || part.getAttribute('aria-checked') === 'true';
    const next = parts[(parts.findIndex(isOn) + 1) % parts.length];
    for (const part of parts) set(part, part === next);
    return;
  }
  for (const part of parts) {
    if (part instanceof HTMLSelectElement) {
      const { selectedIndex, options } = part;
      const next = (selectedIndex + 1) % options.length;
      for (const [index, option] of [...options].entries()) {
        option.toggleAttribute('selected', index === next);
        option.selected = index === next;
      }
    } else {
      const state =
        part.checked ??
        (part.getAttribute('aria-checked') ?? part.getAttribute('aria-pressed')) === 'true';
      set(part, !state);
    }
  }
}

function set(part, state) {
  if (part instanceof HTMLInputElement) {
    part.toggleAttribute('checked', state);
    part.checked = state;
  }
  for (const name of ['aria-checked', 'aria-pressed'])
    if (part.hasAttribute(name)) part.setAttribute(name, String(state));
}

function textNodes(from) {
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function rename(wanted, parts) {
  if (wanted.read.method === 'form') {
    for (const label of labelElements(parts[0]))
      for (const node of textNodes(label)) node.data = '';
    for (const part of parts.slice(1))
      for (const label of labelElements(part)) for (const node of textNodes(label)) node.data = '';
    return;
  }
  const names = [wanted.title.de, wanted.title.en, ...(wanted.read.labels ?? [])].map(fold);
  const renamed = (text) => (names.includes(fold(text)) ? 'Something else' : text);
  for (const node of rootsOf(document).flatMap(textNodes))
    if (renamed(node.data) !== node.data) node.data = renamed(node.data);
  for (const element of findIn(rootsOf(document), ['[aria-label]']))
    element.setAttribute('aria-label', renamed(element.getAttribute('aria-label')));
}

function double(wanted, parts) {
  const row = rowOf(wanted, parts);
  const marks = parts.map((part, index) => (part.setAttribute('data-part', index), part));
  const other = row.cloneNode(true);
  for (const field of [other, ...other.querySelectorAll('[name]')])
    if (field.type === 'radio' && wanted.read.method !== 'form') field.name += '-other';
  row.after(other);
  const others = marks.map((_, index) =>
    other.matches(`[data-part="${index}"]`) ? other : other.querySelector(`[data-part="${index}"]`),
  );
  flip(wanted, others);
}

const mutations = {
  'label renamed': rename,
  'control removed': (_, parts) => parts.forEach((part) => part.remove()),
  'row doubled with the other state': double,
  'row hidden': (wanted, parts) => (rowOf(wanted, parts).style.display = 'none'),
  'state flipped': flip,
};

/** What is read of one setting after each change that fits its kind. */
function mutateOne({ html, address, site, now, wanted }) {
  const isSign = wanted.read.method === 'sign';
  const names = Object.keys(mutations).filter((name) => !isSign || /removed|hidden/.test(name));
  return names.map((name) => {
    show(html);
    const parts = partsOf(wanted);
    if (parts.length === 0) return { name, value: 'the test does not find the control' };
    if (isSign) for (const part of parts) mutations[name](wanted, [part]);
    else mutations[name](wanted, parts);
    const { values } = lookAt(document, address, askedOf({ settings: [wanted], site, now }));
    return { name, value: values[wanted.id] ?? null };
  });
}

/** Reads as in the real page, while a script of the page does what the job says, step by step: [milliseconds, html]. */
async function wait(job) {
  show(job.html);
  for (const [time, html] of job.later ?? []) setTimeout(() => show(html), time);
  const start = performance.now();
  const reading = await readPatiently(document, () => job.address, askedOf(job));
  return { ...reading, time: performance.now() - start };
}

/** What a person does to a form and has not saved yet. */
const plants = {
  tick: () => document.querySelector('input[type="checkbox"]').click(),
  choose: () => (document.querySelector('select').selectedIndex = 1),
};

window.settingsReader = {
  read: (jobs) => jobs.map(readOne),
  mutate: (jobs) => jobs.map(mutateOne),
  wait,
};
