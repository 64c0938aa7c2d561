import { isMarkedByline, readByline } from '../byline/byline';
import { datesAlone } from './date';
import { isCommentLabel, isEndLine, isRelatedLabel } from './lines/end-lines';
import { readPageLine } from './line';
import { isTagRow } from './lines/labels';
import { tagLabel } from '../words/furniture';
import { release } from '../words/letterhead';

/** What ends a byline that goes on in the next line: “By A and”. */
const openEnd = /(?:,|\s(?:and|và|&))+$/iu;

/** Whether a line is only the moment of publication: “21/05/2013 15:26”. */
export function isStampAlone(text: string): boolean {
  return datesAlone(text).some(({ isStamp }) => isStamp);
}

/** Whether a line says by a word or mark that it names authors, also where it goes on below. */
export function isByline(text: string): boolean {
  return isMarkedByline(text) && readByline(text.replace(openEnd, ''), false) !== null;
}

/** Whether a line of a page has a date. */
export function isDated(text: string): boolean {
  return (readPageLine(text)?.dates.length ?? 0) > 0;
}

/** Whether a line is a page's and no writer's: a label, tags, a byline, a date. */
export function isPageLine(text: string): boolean {
  return (
    isEndLine(text) ||
    isRelatedLabel(text) ||
    isCommentLabel(text) ||
    tagLabel.test(text) ||
    isTagRow(text) ||
    release.test(text) ||
    isByline(text) ||
    isDated(text)
  );
}
