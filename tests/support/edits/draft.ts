import { stringify } from 'yaml';

interface Author {
  name: string;
  /** The office. */
  title: string | null;
}

/** What a made-up article says; null where it does not say it. */
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
  /** Unless the file's name is to give it. */
  slug: string | null;
  /** Addresses, as the article writes them. */
  pictures: readonly string[];
  /** Of all its pictures. */
  photographer: string | null;
  correction: string | null;
}

/** The file: as tidy editors write it where there is anything to put into front matter, else as untidy ones do. */
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
