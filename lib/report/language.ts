import type { MessageLanguage } from './codes';

/** The language of a command's messages: Vietnamese if the locale is, else English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return /^vi(?![a-z])/i.test(locale || Intl.DateTimeFormat().resolvedOptions().locale) ? 'vi' : 'en';
}
