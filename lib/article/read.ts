import { readMarkdown } from '../markdown/markdown';
import { runSteps, type Draft, type Step } from './draft';
import { checkFrontMatter } from './front-matter/front-matter';
import { weighLine } from './front-matter/key-names';
import { finish } from './finish';
import { flatten } from './flatten';
import type { ArticleFile, Reading } from './reading';
import { isDraftPath } from './state/release';
import { readSignatures } from './steps/byline';
import { readComments } from './steps/comments';
import { dropDeskNotes } from './steps/desk-notes';
import { readDraftMark } from './steps/draft-mark';
import { readEmbargo } from './steps/embargo';
import { readFigures } from './steps/figures';
import { inferHeadings } from './steps/headings';
import { readHero } from './steps/hero';
import { joinBroken } from './steps/joining';
import { dropJunk } from './steps/junk';
import { readLede } from './steps/lede';
import { partPageLines } from './steps/lines';
import { dropMessages } from './steps/messages';
import { readPageBody } from './steps/page-body';
import { readPageFoot } from './steps/page-foot';
import { readPageHead } from './steps/page-head';
import { readPublished } from './steps/published';
import { dropRelated } from './steps/related';
import { tellSecondArticle } from './steps/second-article';
import { dropRepeatedText } from './steps/repeated-text';
import { readSource } from './steps/source';
import { readTeaser } from './steps/teaser';
import { readTitle } from './steps/title';
import { unwrapLines } from './steps/wrapped-lines';

/** The steps of reading an article, in order: each takes what the ones before it left of the body. */
const steps: readonly Step[] = [
  partPageLines,
  readEmbargo,
  readDraftMark,
  readComments,
  dropDeskNotes,
  dropMessages,
  dropRepeatedText,
  readTitle,
  tellSecondArticle,
  unwrapLines,
  readSource,
  readTeaser,
  dropJunk,
  readPageBody,
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

/** Reads an article from a file, tidy or not. Never throws: problems of the file are diagnostics. */
export function readArticle(file: ArticleFile): Reading {
  const markdown = readMarkdown(file.bytes, weighLine);
  // One diagnostic is enough for a file that cannot be read; a missing title would only add noise.
  if (markdown.diagnostics.some(({ severity }) => severity === 'error')) {
    return { article: null, diagnostics: markdown.diagnostics };
  }
  const { frontMatter, release, keyPlace, diagnostics } = checkFrontMatter(markdown.frontMatter);
  // It is unclear whether to publish the article: this outweighs any other problem.
  if (release === null) return { article: null, diagnostics: [...markdown.diagnostics, ...diagnostics] };
  const start: Draft = {
    file: file.path,
    frontMatter,
    release: isDraftPath(file.path) ? { ...release, draft: true } : release,
    keyPlace,
    textOf: markdown.textOf,
    comments: markdown.comments,
    isPage: false,
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
