// "Post anyway", which may become available only after a pause to think.

import { say } from '../shared/i18n';
import { h } from './elements';

export interface PostButton {
  element: HTMLElement;
  /** Says when it can be pressed, for those who do not see the seconds. */
  status: HTMLElement;
  /** A reason was picked. */
  allow(): void;
}

export function postButton(pause: number, needsReason: boolean, post: () => void): PostButton {
  const end = performance.now() + pause * 1000;
  let isAllowed = !needsReason;
  const seconds = h('span', { class: 'seconds', 'aria-hidden': 'true' });
  const status = h('p', { class: 'status', role: 'status' });
  const left = () => Math.max(0, Math.ceil((end - performance.now()) / 1000));
  const isReady = () => isAllowed && left() === 0;
  const element = h(
    'button',
    { type: 'button', class: 'secondary', click: () => isReady() && post() },
    say('gatePost'),
    seconds,
  );
  const draw = () => {
    const now = left();
    // Not the attribute disabled: a button that can be reached can say why it does nothing yet.
    element.setAttribute('aria-disabled', String(!isReady()));
    seconds.textContent = now > 0 ? ` (${now})` : '';
    if (pause > 0 && now === 0 && status.textContent !== say('gatePauseOver'))
      status.textContent = say('gatePauseOver');
    if (now > 0) setTimeout(draw, 200);
  };
  if (pause > 0) status.textContent = say('gatePause', pause);
  draw();
  const allow = () => {
    isAllowed = true;
    draw();
  };
  return { element, status, allow };
}
