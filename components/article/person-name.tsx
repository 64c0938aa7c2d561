import type { Person } from '@/lib/article/article';
import { fullName } from '@/lib/content/full-name';

/** The page about whoever signs with a name; null where there is none. */
export type PersonAddress = (name: string) => string | null;

interface Props {
  person: Person;
  personAddress: PersonAddress;
}

/** A name as it is signed, and the way to all that they signed. */
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
