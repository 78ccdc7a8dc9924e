// All words that a person reads come from _locales, in the browser's language.

export type Language = 'de' | 'en';

export function say(name: string, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(name, values.map(String));
}

/** The language of the interface, so that the engine's messages come in the same one. */
export function uiLanguage(): Language {
  return say('language') === 'de' ? 'de' : 'en';
}
