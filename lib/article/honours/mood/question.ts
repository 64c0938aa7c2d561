import type { Act } from '../acts';
import { findWord, textOf, type Line } from '../line';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { asksWhether } from '../../prose/question';
import { interrogatives } from '../tables/moods';

const interrogative = phraseSet(interrogatives);
const QUIZ = /^câu(?: hỏi)?(?: số)? \d+/iu;
/** Length, in letters, of the end of a sentence that shows what it asks. */
const LONGEST_END = 20;
const QUESTION = /\?["”»')]*$/u;

/** The beginning of a paragraph of a quiz, "Câu 5. …", "Câu hỏi 12: …"; null if it is something else. */
export function quizCue(paragraph: string): string | null {
  return QUIZ.exec(paragraph)?.[0] ?? null;
}

/**
 * The word by which a sentence asks who received it, when, or whether; null if the question is about something else:
 * "Ông vừa được tặng Huân chương, cảm xúc của ông thế nào?" reports it.
 */
export function questionCue(line: Line, act: Act): string | null {
  const last = act.gifts.at(-1);
  if (!last) return null;
  const { words } = line;
  // "không được tặng Bằng khen nào", with or without a question mark
  const any =
    words[last.award.to]?.form === 'nào'
      ? textOf(line, { from: last.award.to, to: last.award.to + 1 })
      : null;
  if (any !== null || !QUESTION.test(line.text.slice(-LONGEST_END))) return any;
  const comma = findWord(words, last.behind, ',', ';');
  const to = comma < 0 ? last.behind.to : comma;
  if (comma < 0 && asksWhether(line.text)) return '?';
  for (let at = act.subject.from; at < to; at += 1) {
    const found = words[at]?.capital && at > 0 ? null : phraseAt(interrogative, words, at);
    if (found) return textOf(line, { from: at, to: found.next });
  }
  return null;
}
