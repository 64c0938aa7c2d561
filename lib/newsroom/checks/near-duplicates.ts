import { diagnose } from '../../report/diagnostic';
import { compareTexts } from '../shares';
import { findRepeats } from '../versions';
import type { Check } from './check';

/** Articles that say nearly the same as an earlier one; told of the later (“x-2” after “x”). */
export const nearDuplicates: Check = ({ newsroom }) =>
  findRepeats(newsroom.articles, compareTexts(newsroom.text, new Map()).compare).map(
    ({ article, earlier, share }) => {
      const params = { other: earlier.file, percent: Math.floor(share * 100) };
      return { file: article.file, diagnostic: diagnose('article-similar', { line: 1, column: 1 }, params) };
    },
  );
