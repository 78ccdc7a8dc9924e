import { editableIn, frameIn } from '../place.js';

/** A frame with an address of the same site. */
export async function create(box) {
  const document = await frameIn(box, { src: '/frame.html' });
  return editableIn(document.body);
}
