import { fold } from '../../language/text';

/** Words of a byline for what a person did; removed. Compared in lower case. */
export const roles =
  /\(\s*(?:thực hiện|ghi|lược ghi|tổng hợp|t\/h|th|t\.h|lược dịch|biên dịch|biên soạn|dịch|sưu tầm|st|lược thuật|theo dõi|trình bày|ghi chép|biên tập)(?![\p{L}/])[^)]*\)|\s+(?:thực hiện|tổng hợp|lược dịch|biên dịch|dịch|chuyển ngữ|lược ghi|ghi)$/giu;

/** A role with no other text. */
export const roleAlone = /^\s*(?:\(\s*(?:t\/h|t\.h|[\p{L}]+(?: [\p{L}]+)?)\s*\)|[\p{L} ]+)$/iu;

/** A role in brackets with its sources: “(tổng hợp từ VOV)”, “(lược dịch theo Reuters)”. */
export const roleWithSource =
  /\(\s*(?:tổng hợp|t\/h|th|t\.h|lược dịch|biên dịch|biên soạn|dịch|lược thuật|sưu tầm)\s+(?:từ|theo|nguồn)\s*:?\s+(?:nguồn\s+)?(?<source>\p{Lu}[^()]*)\)/iu;

/** Forms of address with which a text names somebody of whom it tells; nobody signs so. */
export const politeForms: readonly string[] = ['Ông', 'Bà', 'Đồng chí', 'Đ/c'];

/** Ranks, degrees and forms of address before a name, with or without a full stop; in bylines and before recipients. */
export const ranks: readonly string[] = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Chuẩn tướng',
  'Đô đốc',
  'Phó Đô đốc',
  'Chuẩn Đô đốc',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Đại uý',
  'Thượng úy',
  'Thượng uý',
  'Trung úy',
  'Trung uý',
  'Thiếu úy',
  'Thiếu uý',
  'GS',
  'PGS',
  'TS',
  'TSKH',
  'ThS',
  'THS',
  'Ths',
  'Thạc sĩ',
  'Thạc sỹ',
  'Tiến sĩ',
  'Tiến sỹ',
  'Giáo sư',
  'Phó Giáo sư',
  'BS',
  'CKI',
  'CKII',
  'CK1',
  'CK2',
  'BSCKI',
  'BSCKII',
  'Bác sĩ',
  'Bác sỹ',
  'DS',
  'Dược sĩ',
  'KS',
  'Kỹ sư',
  'KTS',
  'Kiến trúc sư',
  'LS',
  'Luật sư',
  'CN',
  'Cử nhân',
  'NSND',
  'NSƯT',
  'NSUT',
  'NGND',
  'NGƯT',
  'Nhà báo',
  'Nhà văn',
  'Nhà thơ',
  'Cộng tác viên',
  'CTV',
  'Phóng viên',
  'PV',
  'Biên tập viên',
  'BTV',
  ...politeForms,
];

/** Words that begin an office or the name of a body: the text from there on is a person's title. */
export const offices: readonly string[] = [
  'Phó',
  'Trưởng',
  'Tổng Bí thư',
  'Bí thư',
  'Chủ tịch',
  'Thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Tổng cục',
  'Cục',
  'Chi cục',
  'Vụ',
  'Vụ trưởng',
  'Giám đốc',
  'Tổng Giám đốc',
  'Tổng giám đốc',
  'Chánh',
  'Đội',
  'Đội trưởng',
  'Phòng',
  'Văn phòng',
  'Viện',
  'Viện trưởng',
  'Học viện',
  'Hiệu trưởng',
  'Trường',
  'Đại học',
  'Sở',
  'Bộ',
  'Ban',
  'Hội',
  'Hiệp hội',
  'Liên đoàn',
  'Ủy ban',
  'Uỷ ban',
  'UBND',
  'HĐND',
  'Công ty',
  'Tập đoàn',
  'Tổng công ty',
  'Ngân hàng',
  'Trung tâm',
  'Tạp chí',
  'Hải quan',
  'HQ',
  'BĐBP',
  'Bộ đội',
  'Công an',
  'Đồn',
  'Thanh tra',
  'Kiểm toán',
  'Đại biểu',
  'Ủy viên',
  'Uỷ viên',
  'Thành viên',
  'Chuyên gia',
  'Phát ngôn',
  'Quyền',
  'Nguyên',
];

/** How an English office of a newsroom ends: “Staff Writer”, “Hanoi bureau chief”. */
export const newsroomOffice =
  /(?:^|\s)(?:correspondent|reporter|editor|writer|columnist|contributor|photographer|bureau chief|team|desk|unit)s?$/iu;

/** Bodies whose names do not begin with an office; compared as written. */
export const bodiesOfState =
  /^(?:Chính phủ|Nhà nước|Quốc hội|Trung ương|Tỉnh ủy|Thành ủy|Huyện ủy|Tổng)(?!\p{L})/u;

/** Forms of address before a name, in place of an office; compared as written. */
export const addressForms =
  /^(?:ông|bà|anh|chị|cô|chú|bác|thầy|em|cụ|đồng chí|đ\/c|bạn|cháu|mr|mrs|ms)(?!\p{L})/iu;

/** Collective names that sign articles. */
export const collectiveNames: readonly string[] = [
  'pv',
  'p v',
  'ctv',
  'nhom pv',
  'nhom phong vien',
  'bao hai quan',
  'ban bien tap',
  'bbt',
  'phong vien',
  'nhom pv ctv',
  'pv ctv',
  'nhom phong vien',
  'admin',
  'staff reporter',
  'staff writer',
  'staff',
  'staff reporters',
  'staff writers',
  'our correspondent',
  'our correspondents',
  'our own correspondent',
  'our reporter',
  'our reporters',
  'a staff reporter',
  'a correspondent',
  'news desk',
  'editorial board',
  'agencies',
  'news agencies',
  'wire services',
  'toa soan',
];

/** A team of reporters with its name, and those who write for an office, folded: “Nhóm phóng viên Thời sự”, “Tổ Truyền thông Bệnh viện A”. */
export const newsTeam =
  /^(?:(?:nhom|to) (?:pv|phong vien)(?: \p{L}+){0,4}|(?:phong|ban|to|bo phan|trung tam) (?:truyen thong|cong tac xa hoi|tchc|to chuc hanh chinh|hanh chinh tong hop)(?: \p{L}+){0,10})$/u;

/** What those do who write an article, as a byline calls it, in small letters. */
export const textPart: readonly string[] = [
  'bài',
  'bài viết',
  'tin',
  'tin bài',
  'người viết',
  'người điểm sách',
  'điểm sách',
  'người phỏng vấn',
  'người gửi',
  'tác giả',
  'tác giả bài viết',
  'thực hiện',
  'người thực hiện',
  'nội dung',
  'lời',
  'nhạc',
  'thơ',
  'lời bình',
  'chú thích',
  'ghi',
  'tường thuật',
  'ký tên',
  'phóng viên',
  'cộng tác viên',
  'biên dịch',
  'lược dịch',
  'người dịch',
  'dịch giả',
  'chuyển ngữ',
  'tổng hợp',
  'biên soạn',
  'bởi',
  'viết bởi',
  'by',
  'text',
  'words',
  'writer',
  'reporter',
  'story',
  'written',
  'reported',
  '(?:additional )?(?:reporting|writing)',
  'translated',
  'author',
  'đăng bởi',
  'người đăng',
  '(?:posted|submitted|contributed|compiled) by',
];

/** Where and when somebody wrote, below a poem or a letter: “Lạng Sơn, mùa xuân 1980”; in small letters, for “Thu” is a name. */
export const placeAndTime =
  /^\p{Lu}[^,]{1,40},\s*(?:(?:những ngày|mùa|xuân|hạ|thu|đông|tết|chiều|đêm|sáng|đầu|giữa|cuối|giáp|ngày|tháng|năm)(?!\p{L})|\d{1,4}[/.-]\d|\d{4}$)/u;

/** What those do who make its pictures and films. */
export const picturePart: readonly string[] = [
  'ảnh',
  'hình ảnh',
  'hình',
  'chùm ảnh',
  'bộ ảnh',
  'photos?',
  'photographs?',
  'photography',
  'pictures?',
  'images?',
  'filmed',
  'video',
  'videos',
  'clip',
  'quay phim',
  'ghi hình',
];

/** Kinds of texts that name their author: “Truyện ngắn của A”, “Ghi chép: A”, “Bút ký A”. */
export const genres: readonly string[] = [
  'truyện ngắn',
  'truyện cực ngắn',
  'truyện vừa',
  'truyện',
  'tiểu thuyết',
  'tản văn',
  'tạp văn',
  'tạp bút',
  'tùy bút',
  'tuỳ bút',
  'bút ký',
  'bút kí',
  'ký sự',
  'kí sự',
  'hồi ký',
  'hồi kí',
  'du ký',
  'du kí',
  'nhật ký',
  'nhật kí',
  'phóng sự',
  'ghi chép',
  'ghi nhanh',
  'bài thơ',
  'chùm thơ',
  'thơ',
  'bài viết',
  'bài viết riêng',
  'tiểu luận',
  'chuyên luận',
  'bình luận',
  'tiểu phẩm',
  'điều tra',
];

/** What those do who do not sign it. */
export const unsignedPart: readonly string[] = [
  'đồ họa',
  'đồ hoạ',
  'dữ liệu',
  'số liệu',
  'infographic',
  'thiết kế',
  'trình bày',
  'mỹ thuật',
  'kỹ thuật',
  'dựng phim',
  'dựng',
  'đạo diễn',
  'kịch bản',
  'âm thanh',
  'âm nhạc',
  'đọc',
  'biên tập',
  'biên tập viên',
  'hiệu đính',
  'graphics?',
  'illustrations?',
  'design',
  'designed',
  'editors?',
  'editing',
  'edited',
];

/** Begins a line that names who put an article on a site: “Đăng bởi Lê An”. */
export const poster = /^(?:đăng bởi|người đăng|posted by)\s*:?\s*/iu;

/** Short lines that only look like a name; compared after folding, whole or by their first words. */
export const noNames =
  /^(?:(?:giai (?:nhat|nhi|ba|tu|dac biet|khuyen khich)|giam doc|ke toan|nguoi|dieu khoan|trinh bay|thu truong|ky ten|noi nhan|kinh gui|tai ve|xem them|tham khao|mau so|tong cong|don vi|ghi chu|luu y|phu luc|muc luc|ket luan|ket qua|vi du|loi ket|tong ket|viet nam|ban tin|no tk|co tk|kho bac|cong ty|thuat ngu|thi xa)\b.*|(?:dieu|chuong)(?: [ivxlc]+)?|tong [a-z]|stt|(?:kt|tl|tuq) .*|tm (?:ubnd|uy ban|ban|hoi dong|chinh phu|thuong truc)\b.*|luu|file|cong|hddtvn|cach|buoc|download|hinh|bang|tk|word|excel|.+ (?:news|online|digital|times|tv|facebook|fanpage|youtube|zalo))$/;

/** Vietnamese family names, in small letters. */
export const familyNames: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ cao thái châu chu
  la lương thạch quách hứa kiều tôn nông triệu bế ma lò quàng cầm điêu giàng sùng vàng thào tống từ tăng quản nghiêm mạc lưu lã lại khuất kim hầu giáp
  doãn danh đàm cù chử cái bành bạch ân âu ninh nhâm ngụy mẫn lục khổng khương hàn đồng diệp đậu văn viên ông phí phó sầm sơn tiêu trà tất thân thẩm thi
  y a h'  rơ ksor siu rmah rơmah bạc lường vi hờ mùa cứ tráng`.split(/\s+/),
);

/** Words that never occur in a person's name, in small letters. */
export const neverInNames: ReadonlySet<string> = new Set(
  `bộ cục tổng sở ủy uỷ ban quy lời mở đầu chú nợ bên ở chung điều khoản phần mục lục kết luận hiểm xã tờ đơn biểu mẫu cáo cộng nghị thuế doanh nghiệp ty
  chứng sổ nước những các một và của cho về là được với trong tải bài viết hướng dẫn cách phòng viện cơ quan tỉnh huyện xã phường trấn
  đội hàng sau trước ngày tháng năm giờ tin ảnh dn số nội tóm tắt câu hỏi trả lời đáp án gợi đọc nhập giá mới tại vì nên khi nếu
  đến
  the of and in on for to news press release chapter part section`.split(/\s+/),
);

/** Those of them that people are called by, as they are written at the end of a name: “Thành Chung”, “Lê Văn Năm”. */
export const givenNames: ReadonlySet<string> = new Set(['Chung', 'Năm', 'Tin', 'Tỉnh', 'Viện']);

/** Lines above the name of an official who signs a document. */
export const signsDocument = /đã ký|^\(?ký|giám đốc|^kt\.|^tl\./iu;

/** The beginning of what a signature may say of its writer in a line of its own: “Sinh viên năm cuối”, “Lớp chín một”. */
export const whoSigns =
  /^(?:sinh viên|học sinh|giáo viên|giảng viên|hội viên|đảng viên|đoàn viên|phóng viên|biên tập viên|cộng tác viên|cựu|nhà (?:báo|thơ|văn|giáo|nghiên cứu)|luật sư|bác sĩ|kỹ sư|nông dân|cán bộ|lớp|khoa|tổ|nhóm|khối|thôn|xóm|ấp|bản|làng|xã|phường|quận|huyện|tỉnh|thành phố|tp|chi hội|câu lạc bộ|clb|staff|student|teacher|writer|member|professor|(?:the )?author)(?!\p{L})/iu;

/** What follows the author's name where a page introduces the author. */
const bioVerbs = [
  ...[
    'is',
    'was',
    'has',
    'covers',
    'writes',
    'reports',
    'works',
    'joined',
    'leads',
    'heads',
    'edits',
    'lives',
    'teaches',
    'studies',
    'là',
    'hiện',
    'sinh',
    'từng',
  ],
];

/** Such a verb behind a name; compared after folding. */
export const bioVerb = new RegExp(`^(?:${bioVerbs.map(fold).join('|')})(?= )`);

/** Who helped those who sign: “Additional reporting by A”. */
export const helpers = /^additional (?:reporting|writing|research) by(?!\p{L})/iu;

/** A sentence that may begin with a name and such a verb: a fast test before the names are looked for. */
export const bioOpening = new RegExp(`^\\S+(?:\\s+\\S+){0,5}?\\s+(?:${bioVerbs.join('|')})\\s`, 'iu');

/** A short sentence with an address or a handle by which somebody can be reached: “Follow A on X: @a”. */
export const reachable = /^[^@]{1,120}@\w.{0,80}$/;
