const QUOTE = /<blockquote>((?:(?!<\/?blockquote)[^])*)<\/blockquote>/g;
/** A paragraph that says who speaks: "— Ông An, Giám đốc". */
const SPEAKER = /<p((?: id="[^"]*")?)>(?=(?:<(?:strong|em)>)*[—–-]\s)(?=(?:(?!<\/p>)[^])*<\/p>\s*$)/;
/** Letters of a sentence that is set large. */
const PULLED = 300;
/** Quotations of an article that are compared with its text. */
const MOST = 30;

/**
 * Names what quotations of an article's HTML are, for the styles: sentences of the text itself that are set large, and who
 * speaks.
 * @param text what the article says outside of its quotations, see {@link textOutside}
 */
export function markQuotes(html: string, text: string): string {
  let compared = 0;
  return html.replace(QUOTE, (_, inside: string) => {
    const said = inside.replace(SPEAKER, '<p$1 class="speaker">');
    const quoted = wordsOf(inside.replace(/<p[^>]*>(?:<(?:strong|em)>)*[—–-]\s[^]*$/, ''));
    compared += 1;
    const isPulled =
      compared <= MOST && quoted.length > 20 && quoted.length <= PULLED && text.includes(quoted);
    return `<blockquote${isPulled ? ' class="pulled"' : ''}>${said}</blockquote>`;
  });
}

/** The words of an article outside its quotations, in which to look for quoted sentences; "" for an article without quotations. */
export function textOutside(blocks: readonly string[]): string {
  if (!blocks.some((html) => html.includes('<blockquote>'))) return '';
  return wordsOf(blocks.map((html) => html.replace(QUOTE, ' ')).join(' '));
}

/** The words of HTML, without marks of quotation. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/["“”«»…]|&#x26;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
