// What the person decides: remembered, and then told to the tabs.

import type { Change } from '../shared/change';
import * as store from './store';
import { startInTabs, tellAll } from './tabs';

async function save(change: Change): Promise<void> {
  switch (change.type) {
    case 'everything':
      return await store.saveAllOff(change.on);
    case 'site':
      return await store.update(({ off }) => ({
        off: store.toggled(off, change.host, !change.on),
      }));
    case 'field': {
      const name = store.fieldName(change.host, change.kind);
      return await store.update(({ offFields }) => ({
        offFields: store.toggled(offFields, name, !change.on),
      }));
    }
    case 'rule':
      return await store.update(({ disabled }) => ({
        disabled: store.toggled(disabled, change.rule, !change.on),
      }));
    case 'persona':
      return await store.update(({ personas }) => ({
        personas: { ...personas, [change.network]: change.persona },
      }));
    case 'contacts':
      return await store.update(({ contacts }) => {
        const { [change.network]: _, ...others } = contacts ?? {};
        const said = change.contacts === null ? {} : { [change.network]: change.contacts };
        return { contacts: { ...others, ...said } };
      });
    case 'messages':
      return await store.update(({ messages }) => ({
        messages: store.toggled(messages, change.network, change.on),
      }));
    case 'author':
      return await store.update(() => ({ author: change.author }));
  }
}

async function push(change: Change): Promise<void> {
  switch (change.type) {
    case 'everything':
      return change.on ? await startInTabs() : await tellAll({ type: 'off' });
    case 'site':
      return change.on ? await startInTabs() : await tellAll({ type: 'off', host: change.host });
    case 'field':
      return await tellAll(change);
    default:
      return await tellAll({ type: 'again' });
  }
}

/** @returns whether it was saved. When it was not, nothing has changed anywhere. */
export async function make(change: Change): Promise<boolean> {
  try {
    await save(change);
  } catch {
    return false;
  }
  await push(change);
  return true;
}
