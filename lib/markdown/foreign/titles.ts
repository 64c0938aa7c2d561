import { argumentsOf, first } from './rule';

/** Kinds of containers that set their text apart; all others only lay it out: columns, centred text, an export's sections. */
const BOX =
  /^[{.\s]*(?:note|tip|info|information|warning|danger|caution|important|success|hint|error|failure|question|example|quote|blockquote|pullquote|centerquote|cq|abstract|summary|attention|alert|aside|sidebar|callout|details|spoiler|admonition|notice|box|message|primary|secondary|collapse|expand|fold|folding|hidetoggle)(?![\p{L}])/iu;

/** Tags whose title heads a part of the text: tabs, steps, cards. */
const PART = /^(?:tab|tabs?-?item|section|step|card|accordion|accordion-?item|item|panel|toggle)$/i;

/** Whether a container of this kind sets its text apart from the rest. */
export function isBox(kind: string): boolean {
  return BOX.test(kind);
}

/** The title in a tag's arguments: that of a key for titles, else the last text in double quotes; '' if there is none. */
export function titleIn(written: string): string {
  const { named } = argumentsOf(written);
  const stated = first(named, 'title', 'summary', 'label', 'header', 'heading', 'name');
  if (stated !== '' || named.size > 0) return stated.trim();
  return (
    Array.from(written.matchAll(/"([^"\n]{1,300})"/g))
      .at(-1)?.[1]
      ?.trim() ?? ''
  );
}

/** The title that a tag of a box or a part gives to the text behind it, as a paragraph in bold; null if it gives none. */
export function titleAbove(name: string, written: string): string | null {
  const title = isBox(name) || PART.test(name) ? titleIn(written) : '';
  return title === '' ? null : `\n\n**${title.replace(/\s+/g, ' ')}**\n\n`;
}
