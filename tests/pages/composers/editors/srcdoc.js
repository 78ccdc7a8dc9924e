import { editableIn, frameIn } from '../place.js';

/** A frame whose document stands in an attribute: it has no address of its own. */
export async function create(box) {
  const document = await frameIn(box, { srcdoc: '<!doctype html><html lang="de"><body></body></html>' });
  return editableIn(document.body);
}
