import type { Person } from '@/lib/article/article';
import { fullName } from '@/lib/newsroom/full-name';
import type { Surroundings } from '@/lib/newsroom/surroundings';

interface Props {
  person: Person;
  personAddress: Surroundings['personAddress'];
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
