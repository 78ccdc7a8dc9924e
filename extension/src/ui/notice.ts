import { h } from './elements';

/** Something went wrong, and what that means. */
export function noticeElement(text: string): HTMLElement {
  return h('p', { class: 'notice', role: 'alert' }, text);
}
