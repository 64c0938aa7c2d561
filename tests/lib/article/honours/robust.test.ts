import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSchema } from '@/lib/article/article';
import { readHonours } from '@/lib/article/honours/read';
import { growthByFour, LINEAR } from '../../../support/growth';
import { proses } from '../../../support/read-honours';

/** Words that the grammar acts on, so that what is made of them gets deep into it. */
const words = fc.constantFrom(
  ...[
    'Huân chương Lao động',
    'hạng Nhất',
    'hạng',
    'Nhì',
    'Bằng khen',
    'danh hiệu',
    'Anh hùng Lao động',
    'Kỷ niệm chương',
  ],
  ...[
    'được',
    'đã',
    'tặng',
    'trao',
    'nhận',
    'cho',
    'của',
    'gồm:',
    'trong đó',
    'là',
    'do',
    'và',
    'đề nghị',
    'vì',
  ],
  ...[
    'Chủ tịch nước',
    'Bộ Y tế',
    'ông',
    'Nguyễn Văn An',
    'Cục Thuế',
    'tập thể',
    'cá nhân',
    'Huy hiệu',
    'năm tuổi Đảng',
  ],
  ...[
    'năm',
    '2015',
    '20/8/2020',
    '12',
    '1.234',
    'hai',
    'mươi',
    '(',
    ')',
    '“',
    '”',
    ',',
    ';',
    ':',
    '.',
    '|',
    '–',
    '…',
  ],
);
const prose = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

test('any text gives honours that hold to the schema and quote it exactly', () => {
  fc.assert(
    fc.property(fc.array(prose, { maxLength: 6 }), (texts) => {
      const { honours } = readHonours(proses(...texts), { published: null });
      for (const honour of honours) {
        expect(articleSchema.shape.honours.element.safeParse(honour).error).toBeUndefined();
        const text = texts[honour.line - 1] ?? '';
        expect(text.slice(honour.column - 1)).toContain(honour.sentence);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['awards without end', 'tặng bằng khen '],
  ['recipients without end', 'Bộ Y tế đã tặng bằng khen cho 2 tập thể, '],
  ['brackets that never close', 'được tặng bằng khen (cho '],
  ['single names', 'ông A được tặng Bằng khen, ông Lê Văn B, '],
  ['quotes that never close', 'kỷ niệm chương “'],
  ['ranks without end', 'huân chương lao động hạng nhất, nhì, '],
  ['full stops', 'bằng khen . '],
  ['a law', 'Điều 5. Tập thể được tặng Bằng khen của Thủ tướng Chính phủ nếu đạt tiêu chuẩn. '],
])('reads %s in a time that grows with their length', async (_, phrase) => {
  const text = phrase.repeat(Math.ceil(4000 / phrase.length));
  const reading = (factor: number) => readHonours(proses(text.repeat(factor)), { published: null });
  expect(await growthByFour(reading)).toBeLessThan(LINEAR);
});
