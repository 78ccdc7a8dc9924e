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
      const answer = await chrome.runtime.sendMessage<UiRequest, unknown>(request);
      if (answer !== undefined || !mayBeAskedAgain(request)) return answer;
    } catch {
      // The background was stopped just then. It starts again with the next message.
      if (!mayBeAskedAgain(request)) return undefined;
    }
  }
  return undefined;
}

/** A fix must not be made twice. Everything else does no harm. */
function mayBeAskedAgain(request: UiRequest): boolean {
  return request.type !== 'ask' || request.ask.do !== 'fix';
}
