// Every way in which pages post, and how a person does it there.

import { press } from './steps.mjs';

const click = (trial) => trial.clickPost();
const tap = async (trial) => {
  const { x, y } = await trial.spotOf('#post');
  await trial.page.touchscreen.tap(x, y);
};
const onPost = (key) => async (trial) => {
  await trial.page.focus('#post');
  await trial.page.keyboard.press(key);
};
const key =
  (...keys) =>
  async (trial) => {
    await trial.enterBox();
    await press(trial.page, ...keys);
  };

export const ways = [
  ['native form, button', 'native-form', click],
  ['native form whose button has no word for it', 'native-form-without-words', click],
  ['native form, Enter in a one-line box', 'native-input', key('Enter')],
  ['native form with names that replace its own', 'form-with-traps', click],
  ['link that submits the form by script', 'link-submit', click],
  ['button that listens for the click', 'click', click],
  ['button, by finger', 'click', tap],
  ['button, by Enter', 'click', onPost('Enter')],
  ['button, by the space bar', 'click', onPost(' ')],
  ['button with a label in pieces', 'nested-label', click],
  ['element with the role of a button', 'role-button', click],
  ['element with the role of a button, by Enter', 'role-button', onPost('Enter')],
  ['React, onClick', 'react-click', click],
  ['React, onSubmit, button', 'react-submit', click],
  ['React, onSubmit, Enter', 'react-submit', key('Enter')],
  ['Vue, @click', 'vue-click', click],
  ['Vue, @submit', 'vue-submit', click],
  ['page that listens in the window, and first, for the click', 'window-first', click],
  [
    'page that listens in the window, and first, for the key',
    'window-first',
    key('Control', 'Enter'),
  ],
  ['Ctrl+Enter', 'ctrl-enter', key('Control', 'Enter')],
  ['Enter in a chat', 'enter-sends', key('Enter')],
  ['page that posts when the mouse goes down', 'mousedown', click],
  ['page that posts when the pointer goes down', 'pointerdown', click],
  ['page that posts when the pointer goes up', 'pointerup', click],
  ['click that needs the pointer before', 'pointerdown-before-click', click],
  ['open shadow root', 'open-shadow', click],
  ['closed shadow root', 'closed-shadow', click],
  ['button in a closed shadow root, text box outside', 'button-in-shadow', click],
  ['modal dialog of the page', 'in-dialog', click],
];
