import type { ProfilePage, WithContext } from 'schema-dts';
import type { Profile } from '../profiles';

/** The page about someone who signs articles, for search engines: with the office that is known last. */
export function profileData({ name, address, offices }: Profile, base: string): WithContext<ProfilePage> {
  const url = new URL(address, base).href;
  const office = offices.at(-1)?.title;
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: { '@type': 'Person', name, url, ...(office !== undefined && { jobTitle: office }) },
  };
}
