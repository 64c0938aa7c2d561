import { wordCount } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { lineOf } from '../pieces';
import { isDraftName } from '../state/state-keys';
import { bracketedMark, capitalMark, draftLine } from '../words/draft-marks';

/** How many pieces may be above such a line. */
const reach = 8;

/** Maximum length of such a line or title, in words. */
const longest = 24;

/**
 * Holds an article back as a draft if a line or quotation above its text, its title or a tag there says that it is not
 * ready. Readers do not see the line.
 */
export const readDraftMark: Step = ({ pieces, release, frontMatter: { title = '' }, keyPlace, textOf }) => {
  const head = pieces.slice(0, reach).map((piece) => ({ piece, text: lineOf(piece, textOf) }));
  const body = head.findIndex(({ piece, text }) => isProse(piece) && !isDraftLine(text));
  const above = body < 0 ? head : head.slice(0, body);
  const line = above.find(({ text }) => isDraftLine(text));
  const marked = line ?? above.find(({ text }) => isMarked(text) || isDraftTagged(text));
  if (marked === undefined && !isMarked(title)) return {};
  return {
    pieces: pieces.filter((piece) => piece !== line?.piece),
    release: { ...release, draft: true },
    diagnostics: [
      diagnose('draft-marked', marked?.piece.place ?? keyPlace('title'), { words: marked?.text ?? title }),
    ],
  };
};

const isDraftLine = (text: string): boolean => isShort(text) && draftLine.test(text);
const isMarked = (title: string): boolean =>
  isShort(title) && (draftLine.test(title) || bracketedMark.test(title) || capitalMark.test(title));

/** A line of tags for note-taking programs: “#nháp #xã”. */
function isDraftTagged(line: string): boolean {
  const tags = line.split(' ');
  return tags.every((tag) => tag.startsWith('#')) && tags.some(isDraftName);
}

const isShort = (text: string): boolean => wordCount(text) <= longest;
