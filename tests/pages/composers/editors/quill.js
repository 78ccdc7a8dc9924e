import Quill from 'quill';

export function create(box) {
  const place = document.createElement('div');
  box.append(place);
  const quill = new Quill(place);
  quill.root.setAttribute('aria-label', 'Beitrag');
  return { field: quill.root, text: () => quill.getText() };
}
