import type { Options } from 'rehype-sanitize';

const ALIGN: [string, ...string[]] = ['className', 'align-left', 'align-center', 'align-right'];

/** Up to two digits of columns, as wide as a table may be; rows are bounded by those that there are. */
const SPANS: [string, RegExp][] = [
  ['colSpan', /^\d{1,2}$/],
  ['rowSpan', /^\d{1,5}$/],
];

/**
 * All that an article's HTML may hold. Whatever is not named here goes; of unknown elements the text stays.
 * Nothing here can run, load, submit, style, or leave its place in the page.
 */
export const policy = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'sub', 'sup', 'a'],
    ...['ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    // Ours: around a table, and around the notes. Headings and pictures are set by the page itself.
    ...['div', 'section'],
  ],
  attributes: {
    // Only ids of the shape that we give; an article's own never come so far (see raw-html.ts). No name anywhere.
    '*': [['id', /^[a-z]+-\d+(?:-\d+)?$/]],
    a: ['href', ['rel', 'nofollow', 'noopener'], ['className', 'note-back'], 'ariaLabel'],
    ol: ['start'],
    th: [ALIGN, ['scope', 'col', 'row'], ...SPANS],
    td: [ALIGN, ...SPANS],
    div: [['className', 'table'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    section: [['className', 'notes'], 'ariaLabel'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  // The text in these is not for readers.
  strip: ['script', 'style', 'template', 'title', 'textarea', 'noscript', 'iframe', 'svg', 'math'],
  ancestors: {
    ...{ li: ['ol', 'ul'], caption: ['table'], thead: ['table'], tbody: ['table'] },
    ...{ tr: ['thead', 'tbody'], th: ['tr'], td: ['tr'] },
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
} satisfies Options;
