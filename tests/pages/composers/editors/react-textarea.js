import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** React holds the value: what did not come to it as an input event is gone with the next drawing. */
export function create(box) {
  let current = '';
  return new Promise((resolve) => {
    function Composer() {
      const [value, setValue] = useState('');
      const onChange = (event) => {
        current = event.target.value;
        setValue(current);
      };
      const ref = (field) => field && resolve({ field, text: () => current });
      return createElement('textarea', { value, onChange, 'aria-label': 'Beitrag', ref });
    }
    createRoot(box).render(createElement(Composer));
  });
}
