import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { pageSchema, type PageKind, type PageModel, type PageOf } from '@/lib/pages/model';
import { stateSchema } from '@/lib/article/state/release';
import { messageLanguages } from '@/lib/report/codes';
import { diagnosticSchema } from '@/lib/report/diagnostic';
import { pageModels } from '@/lib/pages/page-models.js';

const previewSchema = z.object({
  /** The paper's language, in which messages to editors are. */
  lang: z.enum(messageLanguages),
  findings: z.array(z.object({ file: z.string(), diagnostic: diagnosticSchema })),
  /** Articles hidden from readers. */
  heldBack: z.array(z.object({ slug: z.string(), title: z.string(), state: stateSchema })),
});
type PreviewNotes = z.infer<typeof previewSchema>;

/** The model of the page at an address, from the build or the preview; null without a page. */
export const pageAt = cache(async (address: string): Promise<PageModel | null> => {
  const isBuild = pageModels.size > 0;
  const model = isBuild ? pageModels.get(address) : await ask('page', { address });
  return model === null || model === undefined ? null : pageSchema.parse(model);
});

/** Notes of the preview about an article's file, or about everything held back. */
export async function previewOf(file?: string): Promise<PreviewNotes> {
  return previewSchema.parse(await ask('preview', file === undefined ? {} : { file }));
}

/** Requests data from the server that `npm run dev` runs; null for "not found". */
async function ask(what: string, query: Record<string, string>): Promise<unknown> {
  const pageData = process.env['PAGE_DATA_URL'];
  if (pageData === undefined)
    throw new Error('Pages are made by `npm run build`, `npm start` or `npm run dev`, not by Next alone.');
  const response = await fetch(`${pageData}${what}?${new URLSearchParams(query)}`, { cache: 'no-store' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The model at an address if the page is of one of these kinds; not found otherwise. */
export async function pageOfKind<Kind extends PageKind>(
  address: string,
  ...kinds: readonly Kind[]
): Promise<PageOf<Kind>> {
  const page = await pageAt(address);
  const isWanted = (each: PageModel): each is PageOf<Kind> => kinds.some((kind) => kind === each.kind);
  return page && isWanted(page) ? page : notFound();
}

/** The address that a route with `[[...path]]` under a folder is requested for. */
export async function addressUnder(folder: string, { params }: PathProps): Promise<string> {
  const { path = [] } = await params;
  return folder + path.map((part) => `${part}/`).join('');
}

export interface PathProps {
  params: Promise<{ path?: string[] }>;
}
