import { say } from '../shared/i18n';
import type { Problem } from '../shared/protocol';
import { h } from './elements';

function place({ file, pointer, line, column }: Problem): string {
  if (pointer) return `${file}: ${pointer}`;
  return line === undefined ? file : say('placeInFile', file, line, column ?? 1);
}

/** Every error with the place where it stands, so that it can be mended. */
export function problemList(title: string, problems: readonly Problem[]): HTMLElement {
  return h(
    'section',
    { class: 'problems', role: 'alert' },
    h('p', {}, title),
    h(
      'ul',
      {},
      ...problems
        .slice(0, 20)
        .map((problem) =>
          h('li', {}, h('code', {}, place(problem)), h('span', {}, problem.message)),
        ),
    ),
  );
}
