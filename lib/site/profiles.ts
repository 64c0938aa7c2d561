import type { Published } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import { fold } from '../language/text';
import { personAddress } from '../content/addresses';
import { paginate, type ListPage } from './paging';
import { nameKey } from '../language/name-key';
import { contributors, type Contributor } from './people';

/** Entries per page, each with a line or two of the lede. */
const LENGTH = 30;

/** An article that a person wrote or took pictures for. */
interface Work {
  article: ArticleSummary;
  wrote: boolean;
  /** How many of its pictures are credited to them; 0 also if a byline credits them for the pictures as a whole. */
  pictures: number;
}

/** An office, as articles name it. */
export interface Office {
  title: string;
  /** Dates of the first and last dated article that names it; null without one. */
  first: Published | null;
  last: Published | null;
}

/** A person with everything known about them. */
export interface Profile {
  name: string;
  address: string;
  /** The latest last. */
  offices: Office[];
  /** Newest first; never empty. */
  works: Work[];
}

export interface ProfilePage {
  profile: Profile;
  list: ListPage<Work>;
}

/** The people of a newsroom. */
export interface People {
  /** Sorted by name. */
  profiles: Profile[];
  /** The page of a person by any spelling of the name; null if there is none. */
  addressOf: (name: string) => string | null;
}

/** @param articles newest first */
export function findPeople(articles: readonly ArticleSummary[]): People {
  const credits = creditsOf(articles);
  const ranks = new Map(articles.map((article, rank) => [article, rank]));
  const byKey = new Map(
    contributors(articles).map((contributor) => [
      nameKey(contributor.name),
      profileOf(
        contributor,
        credits.get(nameKey(contributor.name)) ?? new Map<ArticleSummary, number>(),
        ranks,
      ),
    ]),
  );
  return {
    profiles: [...byKey.values()],
    addressOf: (name) => byKey.get(nameKey(name))?.address ?? null,
  };
}

/** Every page of every person. */
export function profilePages(profiles: readonly Profile[]): ProfilePage[] {
  return profiles.flatMap((profile) =>
    paginate(profile.works, {
      length: LENGTH,
      address: profile.address,
      nameOf: ({ article }) => article.slug,
    }).map((list) => ({ profile, list })),
  );
}

/** Number of credited pictures per article. */
type Credits = Map<ArticleSummary, number>;

function creditsOf(articles: readonly ArticleSummary[]): Map<string, Credits> {
  const all = new Map<string, Credits>();
  for (const article of articles) {
    for (const { credit } of article.figures) {
      if (credit === null) continue;
      const credits = all.get(nameKey(credit)) ?? new Map<ArticleSummary, number>();
      credits.set(article, (credits.get(article) ?? 0) + 1);
      all.set(nameKey(credit), credits);
    }
  }
  return all;
}

function profileOf(
  { name, slug, signatures }: Contributor,
  credits: Credits,
  ranks: ReadonlyMap<ArticleSummary, number>,
): Profile {
  const rank = (article: ArticleSummary) => ranks.get(article) ?? 0;
  const articles = new Set([...signatures.map(({ article }) => article), ...credits.keys()]);
  const isTheirs = (person: { name: string }) => nameKey(person.name) === nameKey(name);
  return {
    name,
    address: personAddress(slug),
    offices: officesOf(signatures),
    works: [...articles]
      .sort((one, other) => rank(one) - rank(other))
      .map((article) => ({
        article,
        wrote: article.authors.some(isTheirs),
        pictures: credits.get(article) ?? 0,
      })),
  };
}

/** The offices of a person in order; an office held again is one office. */
function officesOf(signatures: Contributor['signatures']): Office[] {
  const offices: Office[] = [];
  for (const { article, person } of signatures) {
    if (person.title === null) continue;
    const { published } = article;
    const last = offices.at(-1);
    if (!last || fold(last.title) !== fold(person.title))
      offices.push({ title: person.title, first: published, last: published });
    else {
      last.first ??= published;
      last.last = published;
    }
  }
  return offices;
}
