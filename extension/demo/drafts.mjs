// A draft for every text box of the demo page, as employees of the example company might write them.

export const drafts = [
  { kind: 'textarea', text: 'Projekt Seeadler geht im Mai live. Bitte noch nicht weitersagen.' },
  {
    kind: 'contenteditable',
    text: 'Ganz ehrlich: Die AquaJet 500 ist einfach die beste Pumpe auf dem Markt.',
  },
  {
    kind: 'lexical',
    text: 'I think the AquaJet 500 is simply the best pump there is. Brunnthal Pumpen only sells overpriced junk.',
  },
  {
    kind: 'draft',
    text: 'Nur diese Woche 20 % Rabatt auf alle AquaJet, schreib mir einfach eine Nachricht!',
  },
  {
    kind: 'quill',
    text: 'Our management is a bunch of clueless idiots!!! Typical Hansen & Wolff.',
  },
  {
    kind: 'tiptap',
    text: 'Überweist bitte auf DE89 3704 0044 0532 0130 00. Torben Lüdeking ist seit Montag wieder krank.',
  },
  {
    kind: 'comment',
    text: 'Ja, da haben Sie leider recht, die Verarbeitung ist wirklich schlecht.',
  },
];
