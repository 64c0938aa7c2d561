import { readFileSync } from 'node:fs';
import { articlesAndPages } from '../content/newsroom';
import type { SiteIndex } from '../site/site-index';
import type { Batch } from './batch';

/** The linked files of `content/files/`, one batch each: a film is read only if it is not stored yet. */
export function attachmentBatches({ newsroom }: SiteIndex): Batch[] {
  const { attachments } = newsroom;
  const linked = articlesAndPages(newsroom)
    .flatMap(({ files }) => files)
    .flatMap((href) => attachments.find(href) ?? []);
  const all = linked.flatMap((file) => (file.poster ? [file, file.poster] : [file]));
  const paths = new Map(all.map(({ address, path }) => [address, path]));
  return Array.from(paths, ([address, path]) => ({
    name: address,
    parts: address,
    holds: (asked) => asked === address,
    make: () => [{ address, content: readFileSync(path) }],
  }));
}
