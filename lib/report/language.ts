import type { MessageLanguage } from './codes';

/** The language of messages to the person who runs a command: Vietnamese where the locale says so, else English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return /^vi(?![a-z])/i.test(locale || Intl.DateTimeFormat().resolvedOptions().locale) ? 'vi' : 'en';
}
