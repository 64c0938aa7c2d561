import { describe, expect, it } from 'vitest';
import { layOutFront } from '@/lib/site/front';
import { sortIntoTopics } from '@/lib/site/topics';
import { makeSummary } from '../../support/make-article';

function front(count: number, topics: readonly string[], leads = 0) {
  const articles = Array.from({ length: count }, (_, index) =>
    makeSummary({ slug: `bai-${index}`, topic: topics[index % topics.length] ?? null }),
  );
  const lead = articles[leads] ?? null;
  const laidOut = layOutFront(lead, articles, sortIntoTopics(articles, [], 'vi').topicLists);
  const { beside, blocks, latest } = laidOut;
  const all = [...(lead ? [lead] : []), ...beside, ...blocks.flatMap((block) => block.articles), ...latest];
  return { ...laidOut, all };
}

describe('the front page', () => {
  it('is there before the first article', () => {
    expect(front(0, ['Đời sống'])).toMatchObject({ beside: [], blocks: [], latest: [] });
  });

  it('fills its top before anything stands below, whichever article leads', () => {
    const besideThird = front(9, ['Đời sống'], 2).beside.map(({ slug }) => slug);
    expect(besideThird).toEqual(['bai-0', 'bai-1', 'bai-3', 'bai-4']);
    const five = front(5, ['Đời sống', 'Hải quan']);
    expect(five.beside).toHaveLength(4);
    expect(five).toMatchObject({ blocks: [], latest: [] });
  });

  it('has a block for each topic, and none where there is but one', () => {
    const two = front(50, ['Đời sống', 'Hải quan']);
    expect(two.blocks.map(({ topic, articles }) => [topic.name, articles.length])).toEqual([
      ['Đời sống', 4],
      ['Hải quan', 4],
    ]);
    expect(front(50, ['Đời sống']).blocks).toEqual([]);
    // All of Hải quan's stand above: a row of one block would be a hole.
    expect(front(6, ['Đời sống', 'Đời sống', 'Hải quan']).blocks).toEqual([]);
  });

  it('shows no article twice, and stays short with thousands', () => {
    for (const count of [1, 5, 50, 8116]) {
      const { all } = front(count, ['Đời sống', 'Hải quan', 'Du lịch']);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(Math.min(count, 5 + 3 * 4 + 24));
    }
  });
});
