import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { stateOf } from '@/lib/article/state/release';

const prose =
  'Cầu Trà dài 500 mét, nối hai xã, được đưa vào sử dụng sau ba năm xây dựng.\n\nDân hai xã mừng vui.';

/** What becomes of a file, and the codes that say so. */
function read(text: string, path = 'cau-tra.md') {
  const { article, diagnostics } = readArticle({ path, bytes: new TextEncoder().encode(text) });
  const state =
    article === null ? 'held' : stateOf(article.release, Date.parse('2026-11-28T12:00:00+07:00')).kind;
  return {
    state,
    page: JSON.stringify(article),
    codes: diagnostics.map(({ code }) => code),
    told: JSON.stringify(diagnostics),
  };
}

describe('keys between other marks than three hyphens are front matter', () => {
  test.each([
    '----\ntitle: Cầu\ndraft: true\n----',
    '—\ntitle: Cầu\ndraft: true\n—',
    '***\ntitle: Cầu\ndraft: true\n***',
    '  ---\n  title: Cầu\n  draft: true\n  ---',
    '```yaml\ntitle: Cầu\ndraft: true\n```',
    '```\n---\ntitle: Cầu\ndraft: true\n---\n```',
    '---\ntitle: Cầu\ndraft: true\n-----',
    ':title: Cầu\n:draft: true',
    '% title: Cầu\n% status: draft',
    '// title: Cầu\n// draft: true',
    '; Tiêu đề: Cầu\n; Trạng thái: chờ duyệt',
    '======\nTiêu đề: Cầu\nNháp: có\n======',
    '___\n\ntitle: Cầu\npublished: false\n\n___',
  ])('%j', (block) => {
    const { state, page } = read(`${block}\n\n${prose}`);
    expect(state).toBe('draft');
    expect(page).not.toMatch(/draft: true|Nháp:|published:/);
    expect(page).toContain('"title":"Cầu"');
  });

  test.each([
    '<!-- draft -->',
    '<!--\ntitle: Cầu\ndraft: true\n-->',
    '[//]: # (status: draft)',
    '%% chưa đăng %%',
  ])('in a comment above the text: %j', (comment) => {
    expect(read(`${comment}\n\n# Cầu\n\n${prose}`).state).toBe('draft');
    expect(read(`# Cầu\n\n${comment}\n\n${prose}`).state).toBe('draft');
    expect(read(`# Cầu\n\n${prose}\n\n${comment}`).state).toBe('draft');
  });

  test.each([
    ['<!-- CHƯA DUYỆT, KHÔNG ĐĂNG -->', 'draft'],
    ['%% chưa đăng vội, chờ chị Lan xem lại %%', 'draft'],
    ['{# đừng đăng #}', 'draft'],
    ['<!-- Chưa xin được ý kiến ông Nam, đừng cho lên vội -->', 'draft'],
    ['<!-- Chờ số liệu quý 3. Khoan đăng -->', 'draft'],
    ['<!-- bài này để số thứ Hai, trước đó không lên trang -->', 'draft'],
    ['[//]: # (Gỡ bài theo yêu cầu của ban biên tập)', 'draft'],
    ['{/* draft */}', 'draft'],
    ['{% comment %}Chờ duyệt{% endcomment %}', 'draft'],
    ['<!--\nNguồn: xã\nTrạng thái: nháp\n-->', 'draft'],
    ['<!-- Không đăng trước 6h sáng 1/1/2099 -->', 'scheduled'],
    ['<!-- publishDate: 2099-01-01 -->', 'scheduled'],
    ['<!-- gỡ bài: 20/11/2026 -->', 'expired'],
  ])('in a comment anywhere: %j', (comment, state) => {
    for (const text of [`${comment}\n\n# Cầu\n\n${prose}`, `# Cầu\n\n${prose}\n\n${comment}`])
      expect(read(text).state).toBe(state);
  });

  test.each([
    '<!-- draft của anh Nam đã duyệt -->',
    '<!-- Ảnh của anh Nam, chưa duyệt -->',
    '<!-- status: published -->',
    '<!-- more -->',
    '<!-- title: Cầu -->',
    '%% hỏi lại %%',
    '<!-- Ảnh chưa duyệt thì bỏ -->',
    '```\n<!-- draft -->\n```',
  ])('but not in any comment: %j', (comment) => {
    expect(read(`${comment}\n\n# Cầu\n\n${prose}`).state).toBe('live');
    expect(read(`# Cầu\n\n${comment}\n\n${prose}`).state).toBe('live');
  });

  test.each([
    '> Không đăng ký, xe bị phạt',
    '#cầu #hải-quan',
    '***\nGiờ mở cửa: 8 giờ\nĐịa điểm: Nhà văn hóa\n***',
    '```yaml\nname: Build\non: push\njobs: x\n```',
    '----\n\nHai năm trước: chưa có cầu.\n\n----',
    '—\n\nÔng nói: “Chưa.”\n\n—',
  ])('but not any lines with a colon: %j', (block) => {
    const { state, page, told } = read(`${block}\n\n# Cầu\n\n${prose}`);
    expect(state).toBe('live');
    const words = block.match(/\p{L}{4,}/gu) ?? [];
    expect(words.filter((word) => !/^yaml$/.test(word) && !(page + told).includes(word))).toEqual([]);
  });
});

describe('a line that says that the text is not ready holds it back', () => {
  test.each([
    'CHƯA DUYỆT',
    '*** Bài đang đợi số liệu của Sở, khoan đăng ***',
    '(Bài mới viết được một nửa)',
    'Bài viết này đang được biên tập, chưa phát hành.',
    'Đợi Ban thư ký',
    '[Bài này để dành số Tết]',
    '(Còn nữa, chưa viết xong)',
    'Chớ vội đăng',
    'Bài gửi để đọc, xin chưa đăng tải.',
    'BBT chưa duyệt',
    'Status: awaiting sign-off from legal',
    'Tin chưa kiểm chứng, không sử dụng',
    '**Bản nháp**',
    '[NHÁP]',
    'Bản nháp 2',
    '(chưa biên tập)',
    'DRAFT',
    '*Draft v3*',
    'Không đăng bài này!',
    '== CHỜ DUYỆT ==',
    'Do not publish',
    'Tin chưa được duyệt',
    'Chờ lãnh đạo duyệt',
    'Đang chờ anh Nam duyệt',
    'Chưa có ảnh, chưa đăng vội',
    'BẢN THẢO CHƯA DUYỆT',
    'DRAFT - DO NOT PUBLISH',
    'TODO: thêm số liệu',
    'TÀI LIỆU MẬT',
    'Lưu hành nội bộ',
    'Confidential',
    'Bài đã gỡ',
    '> BẢN NHÁP',
    'ĐỪNG ĐĂNG VỘI',
    'Chưa được phép đăng',
    '(Bài lưu, không đăng)',
    '#nháp #hải-quan',
    'Gỡ bài theo yêu cầu của ban biên tập',
    'Lưu nháp',
    'Ghi chú: bài này chưa duyệt',
    'Không đăng, chờ chị Lan xem lại',
    'Giữ bài đến khi có ý kiến của tỉnh',
    'Chờ ký duyệt',
    'Tin chưa qua biên tập',
    'Hold for the Sunday issue',
    'Please do not circulate',
    'Not yet edited',
    'Draft, not cleared for release',
    'Editor’s note: awaiting legal review',
    'HOLD: photos to come',
    'Bản nháp lần 2, ngày 3/3/2026',
    'Bản nháp – chỉ để BBT đọc',
    '| BẢN NHÁP |\n|---|',
    'Tin dự bị, chưa dùng được',
    'Tạm ngừng đăng theo chỉ đạo của tỉnh',
    '#nháp #cầu',
    'Bài này viết dở',
    'KHÔNG ĐƯA LÊN WEB',
    'Em Lan ơi, tin này chưa duyệt nhé',
    'Tin này tạm giữ',
    'Bài đã gỡ từ 20/11/2026 theo chỉ đạo của tỉnh',
    '- [ ] Được đăng\n- [x] Có ảnh',
    '- [x] Nháp',
  ])('%s', (line) => {
    for (const text of [
      `${line}\n\n# Khánh thành cầu\n\n${prose}`,
      `# Khánh thành cầu\n\n${line}\n\n${prose}`,
    ]) {
      const { state, codes } = read(text);
      expect(state).toBe('draft');
      expect(codes).toContain('draft-marked');
    }
  });

  test.each([
    'CHƯA DUYỆT',
    'Bản nháp',
    '[Không đăng]',
    'Người sửa: Hoa\nTình trạng: chưa duyệt',
    '---\n\n*Ghi chú BTV: bài này chưa duyệt, đừng đăng.*',
    'Nhắn ban biên tập: không đăng vội, chờ ảnh',
    'Ghi chú cho BTV: em gửi để đọc trước, chưa đăng.',
    '#nháp #xã',
  ])('below the text, too: %s', (line) => {
    expect(read(`# Khánh thành cầu\n\n${prose}\n\n${line}`)).toMatchObject({ state: 'draft' });
  });

  test('in a listing below the title', () => {
    expect(read(`# Cầu\n\n\`\`\`\npublished: false\n\`\`\`\n\n${prose}`).state).toBe('draft');
    expect(read(`# Cầu\n\n\`\`\`\nshow: all\n\`\`\`\n\n${prose}`).state).toBe('live');
  });

  test.each([
    ['Gửi BBT, nhờ BBT đọc giúp. Chưa đăng vội ạ.', 'draft'],
    ['> Gửi chị Mai: bài này em chưa xong, chị khoan lên trang nhé.', 'draft'],
    ['Gửi BBT, bài này đã duyệt, đăng giúp em ạ.', 'live'],
  ])('in a message above the headline: %s', (message, state) => {
    expect(read(`${message}\n\n# Khánh thành cầu\n\n${prose}`).state).toBe(state);
  });

  test.each([
    '# [NHÁP] Khánh thành cầu',
    '# Khánh thành cầu (bản nháp)',
    '# DRAFT: Khánh thành cầu',
    '# DRAFT 3 – Khánh thành cầu',
    '# EMBARGOED: Khánh thành cầu',
    '# NHÁP - Khánh thành cầu',
    '**[Chưa duyệt] Khánh thành cầu**',
    '---\ntitle: "[Draft] Khánh thành cầu"\n---',
    '---\ntitle: Khánh thành cầu [chờ duyệt]\n---',
    '# [EMBARGO 8h ngày 5/12] Khánh thành cầu',
    '# Khánh thành cầu (hẹn giờ 5/12)',
    '# Khánh thành cầu - bản nháp',
    '# Khánh thành cầu (đang chờ ý kiến pháp chế)',
    '# [Chờ ảnh] Khánh thành cầu',
  ])('in a title: %j', (title) => {
    expect(read(`${title}\n\n${prose}`)).toMatchObject({ state: 'draft' });
  });

  test.each([
    'cau-tra (nháp).md',
    'Nháp - cầu Trà.md',
    'DRAFT cau tra.md',
    'cau-tra.draft.md',
    'draft_Cau-Tra-8a7b6c5d.md',
    'cau-tra_CHO DUYET.md',
    'Draft - cầu Trà.md',
    'WIP – cầu Trà.md',
    'cau-tra (ban nhap).md',
    'cau-tra [Draft].md',
    'Cầu Trà - ON HOLD.md',
    'Cầu Trà - không dùng.md',
    'EMBARGO 5-12 cau tra.md',
    'hai-quan/cau-tra_NHAP.md',
    '~$cau-tra.md',
    '~cau-tra.md',
    'cau-tra.v0-draft.md',
    'cau-tra [cho duyet].md',
    '12. NHÁP cầu Trà.md',
  ])('in a file’s name: %s', (path) => {
    expect(read(`# Khánh thành cầu\n\n${prose}`, path).state).toBe('draft');
  });

  test.each([
    ['# Không đăng ký xe bị phạt', 'cau.md'],
    ['# Draft: trò chơi chọn cầu thủ', 'draft-law.md'],
    ['# Nhập khẩu tăng', 'nhap-khau.md'],
    ['# Dự án chưa duyệt đã xây', 'cau.md'],
    ['# Trang giấy nháp', 'giay-nhap.md'],
    ['# Cầu\n\nChưa duyệt quy hoạch cầu mới', 'cau.md'],
    [`# Cầu\n\n${prose}\n\nBản nháp của nghị quyết`, 'cau.md'],
    ['# Gỡ bài theo yêu cầu của người bị nêu tên', 'cau.md'],
    ['# Không đăng vì thiếu nguồn', 'cau.md'],
    ['# Dự án điện gió (đang chờ vốn)', 'cau.md'],
    ['# Cầu Trà (đang sửa chữa)', 'cau.md'],
    ['# Luật mới – dự thảo', 'nba-draft.md'],
    ['# Khoan giếng giữa mùa hạn', 'gieng.md'],
    ['**Bài đang thi lại vì lộ đề**\n\n# Kỳ thi', 'thi.md'],
    ['Gỡ bài toán vốn\n\n# Vốn', 'von.md'],
    ['- [x] Đã duyệt\n- [x] Cho đăng\n\n# Cầu', 'cau.md'],
    ['# Mỹ bỏ lệnh cấm vận (embargo) với Cuba', 'cau.md'],
    ['# Cầu', 'ho-so-cho-duyet.md'],
    ['# Hold the line', 'cau_hold.md'],
    ['# Not approved: the dam', 'cau.md'],
    ['Not ready for winter\n\n# Cầu', 'cau.md'],
    ['# Dừng đăng kiểm ba xe', 'cau.md'],
    [`# Cầu\n\n${prose}\n\nEditor’s note: this article was corrected.`, 'cau.md'],
    ['# Cầu', 'Dự án - chưa duyệt đã xây.md'],
    ['# Cầu', 'draft-law.md'],
    ['# Luật (dự thảo)', 'luat.md'],
    ['DỰ THẢO\n\n# Luật Cầu', 'luat.md'],
    ['Mật ong\n\n# Mùa hoa', 'hoa.md'],
    ['Chưa có mưa, chưa cấy\n\n# Mùa hạn', 'han.md'],
    ['Test xe\n\n# Xe mới', 'xe.md'],
    ['Chờ ngày cầu thông xe\n\n# Cầu', 'cau.md'],
    ['**Chờ Thủ tướng phê duyệt**\n\n# Cầu', 'cau.md'],
    ['Chờ Quốc hội duyệt\n\n# Ngân sách', 'cau.md'],
  ])('not %j in %s', (text, path) => {
    expect(read(`${text}\n\n${prose}`, path).state).toBe('live');
  });
});

test.each([
  ['chờ duyệt/cau-tra.md', 'draft'],
  ['hai-quan/cho-duyet/cau-tra.md', 'draft'],
  ['Chưa đăng/cau-tra.md', 'draft'],
  ['bai_nhap/2026/cau-tra.md', 'draft'],
  ['Thùng rác/cau-tra.md', 'draft'],
  ['WIP/cau-tra.md', 'draft'],
  ['Chờ TBT ký/cau-tra.md', 'draft'],
  ['embargo/cau-tra.md', 'draft'],
  ['cau-embargo/cau-tra.md', 'live'],
  ['bai-dang-do/cau-tra.md', 'draft'],
  ['kiem-duyet/cau-tra.md', 'live'],
  ['Số Xuân [chờ duyệt]/cau-tra.md', 'draft'],
  ['Số Xuân (bản đẹp)/cau-tra.md', 'live'],
  ['nhập khẩu/cau-tra.md', 'live'],
  ['duyet-binh/cau-tra.md', 'live'],
  ['draft-law/cau-tra.md', 'live'],
  ['cho-duyet.md', 'live'],
])('a folder of texts that are not ready: %s is %s', (path, state) => {
  expect(read(`# Khánh thành cầu\n\n${prose}`, path).state).toBe(state);
});

describe('other keys and values that say that a text is not ready', () => {
  test.each([
    ['categories: [Nháp]', 'draft'],
    ['topic: Drafts', 'draft'],
    ['chuyên mục: Bản nháp', 'draft'],
    ['type: draft', 'draft'],
    ['layout: draft', 'draft'],
    ['kind: nháp', 'draft'],
    ['duyệt: chưa', 'draft'],
    ['biên tập xong: đang đợi anh Nam', 'draft'],
    ['reviewed: pending Nam', 'draft'],
    ['duyệt: anh Nam, 20/11', 'live'],
    ['comment: hold until Tet', 'held'],
    ['template: draft', 'held'],
    ['comment: 5', 'live'],
    ['ready: false', 'draft'],
    ['reviewed: no', 'draft'],
    ['hoàn thành: chưa', 'draft'],
    ['flags:\n  draft: true', 'held'],
    ['record: {first_publication_date: null}', 'held'],
    ['record: {publish_at: 2026-12-05}', 'scheduled'],
    ['sách: {release_date: 2026-12-05}', 'live'],
    ['options: {publishing: {published: false}}', 'held'],
    ['defaults: &d {draft: true}\n<<: *d', 'held'],
    ['- draft: true', 'held'],
    ['reviewed: true', 'live'],
    ['duyệt: rồi', 'live'],
    ['type: post', 'live'],
    ['comments: {enabled: false}', 'live'],
    ['toc: {hidden: true}', 'live'],
    ['flags: {draft: false}', 'live'],
  ])('%j: %s', (keys, state) => {
    const list = keys.startsWith('-') ? `flags:\n  ${keys}` : keys;
    expect(read(`---\ntitle: Cầu\n${list}\n---\n\n${prose}`).state).toBe(state);
  });
});
