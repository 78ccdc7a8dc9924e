import type { Setting } from '../shared/contracts';
import type { Control } from './controls';
import { isOn, isWaiting } from './state';
import type { Row } from './surroundings';
import { found, type Found } from './values';

export function readSwitch(control: Control, { read }: Pick<Setting, 'read'>, row: Row): Found {
  const state = isOn(control.parts);
  if (state === undefined || control.parts.some(isWaiting)) return found(undefined);
  const written = row.state();
  if (written !== undefined && written !== state) return found(undefined);
  return found(state ? read?.on : read?.off);
}
