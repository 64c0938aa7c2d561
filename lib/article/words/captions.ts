import { newsOpeners } from './agencies';

/**
 * Words before a colon and the name of a photographer or source at a caption's end. Longer ones first: “Nguồn ảnh”
 * before “Ảnh”.
 */
export const creditMarkers: readonly string[] = [
  'Bài và ảnh',
  'Tin và ảnh',
  'Tin, ảnh',
  'Bài, ảnh',
  'Nguồn ảnh',
  'Ảnh nguồn',
  'Ảnh',
  'Nguồn',
  'Biểu đồ',
  'Đồ họa',
  'Đồ hoạ',
  'Infographics',
  'Infographic',
  '(?:(?:Photo|Image|Picture) )?Credits?',
  '(?:Photo|Photograph|Picture|Image|Illustration|Graphic)s?',
  'Courtesy',
  'Source',
];

/** Of these, kinds of pictures, which also introduce what such a picture shows: “Biểu đồ: Giá vàng qua mười năm”. */
export const drawn = /^(?:biểu đồ|đồ h(?:ọa|oạ)|infographics?)$/iu;

/** Markers that are also written without a colon, before a name: “Ảnh Thu Hoà”, “Nguồn Internet”, “— Photo vgp.vn”. */
export const bareCreditMarkers: readonly string[] = [
  'Ảnh',
  'Nguồn',
  'Biểu đồ',
  '(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ii]llustration)s? by',
  '(?:(?:[Pp]hoto|[Pp]icture|[Ii]mage)s? )?[Cc]ourtesy (?:of|[Pp]hoto by)(?: the)?',
  '(?<=[—–-] )Photo',
  '©(?!\\s*\\d)',
];

/** Lower-case words in place of a photographer: “Ảnh internet.”, “Photo by author” */
export const namesNobody = '(?:internet|sưu tầm|tư liệu|tác giả|(?:the )?author)';

/** Credits of English newsrooms: “— VNA/VNS Photo”, “(AFP Photo)”, “REUTERS/John Reed”. */
export const agencyPhoto =
  /[\s.—–([-]((?:[A-Z]{2,7}\/)*[A-Z]{2,7} (?:Photos?|PHOTOS?)(?:[ /][^.)]{2,40})?|(?<=[.(—–]\s?)[A-Z]{2,7}(?:\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})+|(?<=[.—–]\s)(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*\/(?:Reuters|AFP|AP|EPA|Getty Images|Xinhua|Bloomberg|Anadolu)|(?<=[[(])(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*(?:\s?\/\s?| for (?:the )?| via )\p{Lu}[^()[\]]{1,40}(?=[\])]\.?$)|(?<=[.)]\s)(?:Submitted|Contributed|Courtesy|Handout|Provided|Staff) photos?)[\])]?\.?$/u;

/** A line of agencies and libraries of pictures alone: “EPA/Shutterstock”, “AFP via Getty Images”. */
export const photoSources =
  /^(?:(?:AFP|AP|AAP|ANI|EPA(?:-EFE)?|EFE|PA(?: Media)?|Reuters|REUTERS|Getty(?: Images)?|iStock|Shutterstock|Alamy|NurPhoto|Bloomberg|Xinhua|Anadolu|Unsplash|Pexels|Pixabay|Handout|BBC|VNA|TTXVN|VNS|Google(?: Maps| Street View)?|Supplied|Contributed)(?:\s*[/|,]\s*|\s+(?:via|and)\s+|$))+$|^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]* (?:for (?:the )?|via )(?:\p{Lu}[\p{L}'’-]*(?: |$)){1,4}$/u;

/** A photographer and the newspaper alone on a line: “Joe Hill, Coast Courier”. */
export const photographerAndPaper =
  /^(?:[A-Z][\w.'’-]*\s){1,3}?[A-Z][\w'’-]*, (?:[A-Z][\w'’-]*\s){0,3}(?:News|Times|Courier|Herald|Post|Tribune|Journal|Gazette|Press|Sun|Star|Chronicle|Register|Review|Record|Observer|Dispatch|Sentinel|Globe|Telegraph|Argus|Echo|Mail|Media|Photos?|AP|AFP|Reuters|Getty Images)$/;

/** “Ảnh do Chi cục … cung cấp”: a provider in place of a name. */
export const providedBy = /^do\s.+\scung cấp$/u;

/** The beginning of a name: a capital, a digit, the address of a site, or one of the words of {@link namesNobody}. */
export const credited =
  /^(?:[\p{Lu}\p{N}“"]|do\s|internet|sưu tầm|tư liệu|tác giả|(?:the )?author|cắt từ|facebook|website|st\b|theo\s|(?:[a-z\d-]+\.)+[a-z]{2,}$)/u;

/** An italic line after a picture that continues the text and is no caption. */
export const goesOn =
  /^(?:như vậy|trên đây|chú ý|lưu ý|ví dụ|hy vọng|hi vọng|chúc|trong đó|bước|xem thêm|tham khảo|các bạn|bạn|mời|tải|hoặc|và|nếu|khi|sau đó|tiếp theo|nhưng|tuy (?:nhiên|vậy|thế)|song|vì (?:thế|vậy)|căn cứ|theo|[-–+•“"(\d])/iu;

/** Words that point at a picture and open its caption: “Trong ảnh: …”, “▲ …”. */
export const pointsAtPicture =
  /^(?:[▲►▶➤△↑]\s*\S|(?:Ảnh|Hình)\s*\d{1,2}\s*[:.]\s*\p{Lu}|(?:Trong|Chú thích|Ảnh (?:trên|dưới|trái|phải|nhỏ|lớn)|Hình (?:trên|dưới|trái|phải)) ?(?:ảnh|hình)?\s*:\s*\p{Lu}|Từ (?:trái|phải) (?:qua|sang)(?!\p{L})|(?:Pictured|Above|Below|From left|Left to right)(?: from (?:left|right)| above| here| are| is)*[:,]? \p{L}|(?:\([A-Z]{2,8} files?\) )?In (?:this|an?) (?:undated |file )*(?:photo|picture|image)s?(?!\p{L}))/u;

/** Words for what a picture shows, which open a caption rather than a paragraph. */
export const opensCaption =
  /^(?:(?:Toàn|Quang|Khung|Cận) cảnh|Hình ảnh|Di ảnh|Chân dung|Một góc|Bên (?:trong|ngoài)|Phối cảnh)(?!\p{L})/u;

/** What stands for a picture where a program lost it, with its caption: “(Hình ảnh: A trao giải)”, “[Chèn ảnh 2: …]”. */
export const pictureStandIn =
  /^[([]?\s*(?:chèn\s+)?(?:hình(?: ảnh)?|ảnh|image|picture|photo)\s*\d{0,2}\s*:\s*\p{L}/iu;

/** The beginning of a short sentence of the text, below a picture without a caption. */
export const opensText = new RegExp(
  `^(?:${newsOpeners}|(?:Đến |Cùng |Tham )?[Dd]ự|Phát biểu|Tham gia|Kết (?:thúc|quả|luận)|Hiện|Được biết|Bên cạnh|Ngoài|Đồng thời|Tuy|Nhưng|Do|Vì|Để|Với|Cũng|Qua|Trước|Khi|Lúc|Cuối|Đầu|Năm|Tháng|Tuần|Mỗi|Đây|Đó|Điều|Như|Trên|Dưới|Đối với|Về|Cụ thể|Thời gian|Nhờ|Chỉ|Vậy|Thế|Tiếp|Click|Nhấn|Nhấp|Bấm|Chọn|Kéo|Kích|Nhập|Gõ|Mở|Vào|Thêm|Xem)(?![\\p{L}])|(?:cho biết|cho hay|nói|kể|chia sẻ|khẳng định|nhấn mạnh)(?![\\p{L}])`,
  'u',
);

/** What says that something has happened or will: captions say what is seen. */
export const tells = /(?<!\p{L})(?:đã|vừa|sẽ|cũng|has|have|had|will)(?!\p{L})/u;

/** A whole sentence of English that tells what happened; captions say what is seen. */
export const tellsInEnglish =
  /^[\x20-\x7e’‘“”–—]*\b(?:[a-z]{2,}ed|said|told|was|were|had|went|came|made|gave|took|won)\b[\x20-\x7e’‘“”–—]*\.$/;

/** Marks an illustrative picture. It is no credit, and remains in the caption. */
export const illustrative = 'minh h(?:ọa|oạ)';

/** The same in English, before the marker: “Illustrative photo: VNA”. */
export const illustrativeInEnglish = '(?:Illustrati(?:ve|on)|File)';

/** Alt text generated by software; compared after folding. */
export const machineAlts =
  /^(?:undefined|null|see the source image|image|img|untitled|no photo description available|.* free (?:vector|photo)|(?:this is )?an? (?:placeholder|sample|example) image|this is (?:a |the )?(?:placeholder|sample|example|top) image|placeholder(?: image)?|alt(?: text| tag)?|(?:insert|enter|add) (?:an )?image (?:description|alt)(?: here)?|enter image description here|(?:image|picture) description|mo ta (?:hinh )?anh|chen (?:mo ta|chu thich|anh))$/;
