import { diagnose, type Place } from '../../report/diagnostic';
import type { Block, WeighLine } from './block';
import type { Read } from './types';

/** A label of a form and its value, with offsets in the form. */
interface Row {
  name: string;
  start: number;
  value: string;
  valueAt: number;
  /** Behind the row, and behind a value below it. */
  end: number;
  /** Whether it is an item of a list or a row of a table. */
  isItem: boolean;
  /** Whether the value is below the label. */
  isBelow: boolean;
}

/** Marks around a label: of a list, a heading, a quotation or a comment, and of bold text or italics. */
const MARKS = String.raw`(?:(?:[-*+•>%;]|//|\d{1,2}[.)]|#{1,6})[ \t]+)?`;
const BOLD = String.raw`[*_]{0,3}`;
const NAME = String.raw`[\p{L}_][\p{L}\p{M}\w-]*(?: [\p{L}\p{M}\w-]+){0,4}`;
const LABELLED = new RegExp(
  `^[ \\t]*${MARKS}${BOLD}(${NAME})[ \\t]*${BOLD}[ \\t]*[:：]${BOLD}[ \\t]*(.*)$`,
  'u',
);
/** A heading that is only the name of a field. */
const HEADED = new RegExp(`^#{1,6}[ \\t]+${BOLD}(${NAME})${BOLD}()[ \\t#]*$`, 'u');
/** Between two fields on one line: “**Tác giả**: A | **Ngày đăng**: 21/06/2026 | Đọc: 5 phút”. */
const BESIDE = new RegExp(
  String.raw`([ \t]+[|•·][ \t]+)(?=(?:\*\*|(?<=\d{4}[ \t]+[|•·][ \t]+))${NAME}[ \t]*${BOLD}[ \t]*[:：])`,
  'u',
);
/** A row of a table with two cells. */
const CELLS = new RegExp(
  `^[ \\t]*\\|[ \\t]*${BOLD}(${NAME})[ \\t]*[:：]?${BOLD}[ \\t]*[:：]?[ \\t]*\\|(.*?)\\|[ \\t]*$`,
  'u',
);
const DELIMITERS = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** The field with the text of the article. */
const TEXT =
  /^(?:(?:nội dung|thân|bài)(?: (?:chính|chi tiết|bài|bài viết|viết))?|chính văn|body|(?:main |full |markdown )?(?:content|text)|story|article)$/iu;

/** How far down a form goes at most, in characters, and how many rows it has. */
const LONGEST = 6000;
const MOST = 40;

/**
 * A form that somebody filled in, as newsrooms hand texts in: “**Tiêu đề:** …”, “- Tác giả: …”, “| Sapo | … |”, with
 * or without empty lines between them, up to “Nội dung:” or to the first line without a label. It may be below a heading.
 */
export function findForm(rest: string, top: number, weigh: WeighLine): Block | null {
  const heading = /^#{1,2} .*\n\s*/.exec(rest)?.[0] ?? '';
  return formAt(rest, 0, top, weigh) ?? formAt(rest, heading.length, top, weigh);
}

function formAt(rest: string, at: number, top: number, weigh: WeighLine): Block | null {
  const text = rest.slice(at, at + LONGEST);
  const rows = rowsOf(text);
  const weightOf = ({ name, value }: Row) => weigh(name, value);
  const known = rows.findLastIndex((row) => weightOf(row) > 0 || TEXT.test(row.name));
  // A list or table belongs to the form as a whole.
  const behind = rows
    .slice(known + 1)
    .findIndex((row, index) => !row.isItem || row.start !== rows[known + index]?.end);
  const fields = known < 0 ? [] : behind < 0 ? rows : rows.slice(0, known + 1 + behind);
  const [first] = fields;
  if (first === undefined || (weightOf(first) === 0 && !isTable(text))) return null;
  const weight = fields.reduce((sum, row) => sum + weightOf(row), 0);
  const body = fields.at(-1);
  const hasBody = body !== undefined && TEXT.test(body.name);
  // A table or list of works has a column of authors, too.
  if (weight < (hasBody ? 1 : 2) || weight * 2 < fields.length) return null;
  const end = hasBody ? body.valueAt : Math.max(...fields.map((row) => row.end));
  return {
    language: 'form',
    text: text.slice(0, end),
    start: top + at,
    remove: [[top + at, top + at + end]],
  };
}

/** Reads all fields but the text. */
export function readForm(text: string, place: (offset: number) => Place): Read {
  const fields = rowsOf(text).filter(({ name }) => !TEXT.test(name));
  const at = ([key]: readonly PropertyKey[]) => fields.find(({ name }) => name === key);
  const again = fields.filter(({ name }, index) =>
    fields.slice(0, index).some((earlier) => earlier.name === name),
  );
  return {
    frontMatter: {
      values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      repeated: again.map(({ name }) => [name, at([name])?.value]),
      placeOf: (path) => place(at(path)?.start ?? 0),
      placeOfValue: (path) => place(at(path)?.valueAt ?? 0),
    },
    diagnostics: again.map(({ name, start }) => diagnose('key-twice', place(start), { key: name })),
  };
}

function isTable(text: string): boolean {
  return text.trimStart().startsWith('|');
}

/** The rows from the beginning of a text to the first line that is none, or to the text of the article. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  const pattern = isTable(text) ? [CELLS] : [LABELLED, HEADED];
  let open: Row | null = null;
  for (const { line, index } of linesOf(text)) {
    if (line.trim() === '' || DELIMITERS.test(line.trimEnd())) {
      if (isTable(text) && line.trim() === '') break;
      continue;
    }
    const found = pattern.map((each) => each.exec(line.trimEnd())).find((each) => each !== null);
    if (found === undefined) {
      // A label alone has its value below it, up to an empty line.
      const goesOn = open?.isBelow === true && open.end === index;
      if (open === null || TEXT.test(open.name) || (open.value !== '' && !goesOn)) break;
      open.value = goesOn ? `${open.value} ${bare(line)}` : bare(line);
      if (!goesOn) open.valueAt = index;
      open.end = index + line.length;
      open.isBelow = true;
      continue;
    }
    const [, name = '', value = ''] = found;
    const valueAt = index + (value === '' ? line.length : line.lastIndexOf(value));
    const isItem = /^[ \t]*(?:[-*+•|][ \t]|\d)/.test(line);
    open = {
      name,
      start: index,
      value: bare(value),
      valueAt,
      end: index + line.length,
      isItem,
      isBelow: false,
    };
    rows.push(open);
    if (TEXT.test(name) || rows.length === MOST) break;
  }
  return rows;
}

/** The lines of a form, each field of one that has several by itself. */
function linesOf(text: string): { line: string; index: number }[] {
  return Array.from(text.matchAll(/[^\n]*(?:\n|$)/g)).flatMap(({ 0: whole, index: from }) => {
    let index = from;
    return whole.split(BESIDE).flatMap((line, at) => {
      const part = { line, index };
      index += line.length;
      return at % 2 === 0 ? [part] : [];
    });
  });
}

/** A value without marks: the address of a picture, or the words in bold, italics or quotation marks. */
function bare(value: string): string {
  const text = value.replace(/\\\s*$/, '').trim();
  const picture = /^!\[[^\]]*\]\(\s*<?([^\s>)]+)/.exec(text)?.[1];
  const words = text.replace(/^([*_]{1,3})(.*?)\1$/, '$2').replace(/^[*_]{2,3}|[*_]{2,3}$/g, '');
  return picture ?? words.replace(/^"([^"]*)"$/, '$1').trim();
}
