export function create(box) {
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Beitrag');
  box.append(field);
  return { field, text: () => field.value };
}
