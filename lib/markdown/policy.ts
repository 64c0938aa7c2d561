import type { Options } from 'rehype-sanitize';

const ALIGN: [string, ...string[]] = ['className', 'align-left', 'align-center', 'align-right'];

/** Two digits are enough for the maximum width of a table; row spans are limited by the number of rows. */
const SPANS: [string, RegExp][] = [
  ['colSpan', /^\d{1,2}$/],
  ['rowSpan', /^\d{1,5}$/],
];

/**
 * Everything that an article's HTML may contain; anything else is dropped, but the text of unknown elements is
 * kept. Nothing here can run, load, submit, style, or leave its place in the page.
 */
export const policy = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'sub', 'sup', 'a'],
    ...['ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    // Our own: around a table, and around the notes. Pages render headings and pictures themselves.
    ...['div', 'section'],
  ],
  attributes: {
    // Only generated ids; an article's own are dropped earlier (see raw-html.ts). No `name` anywhere.
    '*': [['id', /^[a-z]+-\d+(?:-\d+)?$/]],
    a: ['href', ['rel', 'nofollow', 'noopener'], ['className', 'note-back'], 'ariaLabel'],
    ol: ['start', ['type', 'a', 'A', 'i', 'I'], ['reversed', true]],
    li: [['value', /^-?\d{1,9}$/]],
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
