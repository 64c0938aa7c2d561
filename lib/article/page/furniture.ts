import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { memoise } from '../../base/memoise';
import type { Markdown } from '../../markdown/markdown';
import { mailAddress, mailSignature } from '../../language/mail';
import { fold, wordCount } from '../../language/text';
import { countLinks } from '../links';
import type { Piece, TextPiece } from '../pieces';
import {
  commentLabels,
  commentSigns,
  endLines,
  imprintLines,
  notices,
  otherVersion,
  relatedLabels,
  trailMarks,
  tagLabel,
  timeAgo,
  toReader,
  trailStart,
  writtenLine,
  widgets,
} from '../words/furniture';
import { hasFamilyName, isName } from '../person';
import { numberedPart, pageLabel, pageWord } from '../words/page-words';
import { places } from '../words/places';
import { sentenceEnd } from '../words/running';
import { topics } from '../words/topics';

/** Maximum length of a line of furniture, in letters; longer text is not compared at all. */
const LONGEST = 140;

/** A paragraph with this many words is the writer's, however it ends. */
const PROSE = 14;

/** A date, a time, a number of comments or the place in its list beside a link. */
const beside = /list \d+ of \d+|(?<![\p{L}\d])\d{1,4}(?:[/:.h-]\d{1,4}){0,2}(?![\p{L}\d])/gu;

/** A date is read before, by what it says. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Who owns a text, and what nobody may do with it. */
const rights = /rights reserved|bản quyền/iu;

/** Maximum length of such a paragraph, in letters. */
const LONGEST_RIGHTS = 400;

/** Maximum length of a label in a row of them, in words. */
const LONGEST_CELL = 3;

/** Minimum length of a label that ends like a sentence, in words: “Có thể bạn quan tâm?” */
const LEAST_ENDED = 3;

/** Maximum length of a page's label, in words. */
const LONGEST_LABEL = 9;

/** Which part of a line has to be words of labels, and which of them what pages offer. */
const SHARE = { label: { all: 0.5, things: 0.1 }, sentence: { all: 0.7, things: 0.15 } };

/** Maximum length of the name of a place or section, in letters. */
const LONGEST_NAME = 60;

/** How many words for things that pages offer are in a sentence that does not speak to the reader. */
const THINGS = 3;

/** The minimum for a complete sentence, in words. */
const SENTENCE = 6;

/** Whether a line is a page's button, player or advertisement, wherever it is. */
export function isWidget(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !hasPhone(text) &&
    (isPictureName(text) || isPlayer(text) || matches(widgets, fold(text)))
  );
}

/** Whether a piece is a list of buttons only. */
export function isButtonList(piece: Piece): boolean {
  if (piece.kind !== 'block' || piece.node.type !== 'list') return false;
  return piece.node.children.every((item) => isWidget(toString(item).trim()));
}

/**
 * Whether a line above or below the text belongs to the page: counters, comment forms, copyright, breadcrumbs.
 * Memoised, as several steps check the same lines.
 */
export function isEndLine(text: string): boolean {
  return text.length <= LONGEST ? isShortEndLine(text) : isImprint(text);
}

const isShortEndLine = memoise(readEndLine, 500, LONGEST);

function readEndLine(text: string): boolean {
  if (isShortSentence(text)) return false;
  // A form's field, “Họ và tên: …”, or the label of an answer, “Trả lời:”.
  if (/^[^.!?]{1,40}\(\*\):?$/.test(text)) return !hasFamilyName(text);
  if (/…|\.{3}|:$/.test(text)) return isPlaceholder(text);
  const folded = fold(text);
  if (folded === '') return /^[\s•·.,|<>«»‹›/×✕]+$|^--$/.test(text);
  return (
    isRow(text) ||
    isWidget(text) ||
    topics.has(folded) ||
    // A word alone may be the writer's: “Trang” is a name, too.
    (folded.includes(' ') && isPageLabel(text)) ||
    matches(endLines, folded) ||
    mailAddress.test(text) ||
    mailSignature.test(folded) ||
    writtenLine.test(text.replace(/^[<«‹←]\s*/u, '')) ||
    isPager(text) ||
    isLabelBehindTime(text) ||
    isImprint(text) ||
    isTrail(text)
  );
}

/** “Đang tải…”, “Ý kiến của bạn về bài viết này...”: what is in a field until a reader writes into it. */
function isPlaceholder(text: string): boolean {
  if (/^(?:đọc tiếp|xem tiếp|xem thêm|(?:continue reading|read more))\s?(?:…|\.{3})$/iu.test(text))
    return true;
  const isOpen = /(?:…|\.{3})$/.test(text) && isPageLabel(text);
  return isOpen && (/(?:loading|đang tải)(?:…|\.{3})$/i.test(text) || toReader.test(text));
}

/** “< Trước Tiếp >”, “« Older posts · Newer posts »”, “← Chợ nổi họp lại”. */
function isPager(text: string): boolean {
  const isTitle = wordCount(text) <= PROSE && !sentenceEnd.test(text);
  if (isTitle && /^←\s*[\p{Lu}\d]|[\p{L}\d”"]\s*→$/u.test(text)) return true;
  return wordCount(text) <= LONGEST_LABEL && /^[<«‹←](?=\s*\p{L}).*[>»›→]$/u.test(text);
}

/** “5 giờ trước Bài gốc”: a page's label on the line of the time. */
function isLabelBehindTime(text: string): boolean {
  const [time = ''] = /^.{3,40}?(?<!\p{L})(?:trước|ago|xong|now)(?=\s)/iu.exec(text) ?? [];
  return time !== '' && isTimeAgo(time) && isPageLabel(text.slice(time.length));
}

/** Whether a short line has only words of a page's buttons and labels: “Xem tất cả ảnh”, “Subscribe to our newsletter”. */
export const isPageLabel = memoise(readsLabel, 500, LONGEST);

function readsLabel(text: string): boolean {
  if (text.length > LONGEST || hasPhone(text) || isShortSentence(text)) return false;
  const words = bareWords(text);
  return wordCount(words) <= LONGEST_LABEL && pageLabel.test(words) && !numberedPart.test(words);
}

/**
 * Whether most words of a line are those of such labels, and some say what pages offer: “Email This! Share to X”, “Do you like the
 * content of this article?”. A sentence has to speak to the reader, or say much of what pages offer.
 */
export function isLikePageLabel(text: string): boolean {
  const isSentence = sentenceEnd.test(text);
  // “Các bạn muốn tải về:” introduces what the writer offers.
  if (text.length > LONGEST || text.endsWith(':') || isShortSentence(text)) return false;
  if (year.test(text) || tagLabel.test(text) || numberedPart.test(bareWords(text))) return false;
  const { length, things, all } = pageWordsIn(text);
  const isFree = !isSentence || text.endsWith('?') || toReader.test(text);
  if (!isFree && things < THINGS) return false;
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

/** “Video?”, “Không xem.”: a question and an answer of an interview; labels of pages that end so have more words. */
function isShortSentence(text: string): boolean {
  return /(?:\?|(?<!\.)\.)$/.test(text) && /\p{L}{2}/u.test(text) && wordCount(text) < LEAST_ENDED;
}

/** Whether a line has a telephone number, “Zalo: 0909 000 115”, for which no counter is long enough. */
export function hasPhone(text: string): boolean {
  return /(?<!\d)(?:\+84|0|1[89]00)[\d\s.-]{6,12}\d(?!\d)/.test(text);
}

/** Whether a line is a page's button or one of its last lines, or is like its labels. */
export function isButtonOrLabel(text: string): boolean {
  return isEndLine(text) || isLikePageLabel(text);
}

/** The words of a line in lower case, without punctuation. */
function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
}

/**
 * “A- A A+ | In bài | Gửi email”, “[Trang trước] [In trang]”, “Truyền hình | Phát thanh | Chương trình”: buttons, or at least
 * three labels that name nobody.
 */
function isRow(text: string): boolean {
  const parts = text.split(/\s*[|•·]\s*|\]\s*\[/).filter((part) => fold(part) !== '');
  if (parts.length < 2) return false;
  const others = parts.filter((part) => !isShortEndLine(part));
  const areLabels = others.every((part) => wordCount(part) <= LONGEST_CELL && !isName(part));
  return areLabels && (parts.length > 2 || others.length < parts.length);
}

/** Whether a line introduces links to other articles: “Tin liên quan”, “Đọc thêm:”. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= 60 && !isShortSentence(text) && relatedLabels.test(fold(text));
}

/** Whether a piece is the newsroom's notice about the article: “Đính chính: …”. It is no furniture, wherever it is. */
export function isNotice(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && !isLinksOnly(piece) && matches(notices, fold(piece.plain.text));
}

/** Whether a line only says how long ago something was published, or on which day of this year. */
export function isTimeAgo(text: string): boolean {
  return text.length <= 60 && timeAgo.test(fold(text));
}

/** Whether a line is the label of the readers' comments. */
export function isCommentLabel(text: string): boolean {
  return text.length <= LONGEST && commentLabels.test(fold(text));
}

/** Whether a line is a label or button inside the comments. */
export function isCommentSign(text: string): boolean {
  return text.length <= 60 && commentSigns.test(fold(text));
}

/** Whether a line begins the page's imprint: “© Báo …”, “Tòa soạn: …”. */
export function isImprint(text: string): boolean {
  return (
    text.length <= (rights.test(text) || otherVersion.test(text) ? LONGEST_RIGHTS : LONGEST) &&
    imprintLines.some((pattern) => pattern.test(text))
  );
}

/** Whether a line is only the name of a place or of a newspaper's section. */
export function isTopicOrPlace(text: string): boolean {
  return text.length <= LONGEST_NAME && (topics.has(fold(text)) || places.has(text.toLowerCase()));
}

/** Names of sections or places above paragraphs of a digest, “Kinh tế”, “Giáo dục”: one alone is the page's. */
export function dividersIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const names = pieces.filter(
    (piece, index) => piece.kind === 'text' && isTopicOrPlace(piece.plain.text) && isProse(pieces[index + 1]),
  );
  return new Set(names.length > 1 ? names : []);
}

/** “Trang chủ > Kinh tế > Tài chính”. */
function isTrail(text: string): boolean {
  const parts = text.split(trailMarks);
  const short = parts.length > 1 && parts.every((part) => wordCount(part) <= 5);
  if (trailStart.test(text)) return short || isTopicOrPlace(text.replace(trailStart, ''));
  return short && parts.length > 1 && parts.some((part) => topics.has(fold(part)));
}

/** Whether a line is the way from the home page to a headline: “Trang chủ > Diễn đàn > Chợ nổi họp lại”. */
export function isTrailTo(text: string, headline: string): boolean {
  return headline !== '' && trailStart.test(text) && fold(text).endsWith(` ${fold(headline)}`);
}

/** “0:00 / 03:12”. */
function isPlayer(text: string): boolean {
  return /^(?:-?\d{1,2}:\d{2}\s*\/\s*-?\d{1,2}:\d{2}|0?0:00)(?:\s*[\d.]+x)?$/.test(text);
}

/** “NMQ_2841.jpg”; a caption that became the name of a file, “Lãnh đạo xã trao quà .jpg”. */
function isPictureName(text: string): boolean {
  return (
    /\.(?:jpe?g|png|gif|webp|heic|bmp)$/i.test(text) && (wordCount(text) <= 4 || /\s\.\p{L}+$/u.test(text))
  );
}

function matches(patterns: readonly RegExp[], folded: string): boolean {
  return folded !== '' && patterns.some((pattern) => pattern.test(folded));
}

/** Whether a piece is certainly the writer's text: a sentence, or a long paragraph, mostly outside links. */
export function isProse(piece: Piece | undefined): piece is TextPiece {
  if (piece?.kind !== 'text' || isLinksOnly(piece)) return false;
  const { text } = piece.plain;
  const length = wordCount(text);
  if (length < SENTENCE || isEndLine(text)) return false;
  return length >= PROSE || /(?:[.!?…:;。！？：；]["”’)\]]*(?:\/\.)?|\p{So}\ufe0f?)$/u.test(text);
}

/** Whether every word of a piece is in a link with an address; a list may count comments or give dates beside them. */
export function isLinksOnly(piece: Piece): boolean {
  const node = nodeOf(piece);
  if (node === null || countLinks(node).live === 0) return false;
  const around = wordsAround(node);
  return fold(node.type === 'list' ? around.replace(beside, ' ') : around) === '';
}

/** Inline content or a block, as one node; null for pictures. */
export function nodeOf(piece: Piece): Nodes | null {
  if (piece.kind === 'block') return piece.node;
  return 'nodes' in piece ? { type: 'paragraph', children: piece.nodes } : null;
}

/** The words of a node outside its links. */
export function wordsAround(node: Nodes): string {
  if (node.type === 'link') return ' ';
  return 'children' in node ? node.children.map(wordsAround).join(' ') : toString(node);
}

/** The words of a piece: a picture's are its alternative text. */
export function wordsIn(piece: Piece, textOf: Markdown['textOf']): string {
  if (piece.kind === 'image') return piece.alt;
  const node = nodeOf(piece);
  return node === null ? '' : textOf(node).text;
}
