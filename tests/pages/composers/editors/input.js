/** One line only, so the page has to say that posts are written here. */
export function create(box) {
  const field = document.createElement('input');
  field.type = 'text';
  field.dataset.composer = 'post';
  field.setAttribute('aria-label', 'Beitrag');
  box.append(field);
  return { field, text: () => field.value };
}
