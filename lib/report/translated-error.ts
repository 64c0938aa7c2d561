import type { MessageLanguage } from './codes';

/** An error whose message is for people, in both languages; as an `Error` it is in English. */
export class TranslatedError extends Error {
  constructor(
    readonly words: Record<MessageLanguage, string>,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}
