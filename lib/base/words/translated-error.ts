/** The languages of messages to editors: fewer than a site may be written in. */
export const messageLanguages = ['vi', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** A text for people in each language of messages. */
export type Translated = Record<MessageLanguage, string>;

/** An error whose message is for people, in both languages; as an `Error` it is in English. */
export class TranslatedError extends Error {
  constructor(
    readonly words: Translated,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}
