/** A language that an article, and so its page, may be written in. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
