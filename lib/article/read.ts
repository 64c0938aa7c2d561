import { readMarkdown } from '../markdown/markdown';
import { runSteps, type Draft, type Step } from './draft';
import { checkFrontMatter, weighLine } from './front-matter/front-matter';
import { finish } from './finish';
import { flatten } from './flatten';
import type { ArticleFile, Reading } from './reading';
import { isDraftPath } from './state/release';
import { readSignatures } from './steps/byline';
import { readFigures } from './steps/figures';
import { inferHeadings } from './steps/headings';
import { readHero } from './steps/hero';
import { joinBroken } from './steps/joining';
import { dropJunk } from './steps/junk';
import { readLede } from './steps/lede';
import { partPageLines } from './steps/lines';
import { readPageFoot } from './steps/page-foot';
import { readPageHead } from './steps/page-head';
import { readPublished } from './steps/published';
import { dropRelated } from './steps/related';
import { readSource } from './steps/source';
import { readTeaser } from './steps/teaser';
import { readTitle } from './steps/title';

/** How an article is read: each step takes what the ones before it left of the body. */
const steps: readonly Step[] = [
  partPageLines,
  readTitle,
  readSource,
  readTeaser,
  dropJunk,
  readPageHead,
  readPageFoot,
  dropRelated,
  readSignatures,
  readFigures,
  inferHeadings,
  joinBroken,
  readLede,
  readHero,
  readPublished,
];

/** Reads an article out of a file, tidy or not. Never throws: what is wrong with the file stands in the diagnostics. */
export function readArticle(file: ArticleFile): Reading {
  const markdown = readMarkdown(file.bytes, weighLine);
  // What cannot be read has one fault; that it has no title either is no news.
  if (markdown.diagnostics.some(({ severity }) => severity === 'error')) {
    return { article: null, diagnostics: markdown.diagnostics };
  }
  const { frontMatter, release, keyPlace, diagnostics } = checkFrontMatter(markdown.frontMatter);
  // Whether it is to be published is not plain: that is more than whatever else may be wrong.
  if (release === null) return { article: null, diagnostics: [...markdown.diagnostics, ...diagnostics] };
  const start: Draft = {
    file: file.path,
    frontMatter,
    release: isDraftPath(file.path) ? { ...release, draft: true } : release,
    keyPlace,
    textOf: markdown.textOf,
    pieces: flatten(markdown),
    title: null,
    titlePlace: { line: 1, column: 1 },
    source: null,
    teaser: null,
    dateline: null,
    lede: null,
    hero: null,
    authors: [],
    photographers: [],
    via: null,
    published: null,
    updated: null,
    tags: [],
    diagnostics: [...markdown.diagnostics, ...diagnostics],
  };
  return finish(runSteps(start, steps), markdown);
}
