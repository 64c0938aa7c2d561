import type { Prose, ProseRole } from './prose';

/** One item, paragraph or heading without its marker, or one of several items in a paragraph. */
export interface Run {
  text: string;
  /** The prose that contains it, and its offset there. */
  prose: Prose;
  index: number;
  role: ProseRole;
}

/** "–", "1.", "1.2.", "1-", "2 :", "a)", "b/", "IV.", "•" before an item typed as a paragraph. */
const MARKER =
  /^\s*(?:([-–—*+•·●▪■►✓✔❖])|\(?(\d{1,3}(?:\.\d{1,3})*)(?:[.)](?!\d)|\/ |\s?[-–:/](?=\s?\p{Lu}))|([IVX]{1,5})[.)](?= )|([a-zđ])[.)/](?= ))\s*/u;
/** Between two items in one paragraph: a bullet, or a dash or plus after the punctuation of the previous item. */
const NEXT_ITEM = /\s*[•●▪■►✓✔❖]\s*|(?<=[:;.,])\s+[-–+]\s+(?=[\p{Lu}\d])/gu;

/** "2.", "2/", "(2)" before a word with a capital. */
const NUMBER = /(?:^|\s+)\(?(\d{1,2})\s?([-–.)/:])\s*(?=\p{Lu}\p{Ll}*)/gu;

/** "Họ và tên: A Năm sinh: 1950 Khen thưởng: …": the lines of a form in one paragraph. */
const FIELD =
  /(?:^|\s+)(?=(?:Họ (?:và )?tên|(?:Ngày|Năm)(?:, tháng, năm)? sinh|Sinh năm|Quê quán|Nguyên quán|Trú quán|Chức vụ|Đơn vị(?: công tác)?|Khen thưởng|Thành tích|Danh hiệu|Phần thưởng)\s*:\s)/gu;

/** The runs of an article in the order of the page, without tables. */
export function runsOf(prose: Prose): Run[] {
  return partsOf(prose.text).map(({ from, to }, i) => {
    const written = prose.text.slice(from, to);
    const marker = MARKER.exec(written);
    const skipped = marker?.[0].length ?? 0;
    return {
      text: written.slice(skipped).trimEnd(),
      prose,
      index: from + skipped,
      role: standingOf(prose.role, marker, i),
    };
  });
}

function partsOf(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  const bullets = [...text.matchAll(NEXT_ITEM)].map(
    ({ index, 0: between }) => [index, index + between.search(/\S/u)] as const,
  );
  const fields = [...text.matchAll(FIELD)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const cuts = [...bullets, ...numbersIn(text), ...(fields.length > 1 ? fields : [])].sort(
    ([a], [b]) => a - b,
  );
  for (const [to, next] of cuts) {
    if (text.slice(from, to).trim() !== '') parts.push({ from, to });
    from = next;
  }
  parts.push({ from, to: text.length });
  return parts;
}

/**
 * "…: 1. A 2. B 3. C", "1/ A 2/ B": where the numbers of a list in one paragraph are. None if commas or semicolons
 * divide it, as it is a list within a sentence.
 */
function numbersIn(text: string): (readonly [to: number, from: number])[] {
  const found: (readonly [to: number, from: number])[] = [];
  let mark = '';
  for (const { index, 0: number, 1: digits, 2: behind } of text.matchAll(NUMBER)) {
    if (Number(digits) !== found.length + 1 || (mark !== '' && behind !== mark)) continue;
    if (/[,;]\s*$/u.test(text.slice(0, index))) return [];
    mark = behind ?? '';
    found.push([index, index + number.search(/\S/u)]);
  }
  const lead = text.slice(0, found[0]?.[0]).trimEnd();
  return found.length > 1 && (lead === '' || /[:.]$/u.test(lead)) ? found : [];
}

function standingOf(written: ProseRole, marker: RegExpExecArray | null, part: number): ProseRole {
  if (written.kind === 'heading') return written;
  if (marker === null && part === 0) return written;
  const list = marker?.[1] ?? (marker?.[2] ? `${marker[2].split('.').length}.` : marker?.[3] ? 'I' : 'a');
  if (written.kind === 'text') return { kind: 'item', depth: 0, list: `typed ${list}` };
  return part === 0 ? written : { kind: 'item', depth: written.depth + 1, list: `${written.list} ${list}` };
}
