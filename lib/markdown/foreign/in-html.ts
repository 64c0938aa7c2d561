/** How far back the beginning of a block is looked for, in letters. */
const REACH = 2_000;

/** Elements that begin a block of HTML in Markdown, which ends at the next blank line. */
const BLOCK =
  /^[ \t]{0,3}<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>/])/i;

/** Whether a place is inside a block of HTML, where Markdown is not parsed. */
export function isInHtml(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  return BLOCK.test(
    before
      .split(/\n[ \t]*(?=\n)/)
      .at(-1)
      ?.replace(/^\n/, '') ?? '',
  );
}

/** Links and pictures that {@link link} and {@link picture} write, as HTML on one line. */
export function asHtml(markdown: string): string {
  return markdown.replace(
    /\n*(!?)\[((?:\\.|[^\\[\]])*)\]\(<([^<>]*)>(?: "((?:\\"|[^"])*)")?\)\n*/g,
    (_whole, picture: string, words: string, address: string, title: string | undefined) => {
      const plain = escaped(words.replace(/\\([[\]\\])/g, '$1'));
      const to = escaped(address);
      if (picture === '') return `<a href="${to}">${plain}</a>`;
      return `<img src="${to}" alt="${plain}"${title === undefined ? '' : ` title="${escaped(title.replaceAll('\\"', '"'))}"`}>`;
    },
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
