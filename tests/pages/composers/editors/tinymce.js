import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

/** Its text box is the body of a frame without an address (about:srcdoc). */
export async function create(box) {
  const place = document.createElement('textarea');
  box.append(place);
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    content_style: 'body { margin: 10px; font: 16px/1.6 system-ui, sans-serif } p { margin: 0 }',
    menubar: false,
    toolbar: false,
    statusbar: false,
    height: 480,
  });
  return { field: editor.getBody(), text: () => editor.getContent({ format: 'text' }) };
}
