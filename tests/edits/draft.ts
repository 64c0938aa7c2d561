import { stringify } from 'yaml';

/** What a made-up article says; null where it does not say it. */
export interface Draft {
  title: string;
  lede: string;
  body: readonly string[];
  /** Above the second half of the body. */
  heading: string | null;
  date: string | null;
  authors: readonly string[];
  topic: string | null;
  lang: 'en' | null;
  /** Unless the file's name is to give it. */
  slug: string | null;
  /** Names inside the images folder. */
  pictures: readonly string[];
  correction: string | null;
}

/** The file: as tidy editors write it where there is anything to put into front matter, else as untidy ones do. */
export function markdownOf(draft: Draft): string {
  const { title, lede, heading, body, authors, pictures, correction, ...said } = draft;
  const corrections = correction === null ? null : { date: '2023-11-20', text: correction };
  const given = Object.entries({ ...said, corrections }).filter(([, value]) => value !== null);
  const tidy = given.length > 0;
  const half = Math.ceil(body.length / 2);
  const parts = [
    tidy ? `---\n${stringify({ ...Object.fromEntries(given), authors })}---` : '',
    `# ${title}`,
    ...pictures.map((name) => `![Ảnh chụp tại chỗ](../images/${name})`),
    lede,
    ...body.slice(0, half),
    heading === null ? '' : `## ${heading}`,
    ...body.slice(half),
    tidy || authors.length === 0 ? '' : `**${authors.join(' – ')}**`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
