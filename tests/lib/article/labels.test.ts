import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/article/read';

const first = 'Chợ quê họp từ tờ mờ sáng, tan khi mặt trời lên ngọn tre.';
const second = 'Người bán kẻ mua đều quen mặt nhau, chẳng mấy khi mặc cả.';

function read(...blocks: string[]) {
  const bytes = new TextEncoder().encode(blocks.join('\n\n'));
  const { article } = readArticle({ path: 'bai.md', bytes });
  if (article === null) throw new Error('The article was not read.');
  return article;
}

describe('what only labels a picture', () => {
  it.each(['**Ảnh minh họa**', '(Ảnh minh hoạ)', '**Hình ảnh minh họa.**', 'Ảnh: internet', '*Ảnh tư liệu*'])(
    'is its caption or credit, and no standfirst: “%s”',
    (label) => {
      const { lede, sections, hero } = read('# Chợ quê', '![](a.jpg)', label);
      expect(lede).toBeNull();
      expect(JSON.stringify(sections)).not.toContain(label.replace(/[*()]/g, ''));
      expect(hero?.caption ?? hero?.credit).not.toBeNull();
    },
  );
});

describe('a paper in bold before the first sentence', () => {
  it.each(['Dân trí', 'VietNamNet', 'TTXVN'])('is the dateline: %s', (paper) => {
    expect(read('# Chợ quê', `**${paper}** ${first}`, second)).toMatchObject({
      lede: first,
      dateline: paper,
    });
  });

  it.each(['**Chợ quê** Họp từ tờ mờ sáng, tan sớm.', '**VTV** phát sóng trực tiếp từ 20 giờ tối nay.'])(
    'is not the subject of the sentence: %s',
    (sentence) => {
      const { lede, dateline } = read('# Chợ quê', sentence, second);
      expect(dateline).toBeNull();
      expect(lede).toBe(sentence.replaceAll('*', ''));
    },
  );
});
