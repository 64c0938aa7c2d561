import { describe, expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';
import { wordsOf } from '../../support/words';

const now = Date.parse('2026-11-28T12:00:00+07:00');

/** Whether an article with such front matter is published at noon of 28 November 2026; null where a doubt holds it back. */
function stateOf(frontMatter: string, path = 'bai.md'): string | null {
  const text = `---\ntitle: Tàu về bến\n${frontMatter}\n---\n\nTàu vào cảng từ sớm, mang theo hàng của cả một mùa.\n`;
  const { article, diagnostics } = readArticle({ path, bytes: new TextEncoder().encode(text) });
  return article && articleJson(article, diagnostics, 'vi', now).state;
}

/** The words of a list that give another state than they should. */
const wrong = (list: string, state: string, frontMatter: (word: string) => string) =>
  wordsOf(list).filter((word) => stateOf(frontMatter(word)) !== state);

describe('keys that say whether an article is published', () => {
  it('hold it back with “yes”', () => {
    const names = `
    draft | drafts | is draft | wip | work in progress | unpublished | unlisted | private | hidden
    archived | is private | is hidden | is archived | disabled | deleted | trashed | embargoed | exclude
    excluded | invisible | unapproved | not published | not public | do not publish
    eleventy exclude from collections | internal | confidential | nháp | bản nháp | bài nháp | ẩn | riêng tư
    mật | nội bộ | lưu kho | đã gỡ | chưa đăng | không đăng | không xuất bản | chưa duyệt | chưa xuất bản
    chờ duyệt | headless | hide | inactive | withdrawn | isWithdrawn | ẩn bài | bài viết ẩn | tạm gỡ | thu hồi
    giữ bài | cấm đăng | tạm hoãn đăng | treo bài | chưa được duyệt | chưa biên tập xong
    killed | needs-edit | on hold | hold | pending | rejected | isPaused | needs_review | chờ đăng
    unfinished | incomplete | dở dang | unreviewed | unreleased | unavailable | not finished | skip | stub
    kill | legal_hold | do-not-run | noPublish | not_listed | dont show | không hiển thị | ignore | draft_status`;
    expect(wrong(names, 'draft', (name) => `${name}: true`)).toEqual([]);
    expect(wrong(names, 'live', (name) => `${name}: false`)).toEqual([]);
  });

  it('hold it back with “no”', () => {
    const names = `
    published | publish | is published | public | is public | live | listed | visible | enabled | released
    approved | xuất bản | đã xuất bản | đăng | đã đăng | cho đăng | công khai | hiển thị | đã duyệt
    online | is_active | isOnline | page visible | kích hoạt
    ready_to_publish | okToPublish | can publish | cleared for release | sẵn sàng đăng | phê duyệt
    cho phép xuất bản | hiển thị trên web | publish to site | được đăng lên báo`;
    expect(wrong(names, 'draft', (name) => `${name}: false`)).toEqual([]);
    expect(wrong(names, 'live', (name) => `${name}: true`)).toEqual([]);
  });

  it('say it by a word', () => {
    const names = `
    status | state | visibility | post status | publish status | publication status | publish state
    trạng thái | tình trạng | chế độ | chế độ hiển thị | workflow | stage | access | privacy
    article status | page_visibility | trạng thái bài viết | trạng thái đăng | editorial_status | tình trạng bài
    workflow_state | moderation_status | reviewStatus`;
    expect(wrong(names, 'draft', (name) => `${name}: draft`)).toEqual([]);
    expect(wrong(names, 'live', (name) => `${name}: published`)).toEqual([]);
  });

  it('name the moment from which it is', () => {
    const names = `
    publish date | pubDate | publish at | publish on | publish from | publication date | publish time
    go live | go live date | live date | release date | released at | available from | available on
    embargo | embargo until | embargo date | scheduled | schedule | scheduled at | scheduled for
    scheduled date | visible from | hẹn giờ | hẹn giờ đăng | hẹn đăng | đăng lúc | đăng từ | cấm đăng trước
    ngày xuất bản | ngày phát hành | publish_after | go-live-at | not before | hold until | publishing date
    runs | web_date | active from | schedule publish date | ngày hẹn đăng | lịch đăng | thời điểm đăng | ngày giờ đăng | lên web lúc | ngày lên sóng | đăng sau ngày | publish_up | start publishing
    cấm đến | giữ bài đến ngày | hoãn đăng tới`;
    expect(wrong(names, 'scheduled', (name) => `${name}: 2026-11-29`)).toEqual([]);
    expect(wrong(names, 'live', (name) => `${name}: 2026-11-27`)).toEqual([]);
  });

  it('name the moment until which it is', () => {
    const names = `
    front until | đến | expiry date | expires | expires at | expiration | unpublish on | unpublish
    publish until | available until | valid until | remove on | hết hạn | ngày hết hạn | gỡ bài | ngày gỡ
    gỡ lúc | đăng đến | hiển thị đến | take down | takedown_date | expire after | valid through | not after
    publish end date | delete on | gỡ sau | hạ bài ngày | ẩn từ
    publish_down | stop publishing | unpublishes_at | ngừng đăng | tự động gỡ`;
    expect(wrong(names, 'expired', (name) => `${name}: 2026-11-27`)).toEqual([]);
    expect(wrong(names, 'live', (name) => `${name}: 2026-11-29`)).toEqual([]);
  });

  it('are made of words about publication and the newsroom', () => {
    const held = `
    desk status: second read | sub-desk: not started | workflowState: copyedit | trang_thai_bai: cho_ky | copy_edit: not done | editor_ok: no
    legal_review: awaiting counsel | fact check: TBC | đã qua biên tập: chưa | BBT duyệt: chờ anh Nam | sẵn sàng lên trang: chưa
    needs_fact_check: yes | awaiting legal review: true | moderated: false | review: pending | chờ biên tập: có
    embargo_lifted: no | embargoOver: false | hoàn thiện: 60% | web publish: "-" | publish_to_web: never
    approved_by: | signed off by: "" | người duyệt: chưa | moderation_state: flagged | hold_publication: yes
    publish when: khi có quyết định | go_live: TBD | publication: {state: review} | review: {legal: pending}
    available: Dec 15th | visible: 3 tháng 1 | gates: {phase1: {ready_to_publish: no}} | ghi chú: Giữ lại, chờ kết luận`;
    expect(wordsOf(held).filter((line) => stateOf(line) === 'live')).toEqual([]);
    const later = `
    web_embargo: 2027-01-15 | hidden until: 2027-05-01 | dự kiến xuất bản: 15/1/2027 | publishing: {date: 2027-02-03}
    embargo: {until: 2027-02-03, reason: x} | embargo lifted: 2027-02-03 | article_go_live_date: 2027-02-03`;
    expect(wrong(later, 'scheduled', (line) => line)).toEqual([]);
    const live = `
    needs_copy_edit: no | review: no | copy_edit: done | approved_by: Trần Hùng | người duyệt: Lê Nam | duyệt: Trần Hùng (TBT) | legal: not needed
    desk status: published | embargo_lifted: yes | hoàn thiện: xong | publication: Tạp chí Hải quan số 12
    release: 2024-05-01 | publication_status: published | embargo: {until: 2026-01-02} | editor: Lê Thị Hoa`;
    expect(wrong(live, 'live', (line) => line)).toEqual([]);
  });

  it('count who agreed', () => {
    const lines =
      'reviewers approved: 1/3 | approvals: 0 of 2 | sign-offs: 1/2 | số lượt duyệt: 2/3 | approvers: pending';
    expect(wrong(lines, 'draft', (line) => line)).toEqual([]);
    const agreed = 'approvals: 2/2 | reviewers: [An, Bình] | số lượt duyệt: 3/3 | rating: 1/3';
    expect(wrong(agreed, 'live', (line) => line)).toEqual([]);
  });

  it('tell work on a text, and the validity of a document, from publication', () => {
    const live = `
    review_status: verified | QA status: passed | legal-status: registered | copy state: revised | status-by: An | status date: 2026-11-20
    status: featured | trạng thái: Đã đính chính | tình trạng: đang diễn ra | status: closed | visibility: world
    status: generally_available | status: Deprecated | state: legacy | status: retired | status: | trạng thái: | state: ''
    tình trạng: Còn hiệu lực | trạng thái: Hết hiệu lực một phần | status: in force | trạng_thái: da_duyet | stage: 0 | phase: 12`;
    expect(wrong(live, 'live', (line) => line)).toEqual([]);
    const held =
      'review_status: needs changes | QA status: failed | moderation state: flagged | state: changes_requested';
    expect(wrong(held, 'draft', (line) => line)).toEqual([]);
  });

  it('may have a place or a name for a value', () => {
    const live = `
    state: Cần Thơ | state: Ohio | state: Lê Văn Tám | editor: Chờ Thị Dợ | biên tập: Đang A Sùng
    confidential: public | nháp: đã đăng | hidden: | embargo: none (agency)`;
    expect(wrong(live, 'live', (line) => line)).toEqual([]);
    expect(wrong('editor: chờ chị Dợ | biên tập: Đang sửa', 'draft', (line) => line)).toEqual([]);
  });

  it('are no details of what an article is about that nobody knows yet', () => {
    const live = 'speaker: TBD | địa điểm thi: TBC | introduced_in: tbd | artist: TBD.';
    expect(wrong(live, 'live', (line) => line)).toEqual([]);
    const held = 'publish date: TBD | desk status: TBC | lên trang: TBD | bìa: chưa';
    expect(wordsOf(held).filter((line) => stateOf(line) === 'live')).toEqual([]);
  });

  it('lose a doubt beside a plain word, unless it is a sentence', () => {
    expect(
      wrong('budding | seedling | canonical', 'live', (word) => `publish: true\nstatus: ${word}`),
    ).toEqual([]);
    const held = [
      'publish: true\nstatus: gần xong',
      'draft: false\nstatus: budding',
      'published: yes\nstatus: chờ ảnh',
    ];
    expect(held.filter((lines) => stateOf(lines) === 'live')).toEqual([]);
  });

  it('are no slips of those that they resemble', () => {
    const live = `
    outline: deep | interval: 5 | chain: lạnh | storage: kho 3 | primary: xanh | format: html | substate: x
    ngày hỏi: 2026-10-02 | ngày gửi: 2026-10-02 | ngày ghi hình: 2026-12-25`;
    expect(wrong(live, 'live', (line) => line)).toEqual([]);
  });

  it('are doubted if they are unfamiliar and say so', () => {
    const lines = `
    tiến độ: Chờ duyệt | biên tập: bản nháp lần 2 | rà soát: DRAFT | khâu: đang biên tập | phase: drafting
    note: khoan đăng nhé, chờ ảnh | version: 0.3-draft | bản đồ minh họa: chưa | đồ họa: not yet`;
    expect(wordsOf(lines).filter((line) => stateOf(line) === 'live')).toEqual([]);
  });

  it('are the identifier of what is not published', () => {
    expect(wrong('drafts.8f3a | versions.r1.8f3a', 'draft', (id) => `_id: ${id}`)).toEqual([]);
  });

  it('are about something else', () => {
    const others = `
    runs: trang 3 | air date: tối Chủ nhật | hide: [toc] | active: blog | show_date: false | show: [toc] | start date: 2026-12-01 | event end: 2026-11-01
    available in: [vi] | ngày hết hiệu lực: 2026-11-01 | post type: tin
    stage: Vòng bảng | access: Đường bộ 5 km | phase: 2 | live: https://phim.example/truc-tiep | private_label: true | draft_pick: 3
    release_year: 2026 | approval_number: 12/GP | show: Táo quân 2026 | live_blog: false | hide_author: true | version: 1.2
    deleted: null | archived: | paid_post: true | embargo: lifted | expires: Không thời hạn | published: 2025-10-01 bởi Nam
    tình trạng: Đã lên trang 20/11 | status_code: pending-12 | review date: 2027-03-01
    review: 4.5/5 | id: drafting-tables | content type: news | tình trạng giao thông: ùn tắc | comment status: open | embargo: none | mùa: xuân`;
    expect(wrong(others, 'live', (line) => line)).toEqual([]);
  });

  it('lock it', () => {
    expect(
      wrong('lock: true | khóa bài: có | locked: yes | routable: false', 'draft', (line) => line),
    ).toEqual([]);
    expect(wrong('lock: sông Hậu | lock: false', 'live', (line) => line)).toEqual([]);
    expect(
      wrong('password | post password | encrypt | mật khẩu', 'draft', (name) => `${name}: bi-mat`),
    ).toEqual([]);
  });
});

describe('what they say', () => {
  it('is yes or no', () => {
    const yes = `
    true | yes | y | on | 1 | t | x | checked | co | dung | roi | da`;
    const no = `
    false | no | n | off | 0 | f | unchecked | khong | sai | chua`;
    expect(wrong(yes, 'draft', (word) => `draft: "${word}"`)).toEqual([]);
    expect(wrong(no, 'live', (word) => `draft: "${word}"`)).toEqual([]);
  });

  it('is a state', () => {
    const live = `
    published | publish | public | live | posted | released | online | visible | listed | open | everyone
    all | anyone | xuat ban | da xuat ban | dang | da dang | cong khai | hien thi | hien | da phat hanh
    phat hanh | done | final | finished | complete | completed | active | xong | đã xong | hoàn thành
    OK | BBT đã duyệt | thư ký đồng ý | đã ký duyệt – đã đăng | đã sửa, được đăng | đã hiệu đính xong; thư ký đã duyệt | hoàn tất | ready to publish | sẵn sàng đăng`;
    const held = `
    draft | drafts | auto draft | pending | pending review | private | trash | trashed | inherit | deleted
    archived | archive | hidden | unlisted | unpublished | unpublish | idea | ideas | todo | to do | wip
    in progress | inprogress | doing | writing | editing | in review | review | reviewing | needs review
    not started | backlog | on hold | hold | rejected | cancelled | canceled | paused | internal | members
    members only | paid | tiers | password | password protected | protected | sent | restricted | followers
    offline | disabled | embargo | embargoed | expired | confidential | staging | nhap | ban nhap | bai nhap
    dang viet | dang soan | dang sua | cho duyet | cho bien tap | chua duyet | chua dang | chua xuat ban
    khong dang | an | rieng tu | noi bo | mat | luu kho | luu tru | go | da go | go bo | da xoa | thu hoi
    tam dung | tam go | y tuong | cho dang`;
    const scheduled = `
    future | scheduled | schedule | queued | planned | hen gio | len lich | da len lich | hen dang`;
    const marked = `
    đã duyệt đăng | Duyệt đăng | cho đăng | được phép đăng | Đã lên trang | ✅ Đã xuất bản | đang hiển thị | đã công bố
    đã duyệt | đã ký duyệt | được phê duyệt | đồng ý cho đăng | approved | Approved for publication | đã đăng 27/11/2026 | xuất bản ngày 27/11/2026 | Published on 27/11/2026`;
    expect(wrong(marked, 'live', (word) => `trạng thái: ${word}`)).toEqual([]);
    expect(
      wrong(
        'tình trạng: đã sửa, chờ đọc | chờ đăng | chờ duyệt đăng | chưa cho đăng | đã biên tập, chờ đăng | đã duyệt – tạm gỡ | đã đăng ngày 29/11/2026 | đăng sau Tết',
        'live',
        (word) => `trạng thái: ${word}`,
      ),
    ).toHaveLength(8);
    expect(wrong(live, 'live', (word) => `status: ${word}`)).toEqual([]);
    expect(wrong(held, 'draft', (word) => `status: ${word}`)).toEqual([]);
    expect(wrong(scheduled, 'scheduled', (word) => `status: ${word}\ndate: 2026-11-29`)).toEqual([]);
  });

  it('is never', () => {
    expect(
      wrong(
        `
    never | none | null | no | false | khong | 0`,
        'live',
        (word) => `expires: "${word}"`,
      ),
    ).toEqual([]);
  });

  it('is a tag or a folder', () => {
    const tags = `
    draft | drafts | wip | unpublished | nhap | bannhap | bainhap | chuadang | khongdang | needs-review | chờ duyệt`;
    expect(wrong(tags, 'draft', (tag) => `tags: [cá, ${tag}]`)).toEqual([]);
    const folders = `
    drafts | draft | nhap | ban nhap | bai nhap | 02_Chờ duyệt | Bài chờ duyệt | Đã gỡ | Không đăng | bai-chua-duyet | To review | 00-drafts | Nháp tháng 11 | Bản thảo`;
    expect(wordsOf(folders).filter((name) => stateOf('', `${name}/bai.md`) !== 'draft')).toEqual([]);
  });

  it.each(['render: never', 'list: never', 'render: link', 'list: local', 'render: "false"'])(
    'is Hugo’s build: %s',
    (build) => {
      for (const key of ['build', '_build', 'build_'])
        expect(stateOf(`${key}:\n  ${build}`), key).toBe('draft');
    },
  );
});
