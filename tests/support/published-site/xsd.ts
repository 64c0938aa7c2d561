import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const fixture = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../../fixtures/sitemaps/${name}`, import.meta.url), 'utf8'),
});

/** Validation errors of a document against the schemas of sitemaps or, with `index.xsd`, of the sitemap index. */
export async function xsdFaults(xml: string, schema: 'all.xsd' | 'index.xsd'): Promise<string[]> {
  const preload = [fixture('sitemap.xsd'), fixture('image.xsd'), fixture('news.xsd')];
  const { errors } = await validateXML({ xml, schema: fixture(schema), preload });
  return errors.map(({ rawMessage }) => rawMessage);
}
