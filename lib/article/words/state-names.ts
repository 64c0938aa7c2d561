/**
 * Words of which names of keys about publication are made, as `foldName` gives them: `embargo_lifted`, “ngày hẹn đăng”. The
 * names in `state.ts` are such words, too.
 */
export const stateKeyWords = {
  /** Being published, and what leads to it. */
  live: `
    publish publishes publishing published publication publishable posted posting release releases releasing
    golive goeslive live online available availability active valid approve approved approval clear cleared clearance
    signoff signedoff topost canpost maypost okpost oktopost
    dang lenbai lentrang lensong lenweb lenbao lenmang phathanh xuatban duyet pheduyet kyduyet dongy`,
  /** Work on the text that is done. */
  done: `
    ok okay ready done final finalised finalized finished complete completed verified edited checked proofread passed accepted
    show display render moderated factchecked vetted proofed subbed copyedited reviewed xong hoanthanh hoantat hoanthien hoanchinh sansang ky rasoatxong`,
  /** Being published, only together with a place. */
  act: `
    post put show display render upload push export send include use run go dua hien day`,
  place: `
    web website site onweb onsite onwebsite ontheweb onthesite online internet
    trangweb baomang baodientu mang trang bao`,
  /** Not being published yet, until a moment. */
  kept: `
    embargo embargoed hold held onhold withheld giu treo hoan cam`,
  /** Not being published; `state.ts` has more. */
  held: `
    hide pause postpone postponed delayed locked blocked unready notready`,
  /** Being taken off, at a moment. */
  gone: `
    remove removal removed delete deletion hide withdraw withdrawal takeoffline unpublished unpublishes
    unpublishing archive archived go gobo ha an`,
  not: `
    not no non un never dont donot khong chua dung`,
  /** What is still to be done: `needs_fact_check`. */
  needs: `
    needs need requires awaiting waiting pending missing thieu`,
  lifted: `
    lifted over ended dago dahet`,
  /** A beginning, whatever stands beside it. */
  start: `
    notbefore publishup startpublish startpublishing schedule scheduled scheduling
    hengio henngay henlich hen songay sorangay sobaorangay`,
  end: `
    expire expires expired expiry expiration expiring notafter publishdown sunset endpublish endpublishing
    stoppublish stoppublishing takedown
    hethan ngungdang dungdang thoidang ngunghienthi dunghienthi ngungxuatban dungxuatban`,
  time: `
    date datetime time timestamp at on day moment when planned expected
    ngay gio luc thoidiem thoigian lich dukien vao khi khinao`,
  from: `
    from after since start starts tu sau batdau`,
  until: `
    until till thru through before end ends lifts den toi truoc choden chotoi han`,
  status: `
    status state visibility trangthai tinhtrang`,
  by: `
    by boi nguoi`,
  /** Those who agree, counted. */
  count: `
    reviewers approvers approvals signoffs soluot luotduyet`,
  /** Who works on texts, and how. */
  desk: `
    desk sub subs subdesk subeditor newsdesk webdesk photodesk picturedesk copy copyedit copydesk editor editorial chiefeditor fact factcheck legal review proof signature
    moderation check qa bbt btv tbt tkts banbientap bientap tongbientap thukytoasoan thuky phapche lanhdao
    toasoan kiemchung kiemduyet`,
  /** What the state is of, and small words. */
  other: `
    count is has be been can may should allow allowed to tobe for in the this thisarticle auto first last chief
    web website site post article story page entry content workflow text print
    da duoc cho phep chophep duocphep qua tam tudong bai baiviet tin tinbai noidung len tren ra khoi trang
    trangweb bao mang nay viec`,
} as const;

/** Words of a status that say something else in a name: `paid_post`. */
export const notInNames = 'review paid sent idea ideas inherit tiers followers staging mat members';

/** Names of keys whose value is a status, of the article or of something else: only a known word counts. */
export const statusName =
  /(?:status|state|visibility)$|^audience$|^(?:trangthai|tinhtrang)|^(?:(?:fact|legal|editor(?:ial)?|copy|desk|final)?(?:review|approval|check|signoff)|.{0,16}duyet)$/u;

/** Status words for “published” with their marks: “đã duyệt đăng”, “Đã lên trang”. */
export const liveStatus =
  /^(?:(?:bài|tin|đã|được|đồng ý|cho|phép|ký|phê|duyệt|sẵn sàng|[tb]bt|ban biên tập|lãnh đạo|thư ký|trưởng ban) )*(?:(?:(?:đã|được) (?:ký |phê )?duyệt)|published|posted|public|(?:approved|ready) (?:to publish|for (?:publication|publishing|release))|approved|đồng ý|đăng(?: tải| bài| tin| báo| web)?|xuất bản|phát hành|phát sóng|công bố|lên (?:trang|bài|sóng|báo|web|mạng)|(?:đang )?(?:công khai|hiển thị|trực tuyến))$/u;

/** The same for what is published already: “đã lên trang 20/11”. */
export const publishedStatus = /^đã (?:được )?(?:đăng|lên|xuất bản|phát hành|công bố|hiển thị)(?!\p{L})/u;

/** Work that is done on a text, which says nothing of whether it may be published: “đã biên tập, đã duyệt”. */
export const doneStatus = /^(?:đã|được) (?:biên tập|hiệu đính|sửa|đọc|soát lỗi|chèn ảnh|có ảnh)(?: xong)?$/u;

/** Identifiers that Sanity gives what is not published. */
export const unpublishedId = /^(?:drafts|versions)\./;

/** A name with a middle name: “Chờ Thị Mai” waits for nobody. */
export const middleName = /^\p{Lu}\p{Ll}+ (?:Thị|Văn|A) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** What “state” means in an address, in small letters. */
export const federalStates: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas
  |kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire
  |new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
  |south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|new south wales|queensland
  |victoria|tasmania|ontario|quebec|british columbia|alberta|bavaria|bayern|kerala|tamil nadu|maharashtra|selangor|johor|são paulo`
    .split('|')
    .map((state) => state.trim()),
);
