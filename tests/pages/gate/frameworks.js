// The same with React and Vue, which listen in their own way.

import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createApp, h as v, ref } from 'vue';

function react(Post) {
  return (box, posted) => flushSync(() => createRoot(box).render(h(Post, { posted })));
}

function ReactClick({ posted }) {
  const [text, setText] = useState('');
  const post = (event) => {
    posted(event.nativeEvent, text);
    setText('');
  };
  return h(
    'div',
    {},
    h('textarea', { id: 'text', value: text, onChange: ({ target }) => setText(target.value) }),
    h('button', { id: 'post', className: 'post', type: 'button', onClick: post }, 'Post'),
  );
}

function ReactSubmit({ posted }) {
  const [text, setText] = useState('');
  const post = (event) => {
    event.preventDefault();
    posted(event.nativeEvent, text);
    setText('');
  };
  return h(
    'form',
    { onSubmit: post },
    h('input', { id: 'text', 'data-composer': 'line', style: { width: 400 }, value: text, onChange: ({ target }) => setText(target.value) }),
    h('button', { id: 'post', className: 'post' }, 'Post'),
  );
}

function vue(render) {
  return (box, posted) => {
    const text = ref('');
    const post = (event) => {
      posted(event, text.value);
      text.value = '';
    };
    const input = ({ target }) => (text.value = target.value);
    createApp({ render: () => render(text.value, input, post) }).mount(box);
  };
}

export const frameworks = {
  'react-click': react(ReactClick),
  'react-submit': react(ReactSubmit),
  'vue-click': vue((text, input, post) => [
    v('textarea', { id: 'text', value: text, onInput: input }),
    v('button', { id: 'post', class: 'post', type: 'button', onClick: post }, 'Post'),
  ]),
  'vue-submit': vue((text, input, post) =>
    v('form', { onSubmit: (event) => (event.preventDefault(), post(event)) }, [
      v('textarea', { id: 'text', value: text, onInput: input }),
      v('button', { id: 'post', class: 'post' }, 'Post'),
    ]),
  ),
};
