import type { Person } from '@/lib/article/article';
import { fullName } from '@/lib/content/full-name';

/** Gives the page of the person with a name; null without one. */
export type PersonAddress = (name: string) => string | null;

interface Props {
  person: Person;
  personAddress: PersonAddress;
}

/** A name as signed, with a link to the person's page. */
export function PersonName({ person, personAddress }: Props) {
  const address = personAddress(person.name);
  return address === null ? (
    fullName(person)
  ) : (
    <a href={address} rel="author">
      {fullName(person)}
    </a>
  );
}
