import type { Edit } from '../edits';

/** A numbered line right below a picture, with nothing right below it but the next picture. */
const NUMBERED =
  /[.)](?<=(?:^|\n)!\[[^\]\n]{0,300}\]\([^)\n]{1,500}\)[ \t]*\n1[.)])(?=[ \t]+\S[^\n]*\n?(?:[ \t]*\n|!\[|$))/g;

/** “1. Chợ họp từ sớm.” below a picture: a caption of a photo essay, which Markdown reads as a list of one item. */
export function numberedCaptions(text: string): Edit[] {
  return Array.from(text.matchAll(NUMBERED), ({ index }) => ({ start: index, end: index, text: '\\' }));
}
