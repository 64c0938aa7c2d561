import { z } from 'zod';
import { fault, PictureFault } from '../fault';
import { fetchTerms, type FetchTerms } from '../policy';
import { download } from './download';

const descriptionSchema = z.object({ thumbnail_url: z.url() });

/** Whether a film or post is on a site that gives a still picture of it. */
export function hasStill(post: string): boolean {
  return descriptionAddress(post, fetchTerms) !== null;
}

/**
 * The address of the still picture of a film or post, as its site describes it (oEmbed); null for any other address.
 * @throws PictureFault if the site does not answer, or gives none
 */
export async function stillOf(post: string, terms: FetchTerms): Promise<string | null> {
  const address = descriptionAddress(post, terms);
  if (address === null) return null;
  try {
    const { bytes } = await download(address, terms, 'application/json');
    return descriptionSchema.parse(JSON.parse(bytes.toString('utf8'))).thumbnail_url;
  } catch (error) {
    if (error instanceof PictureFault || error instanceof z.ZodError || error instanceof SyntaxError)
      throw fault('still-unavailable', { src: post });
    throw error;
  }
}

function descriptionAddress(post: string, { descriptions }: FetchTerms): string | null {
  const endpoint = descriptions.find(([pattern]) => pattern.test(post))?.[1];
  return endpoint === undefined ? null : `${endpoint}?format=json&url=${encodeURIComponent(post)}`;
}
