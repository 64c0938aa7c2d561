import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const now = Date.parse('2026-11-28T12:00:00+07:00');
const title = '# Khánh thành cầu Trà';
const prose = 'Cầu Trà dài 500 mét, nối hai xã, được đưa vào sử dụng sau ba năm xây dựng.';

function read(...lines: readonly string[]) {
  const { article, diagnostics } = readArticle({
    path: 'cau-tra.md',
    bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`),
  });
  if (article === null) throw new Error('No article.');
  const { state } = articleJson(article, diagnostics, 'vi', now);
  return { state, page: JSON.stringify(article), codes: diagnostics.map(({ code }) => code) };
}

describe('a line above the text that forbids to publish it yet holds it back', () => {
  test.each([
    ['EMBARGOED UNTIL 9:00 am, 1 December 2026', 'scheduled'],
    ['**Strictly embargoed for release until 00:01, 2 December 2026**', 'scheduled'],
    ['Embargo: 5/12/2026 08:30', 'scheduled'],
    ['*NOT FOR PUBLICATION BEFORE December 3, 2026*', 'scheduled'],
    ['Cấm phổ biến trước 9h ngày 1/12/2026', 'scheduled'],
    ['(Không được đăng tin này trước 20h ngày 30/11/2026)', 'scheduled'],
    ['Chỉ được công bố từ 6h00 ngày 2/12/2026.', 'scheduled'],
    ['EMBARGOED UNTIL 9:00 am, 1 November 2026', 'live'],
    ['Cấm phổ biến trước 9h ngày 1/11/2026', 'live'],
    ['Không được đăng trước lễ cắt băng sáng thứ Ba, ngày 1', 'draft'],
    ['Embargoed until the minister has spoken on the 1st', 'draft'],
    ['# EMBARGOED UNTIL 1 December 2026', 'scheduled'],
    ['Embargoed until December 2026', 'draft'],
    ['Đăng sau 8h ngày 5/12/2026', 'scheduled'],
    ['Ngày đăng dự kiến: 05/12/2026', 'scheduled'],
    ['Xin đăng vào 5/12/2026', 'scheduled'],
    ['Đăng số báo ngày 5/12/2026', 'scheduled'],
    ['Publish on 5 December 2026', 'scheduled'],
    ['For release 5 December 2026', 'scheduled'],
    ['> Lưu ý: bài này chưa được đăng trước 20h ngày 5/12/2026', 'scheduled'],
    ['NOTE: embargoed until 5 December 2026', 'scheduled'],
    ['NOT FOR BROADCAST OR PUBLICATION BEFORE 00:01 GMT 5 DECEMBER 2026', 'scheduled'],
    ['Not to be published or broadcast until 9am on 5 December 2026', 'scheduled'],
    ['Cấm đăng tải dưới mọi hình thức trước 20h ngày 5/12/2026', 'scheduled'],
    ['Không được phát hành trên bất kỳ nền tảng nào trước 5/12/2026', 'scheduled'],
    ['(Không đăng trước 6h sáng 5/12/2026)', 'scheduled'],
    ['Đừng đăng bài này trước 5/12/2026', 'scheduled'],
    ['Xin không công bố trước 20h ngày 5/12/2026', 'scheduled'],
    ['Thông cáo báo chí: cấm đăng đến 5/12/2026', 'scheduled'],
    ['PRESS RELEASE – EMBARGOED UNTIL 5 December 2026', 'scheduled'],
    ['Giữ bài đến 20h ngày 5/12/2026', 'scheduled'],
    ['Để đến 5/12/2026 mới đăng', 'scheduled'],
    ['Hẹn đăng: 8h tối 5/12/2026', 'scheduled'],
    ['6h ngày 5/12/2026 mới được đăng', 'scheduled'],
    ['Sau 20h ngày 5/12/2026 mới công bố.', 'scheduled'],
    ['(Tin cho số báo ra ngày 5/12/2026)', 'scheduled'],
    ['Publish on 5 November 2026', 'live'],
    ['STRICTLY EMBARGOED', 'draft'],
    ['Không được phổ biến', 'draft'],
  ])('%s: %s', (line, state) => {
    for (const head of [
      [line, title],
      [title, line],
    ]) {
      const article = read(...head, prose);
      expect(article.state).toBe(state);
      expect(article.page).not.toContain(line.replace(/^[#>] |[*]/g, ''));
      expect(article.codes).toContain(state === 'draft' ? 'embargo-unclear' : 'embargo-read');
    }
  });

  test.each([
    ['# Embargo: EU extends arms ban to 2027', prose],
    ['# Không được đăng ký xe trước 1/12/2026', prose],
    ['**Không công bố điểm thi trước ngày 20/12**', prose],
    [title, `${prose} Đề thi không được công bố trước 9h ngày 1/12/2026.`],
    ['# Hẹn giờ bơm nước: 6h', prose],
    ['# Sau 3 năm mới công bố kết quả', prose],
    ['**Sau 20 năm mới được công bố**', prose],
    ['# Lùi lễ hội đến 5/12/2026', prose],
    [title, prose, 'Cấm phổ biến trước 9h ngày 1/12/2026 là dòng ghi trên bản in cũ.'],
  ])('not %j', (...lines) => {
    expect(read(...lines)).toMatchObject({ state: 'live' });
  });
});

describe('the same below the text', () => {
  test.each([
    ['(Đề nghị chỉ đăng từ 6h ngày 5/12/2026)', 'scheduled'],
    ['EMBARGOED UNTIL 6am, 5 December 2026', 'scheduled'],
    ['Không đăng trước 5/11/2026', 'live'],
  ])('%s: %s', (line, state) => {
    const article = read(title, prose, prose, line);
    expect(article.state).toBe(state);
    expect(article.codes).toContain('embargo-read');
  });

  test.each([
    'Sách phát hành từ 5/12/2026.',
    'Không đăng ký trước 5/12/2026.',
    'Cuộc thi nhận bài đến 5/12/2026.',
  ])('not %s', (line) => {
    expect(read(title, prose, prose, line)).toMatchObject({ state: 'live' });
  });
});

test.each([
  ['Cấm phổ biến trước 9h ngày 5/12/2026', '2026-12-05 09:00'],
  ['Không đăng trước 5/12/2026', '2026-12-05'],
  ['EMBARGOED UNTIL 9 am GMT, 5 December 2026', '2026-12-05 16:00'],
])('a message to editors writes the moment as they do: %s', (line, moment) => {
  const bytes = new TextEncoder().encode(
    `# Tàu về bến\n\n${line}\n\nTàu vào cảng từ sớm, mang theo hàng của cả mùa.\n`,
  );
  const { diagnostics } = readArticle({ path: 'bai.md', bytes });
  const read = diagnostics.find(({ code }) => code === 'embargo-read');
  expect(read?.params).toMatchObject({ date: moment });
});
