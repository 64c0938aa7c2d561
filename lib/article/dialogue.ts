import type { List, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sentenceEnd } from './words/running';

/** Who says it, behind a dash: “Má bây đâu? – Ông hỏi.” */
const saidBy =
  /[.,?!…]["”]?\s+[-–—]\s+(?:\S+ ){0,5}(?:hỏi|nói|đáp|bảo|kêu|cười|thưa|trả lời|kể|gắt|quát|la|reo|gọi|giục|thì thầm|lẩm bẩm|ngắt lời|tiếp lời|thở dài)(?!\p{L})/u;

/**
 * The lists of a story that are what its people say, a dash before each: nothing in Markdown tells them from bullets. Some
 * say who speaks, or several ask or exclaim.
 */
export function dialoguesIn({ children }: Root): ReadonlySet<List> {
  const spoken = children.filter((node) => node.type === 'list').filter(isSpoken);
  const textsOf = (list: List) => list.children.map((item) => toString(item).trim());
  const isSaid = spoken.some((list) => textsOf(list).some((text) => saidBy.test(text)));
  // “Cần kiểm tra:” leads a list of questions.
  const isLed = (list: List) => {
    const above = children[children.indexOf(list) - 1];
    return above !== undefined && toString(above).trim().endsWith(':');
  };
  const calls = spoken.filter(
    (list) => !isLed(list) && textsOf(list).some((text) => /[?!]["”]?$/.test(text)),
  );
  return new Set(isSaid || (calls.length > 1 && calls.length * 2 >= spoken.length) ? spoken : []);
}

/** Whether each item of a list is a sentence or more in one paragraph. */
function isSpoken({ ordered, children }: List): boolean {
  return (
    ordered !== true &&
    children.every(
      (item) =>
        item.checked == null &&
        item.children.length === 1 &&
        item.children[0]?.type === 'paragraph' &&
        /^["“]?\p{Lu}/u.test(toString(item)) &&
        sentenceEnd.test(toString(item).trim()),
    )
  );
}
