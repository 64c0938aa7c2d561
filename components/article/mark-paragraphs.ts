/** Start tags of paragraphs in our own HTML. */
const PARAGRAPH = /<p((?: id="[^"]*")?)>/g;

/** "a) ", "đ) ", "12) ", "iv) ": a list item in running text. */
const POINT = /^(?:[a-zđ]|[ivx]{2,4}|\d{1,2})\)\s/;

/** The interviewer before a question, in bold or not: "PV: ", "Phóng viên – ", "Hỏi: ", "Q: ". */
const ASKER = /^(?:<(?:strong|em)>)*(?:PV|P\.V|Phóng viên|Nhà báo|Hỏi|Q|Interviewer)\b[^<?]{0,40}[:–—-]/i;
/** A paragraph that is one bold question. */
const BOLD_QUESTION = /^<(strong|b)>[^<]*\?["”]?<\/\1>$/;

/** In letters; eight syllables have about forty. */
const LONGEST_VERSE = 60;

/** A list without a nested list. */
const FLAT_LIST = /<ul>((?:(?!<\/?[uo]l>)[^])*)<\/ul>/g;
/** A list item that begins with a bold year, month, day or hour. */
const DATED =
  /^\s*(?:<p(?: id="[^"]*")?>)?<strong>(?:[^<]{0,24}\b\d{4}|\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:h|:)\d{0,2})[^<]{0,12}<\/strong>/;

/**
 * Adds classes to paragraphs and lists by how they begin: list items ("a)"), interview questions, lines
 * of verse, timelines.
 * @param html our own, sanitised
 * @param isInterview whether bold questions are an interviewer's
 */
export function markParagraphs(html: string, isInterview: boolean): string {
  const marked = html.replace(PARAGRAPH, (tag, id: string, at: number) => {
    const text = html.slice(at + tag.length, html.indexOf('</p>', at));
    const kind = kindOf(text, isInterview);
    return kind === null ? tag : `<p${id} class="${kind}">`;
  });
  return marked.replace(FLAT_LIST, (list, entries: string) => {
    const [, ...items] = entries.split('<li>');
    const isTimeline = items.length > 1 && items.every((item) => DATED.test(item));
    return isTimeline ? `<ul class="timeline">${entries}</ul>` : list;
  });
}

/** Whether an article is an interview: several bold questions; a single one is only emphasis. */
export function isInterview(blocks: readonly string[]): boolean {
  let questions = 0;
  for (const html of blocks)
    for (const { 0: tag, index } of html.matchAll(PARAGRAPH))
      if (isQuestion(html.slice(index + tag.length, html.indexOf('</p>', index)))) questions += 1;
  return questions >= 2;
}

function kindOf(html: string, isInterview: boolean): 'point' | 'question' | 'verse' | null {
  if (POINT.test(html)) return 'point';
  if (isInterview && isQuestion(html)) return 'question';
  return isVerse(html) ? 'verse' : null;
}

/** Three or more lines, none longer than a line of verse. */
function isVerse(html: string): boolean {
  const lines = html.split('<br>');
  return lines.length > 2 && lines.every((line) => line.replace(/<[^>]*>/g, '').length <= LONGEST_VERSE);
}

const isQuestion = (text: string) =>
  BOLD_QUESTION.test(text) || (ASKER.test(text) && /\?["”]?(?:<\/\w+>)*\s*$/.test(text));
