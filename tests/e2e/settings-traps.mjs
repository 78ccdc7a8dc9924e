// Pages on which a reader that guesses is wrong. Each row: a small page, the entry, and what must be read of it.

const audience = {
  id: 'audience',
  title: { de: 'Wer deine Kontakte sehen kann', en: 'Who can see your connections' },
  path: { de: 'Sichtbarkeit > Kontakte', en: 'Visibility > Connections' },
  url: 'https://social.example/settings/connections',
  values: [
    { id: 'everyone', label: { de: 'Alle', en: 'Everyone' } },
    { id: 'friends', label: { de: 'Freunde', en: 'Friends' }, wordings: ['Your friends'] },
    { id: 'me', label: { de: 'Nur du', en: 'Only you' } },
  ],
  lastSeen: '2026-09',
};
const as = (read, more = {}) => ({ ...audience, ...more, read });
const aSwitch = as({
  method: 'switch',
  selectors: ['[role="switch"]', 'input[type="checkbox"]', 'button[aria-pressed]'],
  on: 'everyone',
  off: 'me',
});
const aRadio = as({
  method: 'radio',
  selectors: ['input[type="radio"]', '[role="radio"]', 'select'],
});
const aRow = as({ method: 'text', selectors: ['[role="button"]', 'li'] });
const aForm = as({
  method: 'form',
  selectors: ['[name="user[audience]"]'],
  on: 'everyone',
  off: 'me',
  options: { public: 'everyone', private: 'friends', direct: 'me' },
});
const aSign = as({ method: 'sign', signs: { everyone: ['#open'], me: ['#closed'] } });

const label = 'Who can see your connections';
const option = (value, isChosen) =>
  `<label><input type="radio" name="a" value="${value}" ${isChosen ? 'checked' : ''}> ${value}</label><br>`;
const options = (chosen) =>
  ['Everyone', 'Friends', 'Only you'].map((one) => option(one, one === chosen)).join('');
const main = (html) => `<main>${html}</main>`;
const row = (text, control) => `<div class="row"><div>${text}</div>${control}</div>`;
const box = (isOn, more = '') =>
  `<div role="switch" tabindex="0" aria-checked="${isOn}" ${more} style="width:40px;height:20px"></div>`;

/** [what, entry, page, value or reason] */
export const traps = [
  // Switches
  ['a switch that its label names', aSwitch, main(row(label, box(true))), 'everyone'],
  ['the same, off', aSwitch, main(row(label, box(false))), 'me'],
  ['in German', aSwitch, main(row('Wer deine Kontakte sehen kann', box(false))), 'me'],
  [
    'other case, a colon, typographic spaces',
    aSwitch,
    main(row('WHO can see\u00a0your  connections:', box(true))),
    'everyone',
  ],
  [
    'by aria-labelledby',
    aSwitch,
    main(`<h2 id="t">${label}</h2><p>Choose.</p><div>${box(true, 'aria-labelledby="t"')}</div>`),
    'everyone',
  ],
  ['by aria-label', aSwitch, main(box(true, `aria-label="${label}"`)), 'everyone'],
  [
    'by a label element, the field drawn over',
    aSwitch,
    main(
      `<label for="c">${label}</label><input id="c" type="checkbox" checked style="opacity:0;position:absolute">`,
    ),
    'everyone',
  ],
  [
    'by the heading of its page, with an explanation in between',
    aSwitch,
    main(
      `<h1>${label}</h1><p>Your connections may see each other’s lists.</p><div><span>On</span>${box(true)}</div>`,
    ),
    'everyone',
  ],
  [
    'the label only in a sentence',
    aSwitch,
    main(row(`Choose ${label} and more`, box(true))),
    'no-label',
  ],
  [
    'another setting’s switch under the heading of ours',
    aSwitch,
    main(`<h2>${label}</h2>${row('Sync contacts', box(false))}`),
    'no-control',
  ],
  [
    'a switch with another label of its own under our heading',
    aSwitch,
    main(`<h1>${label}</h1>${box(false, 'aria-label="Sync contacts"')}`),
    'no-control',
  ],
  [
    'our row has no switch yet, the next one has',
    aSwitch,
    main(`<div>${label}</div>${row('Sync contacts', box(false))}`),
    'no-control',
  ],
  [
    'two labels and one switch, side by side',
    aSwitch,
    main(`<div><div>${label}</div><div>Sync contacts</div>${box(false)}</div>`),
    'no-control',
  ],
  [
    'a short explanation in one block with the label',
    aSwitch,
    main(
      `<div><div><div>${label}</div><div>Visible on your profile</div></div>${box(false)}</div>`,
    ),
    'me',
  ],
  [
    'the label after the switch, in the next row',
    aSwitch,
    main(`<div>Sync contacts</div>${box(false)}<div>${label}</div>`),
    'no-control',
  ],
  [
    'the label stands in the navigation only',
    aSwitch,
    main(`<nav><a href="#">${label}</a></nav><div>${box(false)}</div>`),
    'no-control',
  ],
  [
    'a link with the label, and the switch of another page beside it',
    aSwitch,
    main(`<div><a href="#">${label}</a></div><div>${box(false)}</div>`),
    'no-control',
  ],
  [
    'a button that shows a sign only',
    aSwitch,
    main(row(label, '<button aria-pressed="true"><span aria-hidden="true">◐</span></button>')),
    'everyone',
  ],
  [
    'two switches with the label',
    aSwitch,
    main(row(label, box(true)) + row(label, box(false))),
    'several',
  ],
  [
    'a hidden double with the other state',
    aSwitch,
    main(row(label, box(true)) + `<div style="display:none">${row(label, box(false))}</div>`),
    'everyone',
  ],
  [
    'a double that is clipped to nothing',
    aSwitch,
    main(
      row(label, box(true)) +
        `<div style="height:0;overflow:hidden">${row(label, box(false))}</div>`,
    ),
    'everyone',
  ],
  [
    'a double that only the eye is kept from',
    aSwitch,
    main(row(label, box(true)) + `<div style="opacity:0">${row(label, box(false))}</div>`),
    'everyone',
  ],
  [
    'all of it hidden',
    aSwitch,
    main(`<div style="visibility:hidden">${row(label, box(false))}</div>`),
    'no-label',
  ],
  [
    'taken out of use by a dialog',
    aSwitch,
    main(`<div aria-hidden="true">${row(label, box(false))}</div>`),
    'no-control',
  ],
  ['a mixed state', aSwitch, main(row(label, box('mixed'))), 'no-value'],
  [
    'the field and its role disagree',
    aSwitch,
    main(row(label, `<input type="checkbox" role="switch" aria-checked="false" checked>`)),
    'no-value',
  ],
  [
    'a field in a switch that says something else',
    aSwitch,
    main(
      row(
        label,
        `<div role="switch" aria-checked="false" style="width:40px"><input type="checkbox" checked></div>`,
      ),
    ),
    'no-value',
  ],
  [
    'the word beside it says the opposite',
    aSwitch,
    main(row(label, `<span>On</span>${box(false)}`)),
    'no-value',
  ],
  [
    'a skeleton that waits for its state',
    aSwitch,
    main(`<div aria-busy="true">${row(label, box(false))}</div>`),
    'no-value',
  ],
  [
    'not in use until its state is known',
    aSwitch,
    main(row(label, `<input type="checkbox" disabled>`)),
    'no-value',
  ],
  [
    'a control that the selectors do not know',
    as({ ...aSwitch.read, selectors: ['.old-switch'] }),
    main(row(label, box(false))),
    'no-control',
  ],
  [
    'a list where a switch was',
    aSwitch,
    main(row(label, '<select><option>Only you</option></select>')),
    'no-control',
  ],
  [
    'in an open shadow root',
    aSwitch,
    main(`<x-row><template shadowrootmode="open">${row(label, box(true))}</template></x-row>`),
    'everyone',
  ],
  [
    'its label in a slot, itself in the shadow root',
    aSwitch,
    main(
      `<x-row><template shadowrootmode="open"><div><slot></slot>${box(true)}</div></template><span>${label}</span></x-row>`,
    ),
    'everyone',
  ],
  [
    'a form whose fields are called like the DOM',
    aSwitch,
    main(
      `<form><input name="parentNode" type="hidden"><input name="children" type="hidden">${row(label, box(true))}</form>`,
    ),
    'everyone',
  ],

  // Radio buttons and lists
  [
    'radio buttons under a legend',
    aRadio,
    main(`<fieldset><legend>${label}</legend>${options('Friends')}</fieldset>`),
    'friends',
  ],
  [
    'under a heading',
    aRadio,
    main(`<h2>${label}</h2><p>Explained here.</p><div>${options('Only you')}</div>`),
    'me',
  ],
  [
    'under another heading, ours above it',
    aRadio,
    main(`<h2>${label}</h2><h2>Who can write to you</h2><div>${options('Only you')}</div>`),
    'no-control',
  ],
  [
    'none chosen',
    aRadio,
    main(`<fieldset><legend>${label}</legend>${options()}</fieldset>`),
    'no-value',
  ],
  [
    'a value that the catalogue does not know',
    aRadio,
    main(
      `<fieldset><legend>${label}</legend>${option('Friends of friends', true)}${option('Everyone')}</fieldset>`,
    ),
    'no-value',
  ],
  [
    'roles instead of fields',
    aRadio,
    main(
      `<div role="radiogroup" aria-label="${label}"><div role="radio" aria-checked="true">Friends</div><div role="radio" aria-checked="false">Only you</div></div>`,
    ),
    'friends',
  ],
  [
    'two chosen',
    aRadio,
    main(
      `<div role="radiogroup" aria-label="${label}"><div role="radio" aria-checked="true">Friends</div><div role="radio" aria-checked="true">Only you</div></div>`,
    ),
    'no-value',
  ],
  [
    'a list',
    aRadio,
    main(`<label>${label} <select><option>Everyone<option selected>Your friends</select></label>`),
    'friends',
  ],
  [
    'a list, two of it',
    aRadio,
    main(
      `<label>${label} <select><option selected>Everyone</select></label><label>${label} <select><option selected>Only you</select></label>`,
    ),
    'several',
  ],
  [
    'the field’s own value means another than its words',
    as({ ...aRadio.read, options: { 0: 'everyone', 1: 'friends', 2: 'me' } }),
    main(
      `<label>${label} <select><option value="1">Everyone<option value="2" selected>Friends</select></label>`,
    ),
    'no-value',
  ],

  // Rows of text
  [
    'a row',
    aRow,
    main(`<div role="button"><div>${label}</div><div>Friends</div></div>`),
    'friends',
  ],
  [
    'a row with an explanation',
    aRow,
    main(
      `<div role="button"><div>${label}</div><div>Decides who sees them.</div><div>Only you</div></div>`,
    ),
    'me',
  ],
  [
    'a row with two values',
    aRow,
    main(`<div role="button"><div>${label}</div><div>Friends</div><div>Only you</div></div>`),
    'several',
  ],
  [
    'label and value in one sentence',
    aRow,
    main(`<div role="button"><span>${label}</span> <span>Friends</span></div>`),
    'no-label',
  ],
  ['a row without a value', aRow, main(`<div role="button"><div>${label}</div></div>`), 'no-value'],
  [
    'two rows',
    aRow,
    main(['Friends', 'Only you'].map((one) => `<li><p>${label}</p><p>${one}</p></li>`).join('')),
    'several',
  ],

  // Forms of server software
  [
    'a field in any language',
    aForm,
    `<form><label>Näytä <input type="checkbox" name="user[audience]" checked></label></form>`,
    'everyone',
  ],
  [
    'with the hidden field that goes before it',
    aForm,
    `<form><input type="hidden" name="user[audience]" value="0"><label>Näytä <input type="checkbox" name="user[audience]"></label></form>`,
    'me',
  ],
  [
    'a list by its own values',
    aForm,
    `<form><label for="s">Näkyvyys</label><select id="s" name="user[audience]"><option value="public">Kaikki<option value="private" selected>Seuraajat</select></form>`,
    'friends',
  ],
  [
    'changed and not saved',
    { ...aForm, plant: 'tick' },
    `<form><label>Näytä <input type="checkbox" name="user[audience]"></label></form>`,
    'no-value',
  ],
  [
    'another one chosen and not saved',
    { ...aForm, plant: 'choose' },
    `<form><label for="s">Näkyvyys</label><select id="s" name="user[audience]"><option value="public" selected>Kaikki<option value="direct">Vain minä</select></form>`,
    'no-value',
  ],
  [
    'outside of a form',
    aForm,
    `<label>Näytä <input type="checkbox" name="user[audience]" checked></label>`,
    'no-control',
  ],
  [
    'without a label',
    aForm,
    `<form><input type="checkbox" name="user[audience]" checked></form>`,
    'no-label',
  ],
  [
    'twice',
    aForm,
    `<form><label>A <input type="checkbox" name="user[audience]" checked></label><label>B <input type="checkbox" name="user[audience]"></label></form>`,
    'several',
  ],

  // Signs
  ['a sign', aSign, '<p id="closed">x</p>', 'me'],
  ['both signs', aSign, '<p id="closed">x</p><p id="open">x</p>', 'several'],
  ['a hidden sign', aSign, '<p id="closed" hidden>x</p>', 'no-control'],

  // Age
  [
    'an old entry on a page that says too little',
    { ...aSwitch, lastSeen: '2026-05' },
    main(row(label, box(false))),
    'outdated',
  ],
  [
    'an old entry under its heading',
    { ...aSwitch, lastSeen: '2026-05' },
    main(`<h1>Connections</h1>${row(label, box(false))}`),
    'me',
  ],
  ['an entry of 180 days', { ...aSwitch, lastSeen: '2026-06' }, main(row(label, box(false))), 'me'],
  [
    'an old list that offers everything',
    { ...aRadio, lastSeen: '2025-01' },
    main(`<h2>${label}</h2><div>${options('Friends')}</div>`),
    'friends',
  ],
  [
    'an old list that lacks a value',
    { ...aRadio, lastSeen: '2025-01' },
    main(`<h2>${label}</h2><div>${option('Friends', true)}${option('Everyone')}</div>`),
    'outdated',
  ],
  [
    'an old row under its heading',
    { ...aRow, lastSeen: '2025-01' },
    main(`<h2>${label}</h2><div role="button"><div>${label}</div><div>Friends</div></div>`),
    'friends',
  ],
  [
    'an old field keeps its name',
    { ...aForm, lastSeen: '2024-01' },
    `<form><label>Näytä <input type="checkbox" name="user[audience]" checked></label></form>`,
    'everyone',
  ],
];

/** Addresses that are, and are not, the entry's: [address, whether] */
export const addresses = [
  ['https://social.example/settings/connections', true],
  ['https://social.example/settings/connections/', true],
  ['https://social.example/settings/connections?lang=de#top', true],
  ['http://social.example/settings/connections', false],
  ['https://social.example.evil.example/settings/connections', false],
  ['https://evil.example/settings/connections', false],
  ['https://evil.example/?https://social.example/settings/connections', false],
  ['https://social.example:8443/settings/connections', false],
  ['https://social.example/settings/connections-old', false],
  ['https://social.example/settings', false],
];

export { aSwitch, label, main, row, box };
