import type { Thing, WithContext } from 'schema-dts';

/** What a page tells search engines about itself. Browsers neither run it nor show it. */
export function JsonLd({ things }: { things: WithContext<Exclude<Thing, string>>[] }) {
  // Within a script only "<" can end it or change how it is read; JSON may hold it as an escape.
  const json = JSON.stringify(things).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
