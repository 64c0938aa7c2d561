import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../report/codes';
import { tell, type Diagnostic } from '../report/diagnostic';
import { rfc3339 } from '../language/moments';
import type { Article, Block, Figure } from './article';
import { stateOf } from './state/release';

/**
 * An article as others get it: a plain object for JSON, each section's blocks as one piece of HTML. Which article of
 * this paper it translates is the paper's own affair, and left out.
 *
 * @param diagnostics those of this article's file; their messages are told in `language`
 * @param now what `state` is judged by, in milliseconds since 1970
 */
export function articleJson(
  article: Article,
  diagnostics: readonly Diagnostic[],
  language: Language,
  now: number,
) {
  const { translates, release, ...told } = article;
  const state = stateOf(release, now);
  return {
    ...told,
    state: state.kind,
    ...(state.kind === 'scheduled' ? { until: rfc3339(state.until) } : {}),
    ...(state.kind === 'expired' ? { since: rfc3339(state.since) } : {}),
    file: article.file.replace(/^.*\//, ''),
    sections: article.sections.map(({ heading, level, blocks }) => ({
      heading,
      level,
      html: blocks.map(blockHtml).join('\n'),
    })),
    diagnostics: diagnostics.map((diagnostic) => {
      const { what, remedy } = tell(diagnostic, language);
      const { code, severity, line, column } = diagnostic;
      return { code, severity, line, column, message: `${what} ${remedy}` };
    }),
  };
}

function blockHtml(block: Block): string {
  return block.kind === 'html' ? block.html : toHtml(figureElement(block.figure));
}

function figureElement({ src, shownAlt, caption, credit }: Figure): Element {
  const image = element('img', [], { src, alt: shownAlt });
  const words = [caption, credit].filter((part) => part !== null).join(' ');
  if (words === '') return element('figure', [image]);
  return element('figure', [image, element('figcaption', [{ type: 'text', value: words }])]);
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
