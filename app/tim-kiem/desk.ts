import { searchDesk } from '@/lib/newsroom/search/desk';
import { edition, kept } from '../edition';

/** What the search reads. */
export const desk = kept(async () => {
  const { newsroom, topics } = await edition();
  return searchDesk(newsroom.articles, topics);
});

/** The params of a route that gives these files by number: `0.json`, `1.json`, …. */
export function fileParams(files: readonly unknown[]): { file: string }[] {
  return files.map((_, number) => ({ file: `${number}.json` }));
}

/** The file that such a route was asked for. */
export async function giveFile(
  files: readonly unknown[],
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const content = files[Number(file.replace(/\.json$/, ''))];
  return content === undefined ? new Response(null, { status: 404 }) : Response.json(content);
}
