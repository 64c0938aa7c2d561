import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MessageLanguage } from '../report/codes';
import { messageOf, type Diagnostic } from '../report/diagnostic';
import { rfc3339 } from '../language/moments';
import type { Article, Block, Figure } from './article';
import { articleJsonSchema, type ArticleJson } from './json-schema';
import { stateOf } from './state/release';

/**
 * The public JSON of an article: a plain object with one piece of HTML per section.
 * @param diagnostics those of this article's file
 * @param language of their messages
 * @param now the moment for which `state` is computed, in milliseconds since 1970
 */
export function articleJson(
  article: Article,
  diagnostics: readonly Diagnostic[],
  language: MessageLanguage,
  now: number,
): ArticleJson {
  const state = stateOf(article.release, now);
  return articleJsonSchema.parse({
    ...article,
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
      const { what, remedy } = messageOf(diagnostic, language);
      return { ...diagnostic, message: `${what} ${remedy}` };
    }),
  });
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
