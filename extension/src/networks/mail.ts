// E-mail is not for this extension: what is written there is private correspondence. Known programs are told by their
// address, others by their form.

import { fitsPattern } from '../shared/addresses';
import { ancestorsOf } from '../shared/dom';
import { allIn } from './select';

const addresses = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://mail.yahoo.com/*',
  'https://mail.proton.me/*',
  'https://app.fastmail.com/*',
  'https://www.icloud.com/mail/*',
  'https://mail.zoho.com/*',
  'https://mail.zoho.eu/*',
  'https://mail.aol.com/*',
  'https://*.navigator.gmx.net/*',
  'https://*.navigator.web.de/*',
  'https://email.t-online.de/*',
  'https://mail.ionos.de/*',
];

/** Roundcube, SOGo, Zimbra, Horde, Outlook on a company's own server. */
const programs = [
  'body.task-mail, #composebody, textarea[name="_message"], md-dialog[sg-compose], .ZmComposeView, #imp-compose, [data-app-section="MailCompose"]',
];

const recipient = [
  '[name="to" i], [name="_to"], [name="cc" i], [name="bcc" i], [aria-label="To" i], [aria-label="An" i], [aria-label="Cc" i], [aria-label="Bcc" i]',
];
const subject = [
  '[name*="subject" i], [name="betreff" i], [aria-label*="subject" i], [aria-label*="Betreff" i]',
];

const textBoxes = ['textarea, [contenteditable]:not([contenteditable="false"])'];

export function isMail(element: HTMLElement, address: string): boolean {
  if (addresses.some((pattern) => fitsPattern(address, pattern))) return true;
  if (allIn(element.ownerDocument, programs).length > 0) return true;
  for (const ancestor of ancestorsOf(element)) {
    // With another text box begins what is around this one's form.
    const isShared = allIn(ancestor, textBoxes).some(
      (box) => !box.contains(element) && !element.contains(box),
    );
    if (isShared) return false;
    if (allIn(ancestor, recipient).length > 0) return allIn(ancestor, subject).length > 0;
  }
  return false;
}
