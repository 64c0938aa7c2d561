/** As many whole words of a text as fit into `length` letters, with an ellipsis where some were left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const words = start.slice(0, start.lastIndexOf(' '));
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
