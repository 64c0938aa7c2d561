import type { PhrasingContent } from 'mdast';
import type { HtmlWriter } from '../markdown/markdown';
import { unlink } from './links';

/** Sanitised HTML of a line that the page styles itself; null if it is plain text. */
export function inlineHtml(nodes: readonly PhrasingContent[], writer: HtmlWriter): string | null {
  const children = unlink(unset(nodes));
  if (children.every(({ type }) => type === 'text')) return null;
  const html = writer.toHtml([{ type: 'paragraph', children }]);
  return html.replace(/^<p>|<\/p>$/g, '') || null;
}

/** Removes emphasis around the whole line, as the page styles it itself. */
function unset(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const said = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = said;
  const around = said.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis');
  return around ? unset(only.children) : [...nodes];
}
