import { stringify } from 'yaml';
import type { Imported } from './imported';

/** Formats an import as a tidy article file: front matter with our own keys, then the text. */
export function articleFile(found: Imported, images: string): string {
  const {
    title,
    lede,
    date,
    updated,
    authors,
    topic,
    tags,
    draft,
    until,
    aliases,
    source,
    hero,
    lang,
    kind,
  } = found;
  const frontMatter = {
    ...(title !== null && { title }),
    ...(kind === 'page' && { kind }),
    ...(draft && { draft: true }),
    ...(date !== null && { date }),
    ...(updated !== null && updated !== date && { updated }),
    ...(until !== null && { expiryDate: until }),
    ...(authors.length > 0 && { authors }),
    ...(topic !== null && { topic }),
    ...(tags.length > 0 && { tags }),
    ...(lede !== null && { lede }),
    ...(hero !== null && { hero: heroValue(hero, images) }),
    ...(lang !== null && { lang }),
    ...(source !== null && { source }),
    ...(aliases.length > 0 && { aliases }),
  };
  const body = found.body.replaceAll('](images/', `](${images}`).replaceAll('src="images/', `src="${images}`);
  const head =
    Object.keys(frontMatter).length === 0 ? '' : `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n`;
  return `${head}${body}\n`;
}

function heroValue({ src, alt, caption, credit }: NonNullable<Imported['hero']>, images: string) {
  const path = src.replace(/^images\//, images);
  const said = { ...(caption !== null && { caption }), ...(credit != null && { credit }) };
  return alt === '' && Object.keys(said).length === 0 ? path : { src: path, alt, ...said };
}
