import type { Identity } from './identity/identity';
import type { Mention } from './mention';
import type { Kind } from './tables/kinds';

/** What each mention means; one that refers back means the nearest of its kind before it. */
export function meaningOf(
  all: readonly Mention[],
  of: ReadonlyMap<Mention, Identity>,
  subject: Identity | null,
): Map<Mention, Identity> {
  const meaning = new Map(of);
  const nearest = new Map<Kind, Identity | null>();
  if (subject) nearest.set(subject.kind, subject);
  for (const mention of all) {
    const group: Kind = mention.kind === 'Thông tư liên tịch' ? 'Thông tư' : mention.kind;
    if (mention.sort === 'named') {
      const identity = of.get(mention) ?? null;
      if (!(subject && subject.kind === group)) nearest.set(group, identity);
    } else if (mention.sort === 'other') {
      if (!(subject && subject.kind === group)) nearest.set(group, null);
    } else {
      const identity = nearest.get(group);
      if (identity) meaning.set(mention, identity);
    }
  }
  return meaning;
}
