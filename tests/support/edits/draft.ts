import { stringify } from 'yaml';

interface Author {
  name: string;
  /** The office held. */
  title: string | null;
}

/** The fields of a made-up article; null for those it leaves out. */
export interface Draft {
  title: string;
  lede: string;
  body: readonly string[];
  /** Above the second half of the body. */
  heading: string | null;
  date: string | null;
  authors: readonly Author[];
  topic: string | null;
  lang: 'en' | null;
  /** Null if the file's name decides. */
  slug: string | null;
  /** Addresses, as written in the article. */
  pictures: readonly string[];
  /** Of all its pictures. */
  photographer: string | null;
  correction: string | null;
}

/** The article's file: with front matter if any field needs it, otherwise as a plain text without. */
export function markdownOf(draft: Draft): string {
  const { title, lede, heading, body, authors, pictures, photographer, correction, ...said } = draft;
  const corrections = correction === null ? null : { date: '2023-11-20', text: correction };
  const given = Object.entries({ ...said, corrections }).filter(([, value]) => value !== null);
  const tidy = given.length > 0 || authors.some((author) => author.title !== null);
  const credit = photographer === null ? '' : ` Ảnh: ${photographer}`;
  const half = Math.ceil(body.length / 2);
  const parts = [
    tidy ? `---\n${stringify({ ...Object.fromEntries(given), authors })}---` : '',
    `# ${title}`,
    ...pictures.flatMap((src) => [`![](${src})`, `Những người có mặt sáng hôm ấy.${credit}`]),
    lede,
    ...body.slice(0, half),
    heading === null ? '' : `## ${heading}`,
    ...body.slice(half),
    tidy || authors.length === 0 ? '' : `**${authors.map(({ name }) => name).join(' – ')}**`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
