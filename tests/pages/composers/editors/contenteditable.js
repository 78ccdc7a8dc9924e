export function create(box) {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('aria-label', 'Beitrag');
  box.append(field);
  return { field, text: () => field.innerText };
}
