import { isInHtml } from './in-html';
import { argumentsOf, first, link, picture, type Dialect } from './rule';

const MARKS = new Map([
  ['b', '**'],
  ['i', '*'],
  ['s', '~~'],
]);

/** BBCode of forums: `[b]đậm[/b]`, `[url=https://a.example]chữ[/url]`. A code that is never closed is text. */
export const bbcode: Dialect = {
  hint: /\[\/(?:b|i|u|s|url|img|color|size|font|center|left|right|justify|quote|(?:source)?code|list|spoiler|details)\]|\[date=\d{4}/i,
  rules: [
    {
      pattern: /\[url\](\s*https?:\/\/[^\s[\]]{1,1000})\s*\[\/url\]/gi,
      read: ([, url = '']) => link(url, url.trim()),
    },
    {
      pattern: /\[url=["']?([^\s[\]"']{1,1000})["']?\]([^[\]\n]{1,500})\[\/url\]/gi,
      read: ([, url = '', words = '']) => link(url, words),
    },
    {
      pattern: /\[img[^\]\n]{0,40}\]\s*([^\s[\]]{1,1000})\s*\[\/img\]/gi,
      read: ([, src = '']) => picture(src, ''),
    },
    {
      pattern:
        /\[(\/?)(b|i|u|s|color|size|font|center|left|right|justify|quote(?!=)|spoiler)(?:=[^[\]\n]{0,60})?\](?!\()/gi,
      read: ([, closes, written = ''], { opened, closed }) => {
        const name = written.toLowerCase();
        const isPair = (closes === '/' ? opened() : closed()).has(name);
        if (!isPair) return null;
        if (/^(?:center|left|right|justify|quote|spoiler)$/.test(name)) return '\n\n';
        return MARKS.get(name) ?? '';
      },
    },
    {
      // Who is quoted; a forum adds the number of the post: `[quote="An, post: 3"]`.
      pattern: /\[quote=["']?([^[\]"',;\n]{1,60})[^[\]\n]{0,60}\]/gi,
      read: ([, name = ''], { closed }) => (closed().has('quote') ? `\n\n${name.trim()}:\n\n` : null),
    },
    {
      pattern: /\[details=["']?([^[\]"'\n]{1,200})["']?[^[\]\n]{0,40}\]|\[\/details\]/gi,
      read: ([, title], { closed }) =>
        !closed().has('details') ? null : title === undefined ? '\n\n' : `\n\n**${title.trim()}**\n\n`,
    },
    {
      pattern: /\[date=(\d{4})-(\d\d)-(\d\d)[^[\]\n]{0,200}\]/g,
      read: ([, year = '', month = '', day = '']) => `${day}/${month}/${year}`,
    },
    {
      pattern: /\[\/?list(?:=[1a])?\]/gi,
      read: (_found, { closed }) => (closed().has('list') ? '\n' : null),
    },
    { pattern: /[ \t]*\[\*\][ \t]*/g, read: (_found, { closed }) => (closed().has('list') ? '\n- ' : null) },
    {
      pattern: /\[(\/?)((?:source)?code)((?:\s[^[\]\n]{0,200}|=[\w+#"'-]{1,30})?)\](?!\()/gi,
      read: ({ 1: closes, 2: name = '', 3: written = '', index }, { opened, closed, text }) => {
        if (!(opened().has(name.toLowerCase()) && closed().has(name.toLowerCase()))) return null;
        if (isInHtml(text, index)) return `<${closes}${closes === '/' ? 'code></pre' : 'pre><code'}>`;
        const { named, plain } = argumentsOf(written.replace(/^=/, ''));
        return `\n\`\`\`${closes === '/' ? '' : first(named, 'language', 'lang') || (plain[0] ?? '')}\n`;
      },
    },
  ],
};
