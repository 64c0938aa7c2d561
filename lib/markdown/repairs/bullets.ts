import type { Edit } from '../edits';

/** The bullets that Word, phones and web pages print; a tick or an arrow says something and stays. */
const GLYPH = '[•·▪▫■●◦○◆◇➢➤❖‣⁃Ÿ]';

/** The letters that Word's symbol fonts show as bullets; they stand apart from the text of their item. */
const LETTER = '[oqvØü§](?=\\t|[ \\u00a0]{2})';

/** A line that begins with a bullet: its indentation, marks of bold, the bullet, the space behind it. */
const BULLET = new RegExp(
  `^[ \\t\\u00a0]*((?:\\*{2,3}|__)?)(${GLYPH}(?=[\\s\\p{L}\\p{N}"“(*_[])|${LETTER})([ \\t\\u00a0]*)(?=\\S)`,
  'u',
);

const NUMBERED = /^\d{1,3}[.)][ \t]/;

/** A bullet at the beginning of a line: from the end of the bullet's line above, if only empty lines are between. */
interface Bullet {
  start: number;
  end: number;
  isBelow: boolean;
  /** What makes the text of the item bold, before the bullet. */
  mark: string;
  glyph: string;
}

/**
 * Makes lists of lines that begin with a printed bullet, as text pasted from Word has them: “•⇥Bơi”, “o⇥Nữ”. A bullet that is new
 * below another opens a list inside its item. One such line alone is no list.
 */
export function printedBullets(text: string): Edit[] {
  const edits: Edit[] = [];
  let run: Bullet[] = [];
  let end = 0;
  let isBelowBullet = false;
  let [above, indent] = ['', ''];
  const close = () => {
    if (run.length > 1) edits.push(...itemsOf(run, indent));
    run = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const [whole, mark = '', glyph] = BULLET.exec(line) ?? [];
    if (glyph !== undefined && whole !== undefined) {
      const isBelow = run.length > 0 && isBelowBullet;
      // “2) Trạm Bình Trưng”, and bullets set in below it.
      if (run.length === 0) indent = NUMBERED.test(above) ? (/^ {2,5}/.exec(line)?.[0] ?? '') : '';
      run.push({ start: isBelow ? end : index, end: index + whole.length, isBelow, mark, glyph });
    } else if (/\n\s*\n/.test(text.slice(end, index))) close();
    isBelowBullet = glyph !== undefined;
    above = line;
    end = index + line.length;
  }
  close();
  return edits;
}

/** An item of the first level, with the width of what stands before its text; it opens a list if it ends in a colon or is all bold. */
const ITEM = /^([-*][ \t]{1,4})(\S.*)$/;
const OPENS_LIST = /:["”*_)]*\s*$|^\*\*[^*]+\*\*\s*$/;

/** Indents items with a plus below an item with a dash or star that opens them: Vietnamese offices write their second level so. */
export function plusBelowDash(text: string): Edit[] {
  const edits: Edit[] = [];
  let [indent, isInside, wasEmpty] = ['', false, false];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    const isEmpty = line.trim() === '';
    const [, mark, words = ''] = ITEM.exec(line.trimEnd()) ?? [];
    if (mark !== undefined) {
      indent = OPENS_LIST.test(words) ? ' '.repeat(mark.length) : '';
      isInside = false;
    } else if (/^\+[ \t]+\S/.test(line)) isInside = indent !== '';
    else if (wasEmpty && !isEmpty && !/^[ \t]/.test(line)) [indent, isInside] = ['', false];
    if (isInside && !isEmpty) edits.push({ start: index, end: index, text: indent });
    wasEmpty = isEmpty;
  }
  return edits;
}

/** A line without its printed bullet; null if it begins with none. */
export function withoutBullet(line: string): string | null {
  const [whole] = BULLET.exec(line) ?? [];
  return whole === undefined ? null : line.slice(whole.length);
}

/** @param indent what stands before the items of the first level */
function itemsOf(run: readonly Bullet[], indent: string): Edit[] {
  const levels: string[] = [];
  return run.map(({ start, end, isBelow, mark, glyph }) => {
    const known = levels.indexOf(glyph);
    if (known < 0) levels.push(glyph);
    else levels.length = known + 1;
    return { start, end, text: `${isBelow ? '\n' : ''}${indent}${'  '.repeat(levels.length - 1)}- ${mark}` };
  });
}
