import { closest } from 'fastest-levenshtein';
import { diagnose } from '../report/diagnostic';
import { siteFile } from '../content/read-site';
import { placeOf } from '../content/place';
import { sortIntoTopics, topicOf } from '../site/topics';
import type { Check } from './check';

/** Topics of articles that are missing in the settings, if those list any; each is reported once. */
export const topics: Check = async ({ newsroom: { site, articles }, textOf }) => {
  if (site.topics.length === 0) return [];
  const listed = new Set(site.topics.map(({ slug }) => slug));
  const names = site.topics.map(({ name }) => name);
  // An article without a topic is no fault of the settings.
  const named = articles.filter((article) => topicOf(article) !== null);
  const unlisted = sortIntoTopics(named, site.topics, site.lang).topicLists.filter(
    ({ topic, articles: all }) => !listed.has(topic.slug) && all.length > 0,
  );
  if (unlisted.length === 0) return [];
  const place = placeOf('topics:', await textOf(siteFile));
  return unlisted.map(({ topic: { name, slug }, articles: all }) => ({
    file: siteFile,
    diagnostic: diagnose('topic-unlisted', place, {
      topic: name,
      slug,
      count: all.length,
      file: all[0]?.file ?? '',
      nearest: closest(name, names),
    }),
  }));
};
