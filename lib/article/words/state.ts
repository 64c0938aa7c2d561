import { phrasesOf } from '../../language/text';
import { noWords, yesWords } from '../../language/yes-no';

/**
 * Keys and values in this and other tools for whether an article is published. Keys are compared like the names in
 * `keys.ts`; values keep their spaces.
 */
export const stateKeys = {
  /** “Yes” holds the article back. */
  heldIfYes: phrasesOf(
    `draft, drafts, is draft, save as draft, wip, work in progress, unpublished, unlisted, private, hidden,
    archived, is private, is hidden, is archived, disabled, deleted, trashed, embargoed, exclude, ignore,
    omit, excluded, invisible, unapproved, not published, not public, do not publish,
    eleventy exclude from collections, internal, confidential, nháp, bản nháp, bài nháp, ẩn, riêng tư, mật,
    nội bộ, lưu kho, đã gỡ, chưa đăng, không đăng, không xuất bản, chưa duyệt, chưa xuất bản, chờ duyệt,
    headless, secret, restricted, suspended, inactive, removed, withdrawn, retracted, gỡ, tạm gỡ, tạm ẩn,
    thu hồi, bí mật, offline, lưu nháp, incomplete, dở dang, viết dở, kill, spike, legal hold, do not run,
    not for publication, not approved, print only, only print, chỉ báo in, chỉ in, chỉ đăng báo in`,
  ),
  /** “Yes” holds the article back, as of a word of {@link heldWords}; another value is about something else, as `hide: [toc]`. */
  heldOnlyIfYes: ['hide', 'skip', 'lock', 'khóa bài', 'stub', 'placeholder', 'test', 'bài thử'],
  /** “No” holds the article back. */
  heldIfNo: phrasesOf(
    `published, publish, is published, public, is public, live, listed, visible, enabled, dg publish,
    released, approved, xuất bản, đã xuất bản, đăng, đã đăng, cho đăng, công khai, hiển thị, routable,
    discoverable, đã duyệt, được đăng, được duyệt, kích hoạt, online, cho phép đăng, được phép đăng`,
  ),
  /** “No” holds the article back; another value says who did it, or when. */
  heldOnlyIfNo: ['duyệt', 'biên tập xong', 'hiện', 'web', 'website', 'published counter'],
  /** An empty value: in the tool of origin, the text has not been published yet. */
  heldOnlyIfEmpty: [
    'published at',
    'first published at',
    'published version',
    'published by',
    'first published date',
    'last published date',
    'first publication date',
    'last publication date',
  ],
  /** The value is a status word. */
  status: phrasesOf(
    `status, state, visibility, post status, publish status, publication status, publish state, trạng thái,
    tình trạng, chế độ, chế độ hiển thị, workflow`,
  ),
  /** The same for known words alone: `stage: group` is about a match. */
  heldOnlyByStatus: [
    ...['stage', 'phase', 'step', 'progress', 'access', 'privacy', 'audience'],
    ...['giai đoạn', 'bước', 'khâu', 'tiến độ'],
  ],
  /** Not before this moment; also other names, see `state-names.ts`. */
  from: phrasesOf(
    `publish date, pubDate, publication date, publish at, publish on, release date, go live, embargo,
    embargoed, embargo until, scheduled, schedule, hẹn giờ, ngày xuất bản, ngày phát hành`,
  ),
  /** The same where the value is a date: “runs: page 3” is about something else. */
  heldOnlyUntil: ['runs', 'runs on', 'run date', 'web date', 'air date'],
  /** No longer from this moment on; also other names. */
  until: [
    'expiry date',
    ...phrasesOf(`expires, expire date, expiration date, unpublish on, unpublish, unpublish date, hết hạn,
    ngày hết hạn, gỡ, gỡ bài, ngày gỡ, gỡ ngày`),
  ],
  /** Any value holds the article back: in the tool of origin, readers need it, or it says when the text was put away. */
  heldUnlessEmpty: [
    ...['password', 'post password', 'encrypt', 'mật khẩu'],
    ...['archived at', 'archived on', 'archived version', 'deleted at', 'deleted on', 'trashed at'],
  ],
} as const;

/** Keys for the time of day of the date in another key. */
export const clockKeys: readonly string[] = phrasesOf(
  `time, hour, publish time, published time, post time, posted time, release time, giờ, giờ đăng,
  giờ xuất bản, giờ phát hành, thời điểm, lúc`,
);

/** Keys for its time zone. */
export const zoneKeys: readonly string[] = ['timezone', 'time zone', 'tz', 'zone', 'utc offset', 'múi giờ'];

/** Zones of which the name leaves open whether it is summer time. */
export const zoneRegions: ReadonlyMap<string, string> = new Map([
  ['CT', 'America/Chicago'],
  ['ET', 'America/New_York'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

/** What only a time zone looks like: “AEST”, “Asia/Nowhere”; “zone: Miền Bắc” is a place. */
export const zoneLike = /^[A-Z]{2,5}$|^[A-Z]\w+\/[A-Z]|^[+-]\d|\b[Tt]ime$|^giờ /u;

/** Words for yes, also to whether an article is ready, folded. */
export const yes: ReadonlySet<string> = new Set([...yesWords, 'roi', 'da', 'bat']);
/** Words for no, also “not yet”. */
export const no: ReadonlySet<string> = new Set([...noWords, 'chua', 'tat', 'never', 'not', 'not yet']);

/** What a list of things to do says of one, whatever it is: “ảnh bìa: chưa”. */
export const notYet: ReadonlySet<string> = new Set(['chua', 'chua xong', 'not yet', 'not done', 'pending']);

/** Status words for “published”, folded. */
export const liveWords: ReadonlySet<string> = new Set([
  ...['published', 'publish', 'public', 'live', 'posted', 'released', 'online', 'visible', 'listed', 'open'],
  ...[
    'everyone',
    'full',
    'all',
    'anyone',
    'xuat ban',
    'da xuat ban',
    'dang',
    'da dang',
    'cong khai',
    'hien thi',
    'hien',
  ],
  ...['da phat hanh', 'phat hanh', 'da duyet', 'da ky duyet', 'da phe duyet'],
  ...['ok', 'okay', 'done', 'final', 'finished', 'complete', 'completed', 'active'],
  // Of news that is out.
  ...[
    'featured',
    'sticky',
    'pinned',
    'breaking',
    'updated',
    'corrected',
    'closed',
    'solved',
    'resolved',
    'ended',
  ],
  ...[
    'tin nong',
    'noi bat',
    'da ghim',
    'da cap nhat',
    'da dinh chinh',
    'dang dien ra',
    'da ket thuc',
    'world',
    'web',
  ],
  // Of a document or a rule that an article is about.
  ...phrasesOf(
    `current, in force, effective, valid, stable, accepted, shipped, implemented, reference, available,
    generally available, general availability, ga, superseded, deprecated, obsolete, outdated, legacy,
    retired, historical`,
  ),
  // Of a book, a film or a game that it is about.
  ...['reading', 'read', 'to read', 'watching', 'watched', 'playing', 'played', 'listening'],
  ...['con hieu luc', 'co hieu luc', 'dang co hieu luc', 'het hieu luc', 'het hieu luc mot phan'],
  ...['dang ap dung', 'dang dung', 'dang su dung', 'ban hanh', 'da ban hanh', 'da thi hanh', 'da thay the'],
  ...['xong', 'da xong', 'hoan thanh', 'da hoan thanh', 'hoan tat', 'da hoan tat'],
]);
export const heldWords: ReadonlySet<string> = new Set(
  phrasesOf(
    `draft, drafts, auto draft, pending, pending review, private, trash, trashed, inherit, deleted, archived,
  archive, hidden, unlisted, unpublished, unpublish, idea, ideas, todo, to do, wip, in progress, inprogress,
  doing, writing, editing, in review, review, reviewing, review requested, changes requested, flagged,
  failed, needs review, needs edit, needs work, killed, spiked, not started, backlog, on hold, hold,
  rejected, cancelled, canceled, paused, internal, members, members only, paid, only paid, paid only,
  only free, premium, subscribers, subscribers only, tiers, password, auth, authenticated, logged in,
  password protected, protected, sent, restricted, followers, offline, disabled, embargo, embargoed, expired,
  confidential, staging, nhap, ban nhap, bai nhap, dang viet, dang soan, dang sua, cho duyet, cho bien tap,
  chua duyet, chua dang, chua xuat ban, khong dang, an, rieng tu, noi bo, mat, luu kho, luu tru, go, da go,
  go bo, da xoa, thu hoi, tam dung, tam go, y tuong, cho dang, luu nhap`,
  ),
);
/** Published at the moment that another key names. */
export const scheduledWords: ReadonlySet<string> = new Set([
  ...[
    'future',
    'scheduled',
    'schedule',
    'queued',
    'planned',
    'hen gio',
    'len lich',
    'da len lich',
    'hen dang',
  ],
]);
/** “Never”, as a beginning or an end. */
export const neverWords: ReadonlySet<string> = new Set(
  phrasesOf(
    `never, none, null, no, false, khong, 0, n a, na, nil, not applicable, no limit, unlimited, indefinite,
  indefinitely, forever, permanent, lifted, over, ended, khong co, khong thoi han, vo thoi han, vinh vien,
  lau dai, het, da het, da go`,
  ),
);
/** Words of keys for what happens after publication: an empty value is none. */
export const awayWords =
  /^(?:is)?(?:hidden|excluded|archived?|deleted|trashed|removed|withdrawn|retracted|expired|disabled|unlisted|suspended)$/u;

/** Tags and topics with the same meaning, and kinds of texts in note-taking programs; compared as names. */
export const draftTags: ReadonlySet<string> = new Set(
  phrasesOf(
    `draft, drafts, wip, unpublished, nhap, bannhap, bainhap, chuadang, khongdang, choduyet, chuaduyet,
  needsreview, inreview, toreview, pendingreview, donotpublish, notready`,
  ),
);

/** Keys for the kind of a text, which is a draft if one of {@link draftTags} names it. */
export const kindKeys: readonly string[] = ['type', 'layout', 'post type', 'kind', 'loại'];

/** Keys that hold an article back also inside the map of an unfamiliar key. */
export const innerStateKeys: readonly string[] = [
  ...[
    'draft',
    'is draft',
    'unpublished',
    'published',
    'is published',
    'publish',
    'ready to publish',
    'ready for publication',
    'nháp',
    'bản nháp',
    'status',
    'archived',
  ],
  ...stateKeys.heldOnlyIfEmpty,
  'published counter',
  ...['archived at', 'archived version', 'deleted at', 'trashed at'],
];

/** Keys for a start that count also there. */
export const innerStartKeys: readonly string[] = [
  ...[
    'publish date',
    'publish at',
    'publish on',
    'embargo',
    'embargo until',
    'scheduled at',
    'scheduled for',
  ],
  ...['go live', 'hẹn giờ', 'hẹn đăng'],
];

/** Folders of drafts; files and folders whose name begins with “_” are drafts, too. */
export const draftFolders: ReadonlySet<string> = new Set(
  phrasesOf(
    `drafts, draft, wip, unpublished, private, trash, nhap, ban nhap, bai nhap, cho duyet, chua duyet, cho dang,
  chua dang, khong dang, dang viet, dang soan, thung rac, bai cho duyet, bai chua duyet, bai chua dang,
  bai cho dang, bai da go, luu nhap, bai dang do, dang do, chua xong, bai chua xong, pending, in review,
  to review, needs review, rejected, spiked, embargo, embargoed, hold, on hold`,
  ),
);
/** Folders that begin with “_” but contain published articles. */
export const postFolders: ReadonlySet<string> = new Set(['_posts']);
