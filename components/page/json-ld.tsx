import type { Thing, WithContext } from 'schema-dts';

/** A page's structured data; browsers neither run nor show it. */
export function JsonLd({ things }: { things: WithContext<Exclude<Thing, string>>[] }) {
  // In a script only "<" can end it or change its parsing; JSON can escape it.
  const json = JSON.stringify(things).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
