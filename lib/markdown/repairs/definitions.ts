import type { Edit } from '../edits';

/** What Markdown takes for the definition of a link, `[name]: address`, also in a quotation or list. */
const DEFINITION =
  /(?<=^[ \t>*+-]{0,12})\[(?!\^)([^[\]\n]{1,200})\]:(?=[ \t]*\n?[ \t>]*(\S{1,2000})[ \t]*(?:\n|$|["'(]))/gm;

/** An address that is one by its letters; a word alone may be one where a text refers to it. */
const ADDRESS = /^<|^[a-z][a-z\d+.-]*:|^[/#?]|^\.{1,2}\/|\/|\.[a-z]{2,10}(?:[?#].*)?$/i;

/**
 * Escapes lines that only look like the definition of a link, which Markdown would not show: “[PV]: Vâng.”, “[Nguồn]: TTXVN”.
 */
export function linesLikeDefinitions(text: string): Edit[] {
  if (!text.includes(']:')) return [];
  const found = Array.from(text.matchAll(DEFINITION)).filter(([, , target = '']) => !ADDRESS.test(target));
  if (found.length === 0) return [];
  const names = referredTo(text);
  return found.flatMap(({ 1: name = '', 2: target = '', index }) => {
    const isWord = /^[\w%-]+$/.test(target) && names.has(name.toLowerCase());
    return isWord ? [] : [{ start: index, end: index, text: '\\' }];
  });
}

/** The names in square brackets that are not followed by a colon. */
function referredTo(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/\[([^[\]\n]{1,200})\](?!:)/g), ([, name = '']) => name.toLowerCase()),
  );
}
