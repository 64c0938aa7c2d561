import type { ProfilePage, WithContext } from 'schema-dts';
import type { PageOf } from '../model';
import { absoluteAddress } from '../../base/site-address';

/** Structured data of a person's page, with the latest known office. */
export function profileData({ name, profile, offices, base }: PageOf<'person'>): WithContext<ProfilePage> {
  const url = absoluteAddress(profile, base);
  const office = offices.at(-1)?.title;
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: { '@type': 'Person', name, url, ...(office !== undefined && { jobTitle: office }) },
  };
}
