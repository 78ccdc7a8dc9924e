import { editableIn } from '../place.js';

export function create(box) {
  return editableIn(box.attachShadow({ mode: 'closed' }));
}
