import { ContentEditable } from './contenteditable';
import type { Editor } from './editor';
import { richEditorOf } from './rich';
import { isTextControl, TextareaEditor } from './textarea';

/**
 * The editor for a text box.
 * @param mirrorParent where a textarea's mirror may stand while it is measured
 * @param sinceTyping milliseconds since the person last typed
 * @param signal ends what the editor listens to
 */
export function openEditor(
  element: HTMLElement,
  mirrorParent: () => Node,
  sinceTyping: () => number,
  signal: AbortSignal,
): Editor {
  return isTextControl(element)
    ? new TextareaEditor(element, mirrorParent)
    : new ContentEditable(element, richEditorOf(element), sinceTyping, signal);
}
