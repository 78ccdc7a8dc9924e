// The question before a post goes out: what was found, what can be mended at once, and the ways on.

import { say } from '../shared/i18n';
import type { GateAsk, GateView, Reason, ViewFinding } from '../shared/protocol';
import { h } from './elements';
import { copyElement, findingElement } from './finding';
import { contactElement } from './gate-contact';
import { reasonsElement } from './gate-reasons';
import { postButton } from './gate-post';

type Act = (ask: GateAsk) => void;

/** So many findings are shown at once, and only such as hold the post. */
const atFirst = 3;

const titles = { confirm: 'gateConfirm', justify: 'gateJustify', block: 'gateBlock' } as const;

export function questionElement(view: GateView, act: Act): HTMLElement {
  const policy = view.policy === 'justify' || view.policy === 'block' ? view.policy : 'confirm';
  let reason: Reason | undefined;
  const back = h(
    'button',
    { type: 'button', class: 'primary back', click: () => act({ do: 'back' }) },
    say('gateBack'),
  );
  const post =
    policy === 'block'
      ? undefined
      : postButton(view.pause, policy === 'justify', () =>
          act({ do: 'post', ...(reason && { reason }) }),
        );
  const why =
    policy === 'justify'
      ? reasonsElement(view, (picked) => {
          reason = picked;
          post?.allow();
        })
      : undefined;
  return h(
    'section',
    {
      class: `question ${policy}`,
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': 'question',
      'aria-describedby': 'summary',
    },
    h(
      'div',
      { class: 'body' },
      h('h1', { id: 'question' }, say(titles[policy])),
      h('p', { id: 'summary', class: 'summary' }, summary(view)),
      view.copy !== undefined && copyElement(view.copy),
      ...findingElements(view, act),
      policy === 'block' && contactElement(view),
      why,
    ),
    h('footer', {}, back, post?.element, post?.status),
  );
}

function summary({ policy, holding }: GateView): string {
  if (policy === 'block') return say('gateBlockSummary');
  return holding === 1 ? say('gateOne') : say('gateMany', holding);
}

function findingElements({ findings, holding }: GateView, act: Act): HTMLElement[] {
  const elements = findings.map((finding) => oneFinding(finding, act));
  const count = Math.min(atFirst, Math.max(1, holding));
  const more = elements.slice(count);
  const shown = elements.slice(0, count);
  if (more.length === 0) return shown;
  return [...shown, h('details', {}, h('summary', {}, say('gateMore', more.length)), ...more)];
}

/** As in the card, with the guideline's name above it; nothing can be set aside here. */
function oneFinding(finding: ViewFinding, act: Act): HTMLElement {
  const element = findingElement({ ...finding, dismissible: false }, (ask) => {
    if (ask.do === 'fix') act({ do: 'mend', fingerprint: ask.fingerprint, fix: ask.fix });
  });
  // Here the way back is the button that stands out.
  for (const button of element.querySelectorAll('button.primary'))
    button.classList.replace('primary', 'secondary');
  element.querySelector('#message')?.removeAttribute('id');
  element.prepend(
    h(
      'header',
      { class: finding.severity },
      h('span', {
        class: 'severity',
        role: 'img',
        'aria-label': say(`severity_${finding.severity}`),
      }),
      h('h2', {}, finding.guideline),
    ),
  );
  return element;
}
