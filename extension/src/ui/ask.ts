import type { Change } from '../shared/change';
import type { PrivacyRequest, PrivacyView } from '../shared/privacy';
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
export async function ask(request: PrivacyRequest): Promise<PrivacyView | undefined>;
export async function ask(request: UiRequest | PrivacyRequest): Promise<unknown> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    // The background may be about to stop: it is asked again when it has had time to.
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, attempt * 150));
    try {
      const answer = await chrome.runtime.sendMessage<UiRequest | PrivacyRequest, unknown>(request);
      if (answer !== undefined || !mayBeAskedAgain(request)) return answer;
    } catch {
      // It was stopped just then, and starts again with the next message.
      if (!mayBeAskedAgain(request)) return undefined;
    }
  }
  return undefined;
}

/** A fix must not be made twice, nor a page opened twice. Everything else does no harm. */
function mayBeAskedAgain(request: UiRequest | PrivacyRequest): boolean {
  if (request.type === 'privacy') return request.do !== 'open';
  return request.type !== 'ask' || request.ask.do !== 'fix';
}
