import type sharp from 'sharp';

/** Loads sharp, which takes longer than to read an article: a build that has no picture to look at does without. */
export async function loadSharp(): Promise<typeof sharp> {
  return (await import('sharp')).default;
}
