import { htmlWriter, readMarkdown, type Markdown } from '@/lib/markdown/markdown';

/** Reads Markdown given as text. */
export function read(text: string): Markdown {
  return readMarkdown(new TextEncoder().encode(text));
}

/** The HTML of a whole text, followed by its notes. */
export function html(text: string): string {
  const { root } = read(text);
  const writer = htmlWriter(root, 'vi');
  return writer.toHtml(root.children) + writer.notes();
}

/** The diagnostics of a text: `code line:column`. */
export function told(markdown: Markdown): string[] {
  return markdown.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** `line:column` of the first occurrence of `words` in the visible text. */
export function whereIs(words: string, markdown: Markdown): string {
  const seen = markdown.textOf(...markdown.root.children);
  const { line, column } = seen.place(seen.text.indexOf(words));
  return `${line}:${column}`;
}
