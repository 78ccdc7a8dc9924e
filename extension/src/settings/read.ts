// One look at the page: for every setting that is asked for its value, or why there is none.

import type { Asked, Reading, UnreadReason, Wanted } from '../shared/reading';
import { isAddressOf } from '../shared/setting-address';
import { Controls, type Control } from './controls';
import { Names } from './fold';
import { readForm } from './form';
import { Labels } from './label';
import { linesIn } from './lines';
import { offeredBy, readRadio } from './radio';
import { readRow } from './row';
import { readSign } from './sign';
import { isOld } from './age';
import { growsOld, isUnderItsHeading, offersAll } from './stale';
import { readSwitch } from './switch';
import { rootsOf, type Root } from './trees';
import { Values, type Found } from './values';
import { rootElementOf } from '../shared/dom';

class Look {
  private readonly controls: Controls;
  private readonly labels: Labels;
  private readonly roots: readonly Root[];
  private words: string[] | undefined;

  constructor(private readonly document: Document) {
    this.roots = rootsOf(document);
    this.controls = new Controls(this.roots);
    this.labels = new Labels(this.controls);
  }

  read(wanted: Wanted, now: string): Found {
    const read = this.readFresh(wanted);
    if (!growsOld(wanted) || !isOld(wanted.lastSeen, now)) return read;
    return 'value' in read && this.isProven(wanted) ? read : { unread: 'outdated' };
  }

  private readFresh(wanted: Wanted): Found {
    const values = new Values(wanted.values);
    switch (wanted.read?.method) {
      case 'form':
        return readForm(wanted, this.roots);
      case 'sign':
        return readSign(wanted, this.roots);
      case 'text':
        return this.orNoLabel(readRow(wanted, namesOf(wanted), values, this.roots), wanted);
      case 'switch':
      case 'radio': {
        const control = this.controlOf(wanted);
        if (!('parts' in control)) return this.orNoLabel(control, wanted);
        return control.kind === 'switch'
          ? readSwitch(control, wanted, this.labels.of(control).row)
          : readRadio(control, wanted, values);
      }
      default:
        return { unread: 'no-control' };
    }
  }

  /** The only control of the page that carries the label, if the entry's selectors know it. */
  private controlOf({ read, ...wanted }: Wanted): Control | { unread: UnreadReason } {
    const names = namesOf({ ...wanted, ...(read && { read }) });
    const values = new Values(wanted.values);
    const carrying = this.labels.carrying(names, (text) => values.has(text));
    const [control] = carrying;
    if (!control) return { unread: 'no-control' };
    if (carrying.length > 1) return { unread: 'several' };
    const isKind = (control.kind === 'switch') === (read?.method === 'switch');
    const known = this.controls.foundBy(read?.selectors ?? []);
    return isKind && known.includes(control) ? control : { unread: 'no-control' };
  }

  /** Where there is no control it is told whether the label is there at all. */
  private orNoLabel(read: Found, wanted: Wanted): Found {
    if ('value' in read || read.unread !== 'no-control') return read;
    const body = rootElementOf(this.document);
    this.words ??= body ? linesIn(body).map(({ text }) => text) : [];
    const names = namesOf(wanted);
    return this.words.some((line) => names.has(line)) ? read : { unread: 'no-label' };
  }

  private isProven(wanted: Wanted): boolean {
    if (!isUnderItsHeading(wanted, this.roots)) return false;
    if (wanted.read?.method !== 'radio') return true;
    const control = this.controlOf(wanted);
    const values = new Values(wanted.values);
    return 'parts' in control && offersAll(wanted, offeredBy(control, wanted, values));
  }
}

function namesOf({ title, read }: Wanted): Names {
  return new Names([title.de, title.en, ...(read?.labels ?? [])]);
}

/** What goes wrong with one setting does not hide the others. */
function readOne(look: Look, wanted: Wanted, now: string): Found {
  try {
    return look.read(wanted, now);
  } catch {
    return { unread: 'gave-up' };
  }
}

/** @param address the page's */
export function lookAt(document: Document, address: string, asked: Asked): Reading {
  const reading: Reading = { address, values: {}, unread: {} };
  const here = asked.settings.filter((wanted) => isAddressOf(wanted, address, asked.site));
  const look = here.length ? new Look(document) : undefined;
  for (const wanted of asked.settings) {
    const read: Found =
      look && here.includes(wanted) ? readOne(look, wanted, asked.now) : { unread: 'not-opened' };
    if ('value' in read) reading.values[wanted.id] = read.value;
    else reading.unread[wanted.id] = read.unread;
  }
  return reading;
}
