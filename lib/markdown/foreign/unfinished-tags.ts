import { LOST, type Dialect } from './rule';

const NAME =
  '(?:a|b|br|div|em|figure|font|h[1-6]|i|iframe|img|li|ol|p|script|span|strong|style|t[dhr]|table|ul|video)';
const ATTRIBUTE = `[ \\t]+[a-z-]{1,30}=["'“”‘’]?[^\\s<>"'“”‘’]{0,2000}["'“”‘’]?`;

/**
 * Tags of which an editor has lost the rest: `<a href="https://`, `</p`, at the end of a paragraph. The parser takes them for
 * text. Not those whose attributes have words: these may be what the text is about.
 */
export const unfinishedTags: Dialect = {
  hint: /<\/?[a-z]/i,
  rules: [
    {
      pattern: new RegExp(
        `<(?:/${NAME}|${NAME}(?:${ATTRIBUTE}){1,20})[ \\t]*(?=\\n[ \\t]*\\n|\\s*(?![^]))`,
        'gi',
      ),
      read: () => LOST,
    },
  ],
};
