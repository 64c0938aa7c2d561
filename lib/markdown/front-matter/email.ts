import { mailBanner, mailLine, mailLineNames, mailPrefixes } from '../../language/mail';
import type { Place } from '../../report/diagnostic';
import type { Block } from './block';
import type { Read } from './types';

/** A greeting, and a headline set apart shortly below it: an article is handed in, and the subject is not its title. */
const GREETING = /^\s*(?:kính|thân|chào|dear|hi|hello|em|tôi|mình)[ \t][^\n]{0,80}\n/iu;
const HEADLINE = /^[ \t]*(?:#{1,2}[ \t]\S.*|\*\*[^*\n]+\*\*|[^\p{Ll}\n]*\p{Lu}{2}[^\p{Ll}\n]*)$/mu;
const HEADLINE_WITHIN = 600;

/** A first line without an end, apart from a long paragraph that has one: the headline under a subject that only names the mail. */
const TITLED = /^\s*(?![^\n]*[.!?…:;,][ \t]*\n)[^\n]{10,150}\n(?:[ \t]*\n)+[^\n]{50,}[.!?…]/u;

/** The lines above an e-mail: who sent it, to whom, when and about what. */
export function findEmail(rest: string, top: number): Block | null {
  const banner = mailBanner.exec(rest)?.[0] ?? '';
  const lines = linesOf(rest.slice(banner.length));
  const names = lines.map(({ name }) => name);
  if (lines.length < 3 || !names.includes('sender') || !names.includes('title')) return null;
  const end = banner.length + lines.reduce((sum, { line }) => sum + line.length, 0);
  const body = rest.slice(end, end + HEADLINE_WITHIN);
  const isHandedIn = GREETING.test(body) ? HEADLINE.test(body) : TITLED.test(body);
  const text = lines.filter(({ name }) => name !== 'title' || !isHandedIn).map(({ line }) => line);
  return { language: 'email', text: text.join(''), start: top, remove: [[top, top + end]] };
}

/** Reads the subject of an e-mail as the title, and its date. */
export function readEmail(text: string, place: (offset: number) => Place): Read {
  const lines = linesOf(text.replace(mailBanner, ''));
  const values = lines.flatMap(({ name, value }): [string, string][] => {
    const bare = name === 'title' ? value.replace(mailPrefixes, '') : value;
    return (name === 'title' || name === 'date') && bare !== '' ? [[name, bare]] : [];
  });
  return {
    frontMatter: {
      values: Object.fromEntries(values),
      repeated: [],
      placeOf: () => place(0),
      placeOfValue: () => place(0),
    },
    diagnostics: [],
  };
}

/** The lines with a known name from the beginning on; a long one goes on in indented lines. */
function linesOf(text: string): { name: keyof typeof mailLineNames; value: string; line: string }[] {
  const found: ReturnType<typeof linesOf> = [];
  for (const { 0: line } of text.slice(0, 5000).matchAll(/.*\n(?:[ \t]+\S.*\n)*|.+$/g)) {
    const [, label = '', value = ''] = mailLine.exec(line.replace(/\n[ \t]*(?=\S)/g, ' ').trimEnd()) ?? [];
    const name = nameOf(label.toLowerCase());
    if (name === null) break;
    found.push({ name, value: value.trim(), line });
  }
  return found;
}

function nameOf(label: string): keyof typeof mailLineNames | null {
  for (const name of ['title', 'date', 'sender', 'others'] as const)
    if (mailLineNames[name].some((each) => each === label)) return name;
  return null;
}
