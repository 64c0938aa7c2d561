import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const fixture = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../../fixtures/sitemaps/${name}`, import.meta.url), 'utf8'),
});
// The package does not let itself be asked for anything but its program.
const sitemapPackage = createRequire(import.meta.url)
  .resolve('sitemap')
  .replace(/dist.*$/, '');
const sitemapXsd = {
  fileName: 'sitemap.xsd',
  contents: readFileSync(join(sitemapPackage, 'schema', 'sitemap.xsd'), 'utf8'),
};

/** What the schemas of sitemaps, or with `index.xsd` of their index, have against a document. */
export async function xsdFaults(xml: string, schema: 'all.xsd' | 'index.xsd'): Promise<string[]> {
  const preload = [sitemapXsd, fixture('image.xsd'), fixture('news.xsd')];
  const { errors } = await validateXML({ xml, schema: fixture(schema), preload });
  return errors.map(({ rawMessage }) => rawMessage);
}
