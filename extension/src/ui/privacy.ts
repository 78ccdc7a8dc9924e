// The privacy page: what each network leaves open, why that matters, and the way to the right page. It reads nothing
// itself: the background does, on the pages that are opened from here.

import { say } from '../shared/i18n';
import type { Place, PrivacyNetwork, PrivacyView } from '../shared/privacy';
import { ask } from './ask';
import { Drawing, WhenLetGo, type Part } from './drawing';
import { byId, h } from './elements';
import { unfold } from './folds';
import { noticeElement } from './notice';
import { hostFrom, type SiteField } from './privacy-agree';
import { keyOf, type Doing } from './privacy-doing';
import { textOf } from './privacy-export';
import { networkElement } from './privacy-network';
import { priorityElement } from './privacy-choice';
import { startTour, tourElement, type Tour } from './privacy-tour';
import { Order, Source } from './privacy-view';
import { newsOf } from './privacy-words';

const head = byId('head', HTMLElement);
const notice = byId('notice', HTMLElement);
const places = new Drawing(byId('places', HTMLElement));
const off = byId('off', HTMLElement);
const live = byId('live', HTMLElement);
const choice = new Drawing(byId('choice', HTMLElement));

let view: PrivacyView | undefined;
let tour: Tour | undefined;
const unfolded = new Set<string>();
const texts = new Map<string, string>();
const fields = new Map<string, SiteField>();
const order = new Order();
const whenLetGo = new WhenLetGo();
const source = new Source((next) => whenLetGo.run(() => take(next)));

function fieldOf(place: Place): SiteField {
  const key = keyOf(place);
  const field = fields.get(key) ?? { written: '', problem: undefined };
  fields.set(key, field);
  return field;
}

function find(key: string): PrivacyNetwork | undefined {
  return view?.networks.find((network) => keyOf(network) === key);
}

/** The network in the page's address: the popup names the one of the page in front. */
function wanted(): Place | undefined {
  const [network = '', site] = decodeURIComponent(location.hash.slice(1)).split('@');
  return network === '' ? undefined : { network, ...(site && { site }) };
}

function openWanted(): void {
  const place = wanted();
  if (!place) return;
  const named = find(keyOf(place));
  const network = named ?? view?.networks.find((one) => one.network === place.network);
  if (!network) return;
  if (!named && place.site !== undefined) {
    fieldOf(network).written = place.site;
    unfold(`another ${keyOf(network)}`);
  }
  unfolded.add(keyOf(network));
  draw(`network ${keyOf(network)}`);
  document.activeElement?.closest('section')?.scrollIntoView();
}

function take(next: PrivacyView | undefined): void {
  notice.replaceChildren(...(next ? [] : [downElement()]));
  if (!next) return;
  void sayWhenOff();
  const before = view;
  view = next;
  const news = before
    ? next.networks.map((network) =>
        newsOf(
          before.networks.find((one) => keyOf(one) === keyOf(network)),
          network,
        ),
      )
    : [];
  const words = news.filter((line) => line !== '').join(' ');
  if (next.reading) live.textContent = say('privacyReading');
  else if (before?.reading || words !== '')
    live.textContent = words === '' ? say('privacyReadNothingNew') : words;
  draw();
  if (!before) openWanted();
}

/** Switched off everywhere, nothing is read, whatever the person opens; without rules nothing is judged. */
async function sayWhenOff(): Promise<void> {
  const status = await ask({ type: 'status' });
  if (!status) return;
  off.hidden = status.on && status.pack !== undefined;
  off.textContent = say(status.on ? 'stateDown' : 'privacyOff');
}

function downElement(): HTMLElement {
  const retry = () => void source.view();
  return h(
    'div',
    { class: 'row' },
    noticeElement(say('privacyDown')),
    h('button', { type: 'button', class: 'secondary', click: retry }, say('privacyRetry')),
  );
}

const doing: Doing = {
  unfold(place, on) {
    if (on) unfolded.add(keyOf(place));
    else unfolded.delete(keyOf(place));
    live.textContent = '';
    draw();
  },
  agree({ network, site }, on) {
    void source.act({ type: 'privacy', do: 'agree', on, network, ...(site && { site }) });
  },
  site(place, written) {
    const { network } = place;
    const field = fieldOf(place);
    field.written = written;
    const site = hostFrom(written);
    if (site === undefined) {
      field.problem = 'privacySiteWrong';
      draw(`site ${keyOf(place)}`);
      return;
    }
    const [name] = site.split(':');
    // The browser asks the person; the question has to come straight from the click.
    const asked = chrome.permissions.request({ origins: [`https://${name}/*`] });
    const refused = () => false;
    void asked.catch(refused).then((granted) => {
      field.problem = granted ? undefined : 'privacySiteRefused';
      if (!granted) {
        draw(`site ${keyOf(place)}`);
        return;
      }
      field.written = '';
      unfolded.add(keyOf({ network, site }));
      unfolded.delete(network);
      const request = { type: 'privacy', do: 'agree', on: true, network, site } as const;
      void source.act(request).then(() => draw(`network ${network}@${site}`));
    });
  },
  open({ network, site }, setting) {
    const place = { network, ...(site && { site }) };
    unfold(`more ${keyOf(place)} ${setting}`);
    void source.act({ type: 'privacy', do: 'open', setting, ...place }).then(() => {
      if (!tour) return;
      tour = { ...tour, tried: [...tour.tried, setting] };
      draw();
    });
  },
  say({ network, site }, setting, value) {
    const place = { network, ...(site && { site }) };
    // What the person is working at stays in sight.
    unfold(`group ok ${keyOf(place)}`);
    void source.act({ type: 'privacy', do: 'say', setting, value, ...place });
  },
  tour(place) {
    const network = place && find(keyOf(place));
    const last = tour;
    live.textContent = '';
    tour = network && startTour(network);
    if (tour) draw('tour-heading');
    else if (last) draw(`network ${last.key}`);
  },
  step(at) {
    if (!tour) return;
    tour = { ...tour, at };
    live.textContent = '';
    draw('tour-heading');
  },
  handOn(place, on) {
    const key = keyOf(place);
    const network = find(key);
    if (on && network) texts.set(key, textOf(network, new Date()));
    else texts.delete(key);
    draw(on ? `text-field ${key}` : `text ${key}`);
  },
};

function parts(): Part[] {
  if (!view) return [];
  // Whether it could be read is known when the reading is over.
  const current = tour && view.reading ? { ...tour, tried: [] } : tour;
  const touring = current && find(current.key);
  if (current && touring) {
    const make = () => tourElement(touring, current, doing);
    return [{ key: 'tour', state: [current, touring], make }];
  }
  if (!view.networks.length)
    return [{ key: 'none', state: '', make: () => h('p', {}, say('privacyNone')) }];
  return order.sorted(view.networks).map((network) => {
    const key = keyOf(network);
    const field = fieldOf(network);
    const shown = { unfolded: unfolded.has(key), field, text: texts.get(key) };
    // What is written into the field stands in the page already.
    const state = [network, shown.unfolded, field.problem, shown.text];
    return { key, state, make: () => networkElement(network, shown, doing) };
  });
}

function control(key: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-key]')];
  return all.find((one) => one.dataset['key'] === key && one.getClientRects().length > 0);
}

/** All is drawn anew; the focus stays on the control that was pressed, or goes where it is told. */
function draw(focusOn?: string): void {
  const active = document.activeElement;
  const within = active?.closest<HTMLElement>('[data-network]')?.dataset['network'];
  const key = active instanceof HTMLElement ? active.dataset['key'] : undefined;
  head.hidden = tour !== undefined;
  places.show(parts());
  if (view) drawHead(view);
  if (focusOn !== undefined) control(focusOn)?.focus();
  else if (key !== undefined) {
    // What was pressed may be folded away now, with what became fine.
    const network = within?.split('@')[0];
    const nearby = tour ? ['tour-heading'] : [`network ${within}`, `network ${network}`];
    const next = [key, ...nearby].map(control).find((one) => one !== undefined);
    next?.focus({ preventScroll: true });
  }
}

function drawHead({ company, priority }: PrivacyView): void {
  const line = byId('company', HTMLElement);
  line.hidden = company === undefined;
  line.textContent = company === undefined ? '' : say('privacyCompany', company);
  const make = () => priorityElement(priority, (chosen) => void source.view(chosen));
  choice.show([{ key: 'choice', state: priority, make }]);
}

for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
  element.textContent = say(element.dataset['say'] ?? '');
}
document.documentElement.lang = say('language');
document.title = say('privacyTitle');

function back(event: Event): void {
  // Whoever comes back to a page that is still loading has nothing to look at again.
  if (event.isTrusted && view && document.visibilityState === 'visible')
    void source.again(event.timeStamp);
}
addEventListener('focus', back);
document.addEventListener('visibilitychange', back);
addEventListener('hashchange', openWanted);
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});

void source.view();
