// Company names and texts for the benchmarks: made up, distinct, the same in every run.
import { readFileSync } from 'node:fs';

const first =
  'Al Bach Brand Dorn Eber Falk Grün Hart Ilm Jung Kalt Lind Mark Neu Ost Pfeil Quer Rhein Stein Tal'.split(
    ' ',
  );
const middle = 'a be da en er fi ga hol i ja ke lo mo ni or pe ri sa to u'.split(' ');
const last =
  'au bach berg brück burg dorf feld hof horst kamp ler mann meier ner rode see stadt tech thal werk'.split(
    ' ',
  );
const trades = [
  'Anlagenbau',
  'Antriebe',
  'Bau',
  'Druckguss',
  'Energie',
  'Fördertechnik',
  'Glas',
  'Holz',
  'Industries',
  'Kunststoffe',
  'Logistics',
  'Maschinen',
  'Messtechnik',
  'Pharma',
  'Robotics',
  'Software',
  'Systems',
  'Textil',
  'Verpackungen',
  'Werkzeuge',
];

/// So many distinct names of two words: all combinations, in an order that changes every part from one to the next.
export function names(count) {
  const all = first.length * middle.length * last.length * trades.length;
  return Array.from({ length: count }, (_, n) => {
    let rest = (n * 61_813) % all;
    const part = (list) => {
      const word = list[rest % list.length];
      rest = Math.floor(rest / list.length);
      return word;
    };
    return `${part(first)}${part(middle)}${part(last)} ${part(trades)}`;
  });
}

export function company(customers) {
  const profile = JSON.parse(readFileSync('rules/company.example.json', 'utf8'));
  profile.confidential.customers = customers;
  return profile;
}

const sentences = [
  'Heute war ich mit dem ganzen Team beim Kunden, und die Anlage lief vom ersten Tag an ohne Störung.',
  'Ich finde, dass die neue Pumpe deutlich leiser ist als das Modell, das wir vor drei Jahren vorgestellt haben.',
  'Wer am Donnerstag auf der Messe ist, kommt gern am Stand vorbei, wir haben Kaffee und zwei neue Prototypen.',
  'The workshop went well, although the projector gave up after ten minutes and we had to draw everything by hand.',
  'Our customers asked for a simpler way to plan maintenance, and the release notes explain what has changed since May.',
  'Gestern in der Kantine: 12,50 Euro für einen Salat, dazu ein Brötchen, das man als Türstopper benutzen kann!!!',
  'Die Logistik aus Kaltbach hat sich gemeldet, die Maschinen für das neue Werk kommen eine Woche später an.',
];

/// A text of so many units; another one for each number. It begins with these words.
export function text(units, number, words = []) {
  let made = words.map((word) => `Gruß an ${word}! `).join('');
  for (let i = number; made.length < units; i++)
    made += `${sentences[(i * 5 + number) % sentences.length]} (${number}-${i}) `;
  return made.slice(0, units);
}

export function draft(of) {
  return JSON.stringify({
    draft: { text: of, network: 'linkedin', audience: 'public' },
    options: { ui: 'de' },
  });
}

/// Texts that are made to cost much, by what they are made of.
export function hostileTexts() {
  const repeated = (piece) => (units) =>
    piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
  const beginnings = names(2_000)
    .map((name) => name.slice(0, -1))
    .join(' ');
  return {
    'one letter': repeated('a'),
    'one word of the rules': repeated('nicht '),
    'one insult': repeated('Idiot '),
    'one company name': repeated(`${names(1)[0]} `),
    'names without their ends': repeated(beginnings),
    'letters and apostrophes': repeated("a'"),
    apostrophes: repeated("'"),
    'words with hyphens': repeated('ab-'),
    hyphens: repeated('-'),
    'open quotations': repeated('„Mist'),
    'quoted lines': repeated('> Mist\n'),
    'beginnings of a phrase': repeated('wir haben die '),
    'sentences of one word': repeated('Ja. '),
    emoji: repeated('😂'),
    digits: repeated('1 '),
    'combining accents': repeated('e\u0301'),
  };
}
