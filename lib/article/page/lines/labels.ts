import { memoise } from '../../../base/memoise';
import { wordCount } from '../../../language/text';
import { hashtag, tagLabel, toReader } from '../../words/furniture';
import { numberedPart, pageLabel, pageWord } from '../../words/page-words';
import { sentenceEnd } from '../../words/running';

/** Maximum length of a line of furniture, in letters; longer text is not compared at all. */
export const LONGEST = 140;

/** A date is read before, by what it says. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** A day in numbers. */
export const numericDay = /\d[/.-]\d{1,2}[/.-](?:19|20)\d{2}/;

/** Minimum length of a label that ends like a sentence, in words: “Có thể bạn quan tâm?” */
const LEAST_ENDED = 3;

/** Maximum length of a page's label, in words. */
export const LONGEST_LABEL = 9;

/** Which part of a line has to be words of labels, and which of them what pages offer. */
const SHARE = { label: { all: 0.5, things: 0.1 }, sentence: { all: 0.7, things: 0.15 } };

/** How many words for things that pages offer are in a sentence that does not speak to the reader. */
const THINGS = 3;

/** Whether a short line has only words of a page's buttons and labels: “Xem tất cả ảnh”, “Subscribe to our newsletter”. */
export const isPageLabel = memoise(readsLabel, 500, LONGEST);

function readsLabel(text: string): boolean {
  if (text.length > LONGEST || hasPhone(text) || numericDay.test(text) || isShortSentence(text)) return false;
  const words = bareWords(text);
  if (wordCount(words) > LONGEST_LABEL || !pageLabel.test(words) || numberedPart.test(words)) return false;
  return !text.endsWith('.') || isToReader(text, pageWordsIn(text).things);
}

/** Whether a sentence speaks to the reader, or says much of what pages offer: “This is my first post.” is the writer's. */
function isToReader(sentence: string, things: number): boolean {
  return toReader.test(sentence) || things >= THINGS;
}

/**
 * Whether most words of a line are those of such labels, and some say what pages offer: “Email This! Share to X”, “Do you like the
 * content of this article?”. A sentence has to speak to the reader, or say much of what pages offer.
 */
export function isLikePageLabel(text: string): boolean {
  const isSentence = sentenceEnd.test(text);
  // “Các bạn muốn tải về:” introduces what the writer offers.
  if (text.length > LONGEST || text.endsWith(':') || isShortSentence(text)) return false;
  if (year.test(text) || tagLabel.test(text)) return false;
  const { length, things, all } = pageWordsIn(text);
  if (isSentence && !text.endsWith('?') && !isToReader(text, things)) return false;
  const share = isSentence ? SHARE.sentence : SHARE.label;
  return things >= length * share.things && all >= length * share.all;
}

/** How many words a line has, how many of them are those of labels, and how many of these say what pages offer. */
export const pageWordsIn = memoise(readPageWords, 500, LONGEST);

function readPageWords(text: string): { length: number; all: number; things: number } {
  const words = bareWords(text);
  const found = [...words.matchAll(pageWord)];
  const count = (matches: readonly RegExpExecArray[]) =>
    matches.reduce((sum, [match]) => sum + wordCount(match), 0);
  const ofThings = found.filter(({ groups }) => groups?.['thing'] !== undefined);
  return { length: wordCount(words), all: count(found), things: count(ofThings) };
}

/** Whether a line is only tags: “#chợ #vùng-cao”, “#làng nghề#”. */
export function isTagRow(text: string): boolean {
  const hashes = text.split(/\s+(?=#)/);
  const isRow = hashes.length > 1 || text.endsWith('#');
  return isRow && hashes.every((tag) => hashtag.test(tag));
}

/** “Video?”, “Không xem.”: a question and an answer of an interview; labels of pages that end so have more words. */
export function isShortSentence(text: string): boolean {
  return /(?:\?|(?<!\.)\.)$/.test(text) && /\p{L}{2}/u.test(text) && wordCount(text) < LEAST_ENDED;
}

/** Whether a line has a telephone number, “Zalo: 0909 000 115”, for which no counter is long enough. */
export function hasPhone(text: string): boolean {
  return /(?<!\d)(?:\+84|0|1[89]00)[\d\s.-]{6,12}\d(?!\d)/.test(text);
}

/** The words of a line in lower case, without punctuation. */
function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
}
