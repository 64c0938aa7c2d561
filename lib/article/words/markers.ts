/** Text of the link to the original article in old exports; compared after folding. */
export const sourceLink = /^xem chi tiet (?:o|tai) day$/;

/** A line at an article's end that names the original page: “Nguồn GD&TĐ: https://…”, “Link bài viết: https://…”. */
export const sourceLine =
  /^(?:nguồn(?: tin)?|theo|(?:link|đường dẫn)(?: (?:bài viết|nội dung|bài|tin|gốc|nguồn))+|bài gốc|source)\s*:?\s*(?<name>[^:]{1,40}?)?\s*[:(–-]?\s*(?<url>https?:\/\/[^\s)]+)\)?$/iu;

/** A line that says where a text comes from, without its address: “Bài viết được dịch từ nguồn …”. */
export const originNote =
  /^(?:[\p{L}\p{M}]+ ){0,5}(?:dịch từ|dịch theo|đăng lại từ|đăng lần đầu (?:trên|tại|ở)|(?:bài|link|nguồn) gốc|translated from|(?:originally|first) (?:published|posted|appeared)|cross-?posted from)(?![\p{L}])/iu;

/** The label of a note in which a newsroom corrects the text below it. */
export const correctionNote =
  /^[([*_]*(?:(?:thông tin )?(?:đính|cải) chính|cập nhật|sửa lỗi|correction|clarification|updated?)(?: của (?:tòa|toà) soạn| \d{1,2}[/.-]\d[\d/.-]*)?\s*:\s+\p{L}/iu;

/** An editor's label before the standfirst: “Sapo: …”, “[Sa-pô] …”. */
export const ledeLabel = labelOf(
  'sa[- ]?p[oô]|chapeau|tóm tắt|mô tả|dẫn nhập|lời dẫn|standfirst|summary|lede|deck|teaser',
);

/** An editor's label before the title: “Tít: …”, “[Tiêu đề] …”. */
export const titleLabel = labelOf(
  '(?:tiêu đề|tít|tựa(?: đề)?|đầu đề)(?: bài| chính)?|tên bài|headline|title',
);

function labelOf(words: string): RegExp {
  return new RegExp(`^(?:(?:${words})\\s?[:：]|[[(](?:${words})[\\])]\\s?:?)\\s*(?=\\S)`, 'iu');
}

/** A line below the text that announces how it goes on: “(Còn nữa)”, “Kỳ sau: …”, “Mời đón đọc bài cuối: …”. */
export const nextPart =
  /^\(?(?:còn (?:nữa|tiếp)|(?:mời (?:(?:quý )?bạn đọc |quý vị )?)?(?:đón (?:đọc|xem) )?(?:kỳ|bài|phần|số|tập) (?:sau|tới|tiếp theo|cuối|\d{1,2})(?=[\s:.)])|to be continued|next (?:part|week)(?=:))/iu;

/** Whom a speech or a letter addresses: “Thưa các đồng chí,”, “Kính thưa quý vị!”. */
export const addressed =
  /^(?:(?:kính )?thưa|(?:kính|thân) (?:gửi|mến)|dear|ladies and gentlemen)(?!\p{L})[^.?]*[,!:;]$/iu;

/**
 * The word that old exports put directly before the standfirst at the end of a file: “moreNăm 2020”, “more(HDDTVN) –
 * …”. Followed directly by a capital, a bracket or a digit, so it is no English word.
 */
export const closingMore = /more(?=[\p{Lu}\p{N}(“"‘'#[]|[–-](?![–-])|\p{Ll}\p{Lu})/u;

/** Emoji codes: “:gift:”. */
export const emojiCode = /:[a-z][a-z0-9_+-]*:/g;

/** A description that is an emoji. */
export const emoji =
  /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;

/** Addresses of pictures of emoji: WordPress' own, forums' and blogs' smileys. */
export const emojiPicture =
  /s\.w\.org\/images\/core\/emoji\/|\/images\/emoji\.php|(?:^|\/)(?:emojis?|emoticons?|smil(?:ey|ie)s?|twemoji)\/[^?#]*\.(?:png|gif|svg|jpe?g|webp)|(?:^|\/)(?:smile|smiley|emoji|emoticon|wink|grin|icon_\w+)\.(?:png|gif|svg)(?:[?#]|$)/i;

/** An emoji code apart from words and numbers, unlike “12:ab:30”. */
export const loneEmojiCode = /(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]+:(?![\p{L}\p{N}])/gu;
