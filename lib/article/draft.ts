import type { PhrasingContent } from 'mdast';
import type { Markdown, Source } from '../markdown/markdown';
import type { Diagnostic, Place } from '../report/diagnostic';
import type { Article, Figure, Person } from './article';
import type { FrontMatter } from './front-matter/front-matter';
import type { Release } from './state/release';
import type { Piece } from './pieces';

/** A standfirst: its text and its inline content. */
export interface Standfirst {
  plain: Source;
  nodes: PhrasingContent[];
}

/** What has been found of an article so far; each step takes a draft and returns what it changed. */
export interface Draft {
  /** Path inside the articles folder. */
  readonly file: string;
  /** The checked front matter; empty if there is none. */
  readonly frontMatter: FrontMatter;
  readonly release: Release;
  /** Position of a key in the front matter. */
  readonly keyPlace: (key: keyof FrontMatter) => Place;
  /** The visible text of nodes. */
  readonly textOf: Markdown['textOf'];
  /** What the file says to those who edit it. */
  readonly comments: Markdown['comments'];
  /** Whether the headline stood below the menu of a page that was copied as a whole. */
  readonly isPage: boolean;
  /** What no step has used up yet, in the order of the file. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  /** Position of the title: in the front matter or at a heading. */
  readonly titlePlace: Place;
  readonly source: Article['source'];
  /** The text after the closing “more”. */
  readonly teaser: Standfirst | null;
  readonly dateline: string | null;
  readonly lede: Standfirst | null;
  readonly hero: { figure: Figure; captionText: Source | null } | null;
  readonly authors: readonly Person[];
  readonly photographers: readonly Person[];
  readonly via: string | null;
  readonly published: Article['published'];
  readonly updated: Article['updated'];
  readonly tags: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one thing. Returns the fields it found, `pieces` without those it used up, and its own `diagnostics`; anything
 * it leaves out stays as it was.
 */
export type Step = (draft: Draft) => Partial<Draft>;

/** Runs the steps in order; their diagnostics are concatenated. */
export function runSteps(start: Draft, steps: readonly Step[]): Draft {
  return steps.reduce((draft, step) => {
    const change = step(draft);
    return {
      ...draft,
      ...change,
      diagnostics: [...draft.diagnostics, ...(change.diagnostics ?? [])],
    };
  }, start);
}
