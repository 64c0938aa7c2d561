import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { pageSchema, type PageKind, type PageModel, type PageOf } from '@/lib/pages/model';
import { stateSchema } from '@/lib/article/state/release';
import { diagnosticSchema } from '@/lib/report/diagnostic';

const previewSchema = z.object({
  findings: z.array(z.object({ file: z.string(), diagnostic: diagnosticSchema })),
  /** What readers do not see yet, or no longer. */
  heldBack: z.array(z.object({ slug: z.string(), title: z.string(), state: stateSchema })),
});
type PreviewNotes = z.infer<typeof previewSchema>;

/** The model of the page at an address of the site; null where there is no page. */
export const pageAt = cache(async (address: string): Promise<PageModel | null> => {
  const model = await ask('page', { address });
  return model === null ? null : pageSchema.parse(model);
});

/** What the preview has to tell of an article's file, or of all that was held back. */
export async function previewOf(file?: string): Promise<PreviewNotes> {
  return previewSchema.parse(await ask('preview', file === undefined ? {} : { file }));
}

/** Fetches what a page is made from, from the server of `npm run build` or `npm run dev`, which knows what pages are made from; null if it knows nothing. */
async function ask(what: string, query: Record<string, string>): Promise<unknown> {
  const pageData = process.env['PAGE_DATA_URL'];
  if (pageData === undefined)
    throw new Error('Pages are made by `npm run build`, `npm start` or `npm run dev`, not by Next alone.');
  const response = await fetch(`${pageData}${what}?${new URLSearchParams(query)}`, { cache: 'no-store' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The same for addresses that only pages of these kinds may have; nothing else is found. */
export async function pageOfKind<Kind extends PageKind>(
  address: string,
  ...kinds: readonly Kind[]
): Promise<PageOf<Kind>> {
  const page = await pageAt(address);
  const isWanted = (each: PageModel): each is PageOf<Kind> => kinds.some((kind) => kind === each.kind);
  return page && isWanted(page) ? page : notFound();
}

/** The address under a folder that a route with `[[...path]]` was asked for. */
export async function addressUnder(folder: string, { params }: PathProps): Promise<string> {
  const { path = [] } = await params;
  return folder + path.map((part) => `${part}/`).join('');
}

export interface PathProps {
  params: Promise<{ path?: string[] }>;
}
