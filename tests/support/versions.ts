import { nextPage } from './next-pages';

const pageCount = 150;

/** Many pages, each of which contains its version. */
export function versionedPages(version: string): Record<string, string> {
  const body = `<main>Bản ${version}. ${'Huân chương Lao động. '.repeat(80)}</main>`;
  const addresses = Array.from({ length: pageCount }, (_, index) => `/bai-${index}/`);
  return Object.fromEntries(addresses.map((address) => [address, nextPage({ body })]));
}
