import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, flipByte, writeFiles } from '../../support/files';
import { folderWith } from '../../support/folders';
import { nextPage } from '../../support/next-pages';
import { publishPages } from '../../support/publish-pages';

/** A page of more than a packet, which has compressed copies. */
const long = (word: string) =>
  nextPage({ body: `<main>${`${word} dài hơn một gói tin. `.repeat(60)}</main>` });

const contents = (folder: string) =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));

/** What may become of the folder of a page, whose path it is given, until the next build. */
const changes: Readonly<Record<string, (page: string) => void>> = {
  'them-tep': (page) => {
    writeFiles(page, { 'index.html.bak': 'cũ' });
  },
  'them-thu-muc': (page) => {
    mkdirSync(join(page, 'trong/nua'), { recursive: true });
  },
  'tep-khac-cung-do-dai': (page) => {
    const path = join(page, 'index.html');
    const { length } = readFileSync(path);
    rmSync(path);
    writeFileSync(path, 'x'.repeat(length));
    utimesSync(path, 1, 1);
  },
  'mat-ban-nen': (page) => {
    rmSync(join(page, 'index.html.br'));
  },
  'ghi-de': (page) => {
    flipByte(join(page, 'index.html'));
  },
  'doi-ten': (page) => {
    renameSync(page, `${page}-cu`);
  },
  'mat-ca-thu-muc': (page) => {
    rmSync(page, { recursive: true });
  },
};

it('puts pages that have not changed in order again, whatever has become of their folders', async () => {
  const [folder, site] = [folderWith({}), folderWith({})];
  const names = Object.keys(changes).flatMap((name) => [name, `${name}/trang-2`]);
  const pages = Object.fromEntries(
    ['/', ...names.map((name) => `/${name}/`)].map((each) => [each, long(each)]),
  );
  await publishPages(folder, [site], { pages });
  const made = contents(site);
  expect(Object.keys(made)).toContain('mat-ban-nen/index.html.br');
  for (const [name, change] of Object.entries(changes)) change(join(site, name));
  expect(contents(site)).not.toEqual(made);
  await publishPages(folder, [site], { pages });
  expect(contents(site)).toEqual(made);
});

it('makes the site that a first build makes when a page comes, one changes and one goes', async () => {
  const [folder, site, fresh] = [folderWith({}), folderWith({}), folderWith({})];
  const before = { '/': nextPage(), '/mot/': long('Một'), '/mot/trang-2/': nextPage(), '/hai/': long('Hai') };
  const after = { '/': nextPage(), '/mot/': long('Một'), '/mot/trang-3/': nextPage(), '/hai/': long('Khác') };
  await publishPages(folder, [site], { pages: before });
  await publishPages(folder, [site], { pages: after });
  await publishPages(folderWith({}), [fresh], { pages: after });
  expect(contents(site)).toEqual(contents(fresh));
});

it('fills an empty folder like one that holds the site already', async () => {
  const [folder, site, empty] = [folderWith({}), folderWith({}), folderWith({})];
  const pages = { '/': nextPage(), '/mot/': long('Một'), '/mot/trang-2/': nextPage() };
  await publishPages(folder, [site], { pages });
  const made = contents(site);
  await publishPages(folder, [site, empty], { pages });
  expect(contents(site)).toEqual(made);
  expect(contents(empty)).toEqual(made);
});
