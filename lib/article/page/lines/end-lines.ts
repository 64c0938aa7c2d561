import { memoise } from '../../../base/memoise';
import { mailAddress, mailSignature } from '../../../language/mail';
import { fold, wordCount } from '../../../language/text';
import { hasFamilyName, isName } from '../../person';
import {
  commentLabels,
  commentSigns,
  endLines,
  imprintLines,
  otherVersion,
  relatedLabels,
  timeAgo,
  toReader,
  trailMarks,
  trailStart,
  widgets,
  writtenLine,
} from '../../words/furniture';
import { places } from '../../words/places';
import { sentenceEnd } from '../../words/running';
import { topics } from '../../words/topics';
import {
  hasPhone,
  isLikePageLabel,
  isPageLabel,
  isShortSentence,
  LONGEST,
  LONGEST_LABEL,
  numericDay,
} from './labels';

/** Maximum length of the title behind an arrow, in words. */
const LONGEST_TITLE = 14;

/** Who owns a text, and what nobody may do with it. */
const rights = /rights reserved|bản quyền/iu;

/** Maximum length of such a paragraph, in letters. */
const LONGEST_RIGHTS = 400;

/** Maximum length of a label in a row of them, in words. */
const LONGEST_CELL = 3;

/** Maximum length of the name of a place or section, in letters. */
const LONGEST_NAME = 60;

/** Whether a line is a page's button, player or advertisement, wherever it is. */
export function isWidget(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !hasPhone(text) &&
    (isPictureName(text) || isPlayer(text) || matches(widgets, fold(text)))
  );
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
  const folded = fold(text);
  if (folded === '') return /^[\s•·:,|<>«»‹›/×✕]+$|^\.$|^--$/.test(text);
  if (/…|\.{3}|:$/.test(text)) return isPlaceholder(text);
  return (
    isRow(text) ||
    isWidget(text) ||
    topics.has(folded) ||
    // A word alone may be the writer's: “Trang” is a name, too.
    (folded.includes(' ') && isPageLabel(text)) ||
    (matches(endLines, folded) && !numericDay.test(text)) ||
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
  if (
    /^(?:đọc tiếp|xem tiếp|xem thêm|đang (?:gửi|xử lý)|continue reading|read more|processing|sending)\s?(?:…|\.{3})$/iu.test(
      text,
    )
  )
    return true;
  const isOpen = /(?:…|\.{3})$/.test(text) && isPageLabel(text);
  return isOpen && (/(?:loading|đang tải)(?:…|\.{3})$/i.test(text) || toReader.test(text));
}

/** “< Trước Tiếp >”, “« Older posts · Newer posts »”, “← Chợ nổi họp lại”. */
function isPager(text: string): boolean {
  const isTitle = wordCount(text) <= LONGEST_TITLE && !sentenceEnd.test(text);
  if (isTitle && /^←\s*[\p{Lu}\d]|[\p{L}\d”"]\s*→$/u.test(text)) return true;
  return wordCount(text) <= LONGEST_LABEL && /^[<«‹←](?=\s*\p{L}).*[>»›→]$(?<![.!?…]\s*»)/u.test(text);
}

/** “5 giờ trước Bài gốc”: a page's label on the line of the time. */
function isLabelBehindTime(text: string): boolean {
  const [time = ''] = /^.{3,40}?(?<!\p{L})(?:trước|[Aa]go|xong|[Nn]ow)(?=[\s\p{Lu}])/u.exec(text) ?? [];
  return time !== '' && isTimeAgo(time) && isPageLabel(text.slice(time.length));
}

/** Whether a line is a page's button or one of its last lines, or is like its labels. */
export function isButtonOrLabel(text: string): boolean {
  return isEndLine(text) || isLikePageLabel(text);
}

/**
 * “A- A A+ | In bài | Gửi email”, “[Trang trước] [In trang]”, “Truyền hình | Phát thanh | Chương trình”: buttons, or at least
 * three labels that name nobody.
 */
function isRow(text: string): boolean {
  const parts = text.split(/\s*[|•·]\s*|\]\s*\[/).filter((part) => fold(part) !== '');
  // `|x| + |y|` is a formula.
  if (parts.length < 2 || /[$\\=]/.test(text)) return false;
  const others = parts.filter((part) => !isShortEndLine(part));
  const areLabels = others.every(
    (part) => wordCount(part) <= LONGEST_CELL && !isName(part) && !numericDay.test(part),
  );
  return areLabels && (parts.length > 2 || others.length < parts.length);
}

/** Whether a line introduces links to other articles: “Tin liên quan”, “Đọc thêm:”. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= 60 && !isShortSentence(text) && relatedLabels.test(fold(text));
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

/** “Trang chủ > Kinh tế > Tài chính”. */
function isTrail(text: string): boolean {
  const parts = text.split(trailMarks);
  const short = parts.length > 1 && parts.every((part) => wordCount(part) <= 5);
  if (trailStart.test(text)) return short || isTopicOrPlace(text.replace(trailStart, ''));
  return short && parts.some((part) => topics.has(fold(part)));
}

/** Whether a line is the way from the home page to a headline: “Trang chủ > Diễn đàn > Chợ nổi họp lại”. */
export function isTrailTo(text: string, headline: string): boolean {
  const isTrail = trailStart.test(text) || /^(?:Trang (?:chủ|nhất)|Home)(?=\p{Lu})/u.test(text);
  return headline !== '' && isTrail && fold(text).endsWith(fold(headline));
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
