import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

export async function create(box) {
  const place = document.createElement('div');
  box.append(place);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    toolbar: [],
  });
  const lines = () => [...editor.model.document.getRoot().getChildren()];
  const textOf = (line) => [...line.getChildren()].map(({ data }) => data ?? '\n').join('');
  return {
    field: editor.editing.view.getDomRoot(),
    text: () => lines().map(textOf).join('\n'),
  };
}
