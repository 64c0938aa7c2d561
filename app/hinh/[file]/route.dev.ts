import { readFile } from 'node:fs/promises';
import { edition } from '../../edition';

/** The preview's pictures, encoded when a browser asks for them; a build puts them beside the pages. */
export async function GET(request: Request): Promise<Response> {
  const { album } = await edition();
  const file = await album.file(new URL(request.url).pathname);
  return file === null ? new Response(null, { status: 404 }) : new Response(await readFile(file));
}
