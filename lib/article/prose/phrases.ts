import { formAt, type Word, wordsOf } from './words';

/** Phrases by their first word, longest first. */
export type PhraseBook<Value> = ReadonlyMap<string, readonly { forms: readonly string[]; value: Value }[]>;

/** Placeholder for a number in a phrase: "huy hiệu # năm tuổi đảng". */
const NUMBER = '#';

/** Builds a book of phrases; their case and the placement of tone marks do not matter. */
export function phraseBook<Value>(
  rows: Iterable<readonly [phrase: string, value: Value]>,
): PhraseBook<Value> {
  const book = new Map<string, { forms: string[]; value: Value }[]>();
  for (const [phrase, value] of rows) {
    const forms = wordsOf(phrase).map((word) => word.form);
    const first = forms[0] ?? '';
    book.set(first, [...(book.get(first) ?? []), { forms, value }]);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.forms.length - a.forms.length);
  return book;
}

/** A book of phrases without values. */
export function phraseSet(phrases: Iterable<string>): PhraseBook<true> {
  return phraseBook([...phrases].map((phrase) => [phrase, true] as const));
}

/** The longest phrase of the book at word `at`: its value, and the index of the word after it. */
export function phraseAt<Value>(
  book: PhraseBook<Value>,
  words: readonly Word[],
  at: number,
): { value: Value; next: number } | null {
  const first = formAt(words, at);
  const named = book.get(first);
  const found = named && longestOf(named, words, at);
  if (found) return found;
  const numbered = book.get(NUMBER);
  return numbered && /^\d+$/.test(first) ? longestOf(numbered, words, at) : null;
}

function longestOf<Value>(
  entries: readonly { forms: readonly string[]; value: Value }[],
  words: readonly Word[],
  at: number,
): { value: Value; next: number } | null {
  for (const { forms, value } of entries) {
    const matches = forms.every((form, i) => {
      const found = formAt(words, at + i);
      return form === NUMBER ? /^\d+$/.test(found) : form === found;
    });
    if (matches) return { value, next: at + forms.length };
  }
  return null;
}

/** The same for words that end a name: a capitalised one is part of the name ("Ba Vì", "Bộ Tư pháp"). */
export function cueAt(book: PhraseBook<true>, words: readonly Word[], at: number): { next: number } | null {
  return words[at]?.capital ? null : phraseAt(book, words, at);
}
