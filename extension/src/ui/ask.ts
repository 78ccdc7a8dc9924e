import type { Change } from '../shared/change';
import type { GateView, Status, UiRequest, View } from '../shared/protocol';

/** Asks the background. Undefined when nobody could answer. */
export async function ask(request: UiRequest & { type: 'ask' }): Promise<View | undefined>;
export async function ask(request: UiRequest & { type: 'gate' }): Promise<GateView | undefined>;
export async function ask(
  request: Change | (UiRequest & { type: 'allow' | 'forget' }),
): Promise<boolean | undefined>;
export async function ask(
  request: UiRequest & { type: 'status' | 'company' },
): Promise<Status | undefined>;
export async function ask(request: UiRequest): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage<UiRequest, unknown>(request);
  } catch {
    return undefined;
  }
}
