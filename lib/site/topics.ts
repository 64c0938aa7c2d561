import type { ArticleSummary } from '../content/summary';
import { readFileName } from '../language/file-name';
import { compareNames } from '../language/sorting';
import { toSlug } from '../language/slug';
import type { Topic } from '../content/site';
import type { Language } from '../language/languages';
import { capitalised } from '../language/text';
import { words } from '../language/words';

/** A topic and its articles. */
export interface TopicArticles {
  topic: Topic;
  /** In the given order. */
  articles: ArticleSummary[];
}

/** All topics of a newsroom. */
export interface Topics {
  /** Topics with articles: in the order of the settings, then others by name; without any, "Tin tức". */
  topicLists: readonly TopicArticles[];
  /** The topic of an article, with all its articles. */
  of: (article: ArticleSummary) => TopicArticles;
}

/** The topic of articles that name none. */
function newsTopic(lang: Language): Topic {
  return { slug: 'tin-tuc', name: words[lang].news, description: null };
}

/**
 * Puts every article under a topic: that of its front matter (by name or slug, ignoring marks and case), else its
 * folder, else "Tin tức".
 * @param listed the topics of the settings, which give names, descriptions and order
 * @param lang of the interface
 */
export function sortIntoTopics(
  articles: readonly ArticleSummary[],
  listed: readonly Topic[],
  lang: Language,
): Topics {
  const news = newsTopic(lang);
  const topicLists = new Map<string, TopicArticles>(
    listed.map((topic) => [topic.slug, { topic, articles: [] }]),
  );
  const slugOfName = new Map(listed.map(({ name, slug }) => [toSlug(name), slug]));
  const ofArticle = new Map<string, TopicArticles>();
  for (const article of articles) {
    const topic = topicOf(article) ?? news;
    const slug = slugOfName.get(topic.slug) ?? topic.slug;
    const topicArticles = topicLists.get(slug) ?? { topic, articles: [] };
    topicLists.set(slug, topicArticles);
    topicArticles.articles.push(article);
    ofArticle.set(article.slug, topicArticles);
  }
  for (const topicArticles of topicLists.values())
    if (topicArticles.topic !== news && !listed.includes(topicArticles.topic))
      topicArticles.topic = named(topicArticles);
  const rank = ({ topic }: TopicArticles) => (listed.includes(topic) ? listed.indexOf(topic) : listed.length);
  const filled = [...topicLists.values()]
    .filter((topicArticles) => topicArticles.articles.length > 0)
    .sort((one, other) => rank(one) - rank(other) || compareNames(one.topic.name, other.topic.name));
  return {
    topicLists: filled.length > 0 ? filled : [topicLists.get(news.slug) ?? { topic: news, articles: [] }],
    of(article) {
      const topicArticles = ofArticle.get(article.slug);
      if (!topicArticles) throw new Error(`${article.file} was not sorted into a topic.`);
      return topicArticles;
    },
  };
}

/** The topic of an article's front matter or folder; null without one. */
export function topicOf({ topic, file }: ArticleSummary): Topic | null {
  const name = [topic, folderOf(file)].find((each) => each && toSlug(each) !== '');
  return name ? { slug: toSlug(name), name: readable(name), description: null } : null;
}

/** The innermost folder with a name; folders by year and month (`2021/01`) name no topic. */
function folderOf(file: string): string | undefined {
  if (!file.includes('/')) return undefined;
  return readFileName(file).folders.findLast((folder) => /\p{L}/u.test(folder));
}

/** Names a topic that is not in the settings, as its articles spell it most often. */
function named({ topic, articles }: TopicArticles): Topic {
  const spelled = articles.flatMap((article) => {
    const name = topicOf(article)?.name;
    return name !== undefined && toSlug(name) === topic.slug ? name : [];
  });
  const written = spelled.filter((name) => !isBare(name));
  const name = mostFrequent(
    written.length > 0 ? written : articles.flatMap((each) => spellings(topic, each)),
  );
  return { ...topic, name: capitalised(name ?? mostFrequent(spelled) ?? topic.name) };
}

/** Spellings of a topic's name in headlines, tags and ledes: “Biển đảo” for the folder `bien-dao`. */
function spellings({ slug }: Topic, { title, lede, tags }: ArticleSummary): string[] {
  const length = slug.split('-').length;
  return [...tags, title, lede ?? ''].flatMap((text) => {
    if (!`-${toSlug(text)}-`.includes(`-${slug}-`)) return [];
    const syllables = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
    return syllables.flatMap((_, at) => {
      const name = syllables.slice(at, at + length).join(' ');
      return toSlug(name) === slug && !isBare(name) ? name.toLowerCase() : [];
    });
  });
}

/** The most frequent name; ties are broken alphabetically, so that the order of articles does not matter. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** Whether a name has no marks, like those made from folders and slugs. */
const isBare = (name: string) => /^[a-z0-9 -]+$/i.test(name);

/** A readable name without a spelling to go by: “Hai quan” for “hai-quan”. */
function readable(name: string): string {
  return /^[a-z0-9-]+$/.test(name) ? capitalised(name.replaceAll('-', ' ')) : name;
}
