import type { PhrasingContent } from 'mdast';
import type { Markdown, Source } from '../markdown/markdown';
import type { Diagnostic, Place } from '../report/diagnostic';
import type { Article, Figure, Person } from './article';
import type { FrontMatter } from './front-matter/front-matter';
import type { Release } from './state/release';
import type { Piece } from './pieces';

/** A text, and how it is set. */
export interface Standfirst {
  plain: Source;
  nodes: PhrasingContent[];
}

/** What is found of an article while it is read; each step takes one and gives back what it changed. */
export interface Draft {
  /** Path inside the articles folder. */
  readonly file: string;
  /** What the front matter says, checked; empty where there is none. */
  readonly frontMatter: FrontMatter;
  readonly release: Release;
  /** Where a key of the front matter stands. */
  readonly keyPlace: (key: keyof FrontMatter) => Place;
  /** The text that a reader sees of nodes. */
  readonly textOf: Markdown['textOf'];
  /** What no step has used up yet, in the file's order. */
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  /** Where it stands: in the front matter or as a heading. */
  readonly titlePlace: Place;
  readonly source: Article['source'];
  /** The text behind the closing “more”. */
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
 * Reads one thing. Gives back the fields it found, `pieces` without those it used up, and its own
 * `diagnostics`; what it leaves out stays as it was.
 */
export type Step = (draft: Draft) => Partial<Draft>;

/** Runs the steps one after another; diagnostics add up. */
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
