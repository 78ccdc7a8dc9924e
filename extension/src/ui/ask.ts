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
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return await chrome.runtime.sendMessage<UiRequest, unknown>(request);
    } catch {
      // The background was stopped just then. It starts again with the next message; nothing that is asked for does harm
      // when it is done twice.
    }
  }
  return undefined;
}
