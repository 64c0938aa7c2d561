import type { Entry } from './entry';

/** Diagnostics about one article’s text. */
export const articleCodes = {
  'title-missing': {
    severity: 'error',
    vi: {
      what: 'Bài không có tiêu đề.',
      remedy: 'Thêm một dòng “# Tiêu đề” ở đầu tệp, hoặc khóa “title” trong phần khai báo.',
    },
    en: {
      what: 'The article has no title.',
      remedy: 'Add a line “# Title” at the top of the file, or a “title” key in the front matter.',
    },
  },
  'title-inferred': {
    severity: 'info',
    vi: {
      what: 'Bài không có dòng “# Tiêu đề”; lấy “{title}” làm tiêu đề.',
      remedy: 'Nếu đúng, viết “# {title}” ở đầu tệp; nếu không, thêm khóa “title” trong phần khai báo.',
      brief: 'tự chọn tiêu đề',
    },
    en: {
      what: 'The article has no line “# Title”; “{title}” serves as its title.',
      remedy: 'If that is right, write “# {title}” at the top; else add a “title” key in the front matter.',
      brief: 'title inferred',
    },
  },
  'title-conflict': {
    severity: 'warning',
    vi: {
      what: 'Phần khai báo ghi tiêu đề “{title}”, trong bài ghi “{heading}”.',
      remedy: 'Sửa cho hai nơi giống nhau; trang đang dùng tiêu đề trong phần khai báo.',
    },
    en: {
      what: 'The front matter says “{title}”, the heading says “{heading}”.',
      remedy: 'Make them the same; the page shows the front matter’s.',
    },
  },
  'title-long': {
    severity: 'warning',
    vi: {
      what: 'Tiêu đề dài {length} ký tự, hơn {longest}.',
      remedy: 'Rút gọn tiêu đề: kết quả tìm kiếm và danh sách sẽ cắt phần sau.',
    },
    en: {
      what: 'The title has {length} characters, more than {longest}.',
      remedy: 'Shorten it: search results and lists cut what follows.',
    },
  },
  'excerpt-dropped': {
    severity: 'info',
    vi: {
      what: 'Bỏ đoạn trích tự động sau đường dẫn “Xem chi tiết ở đây”: “{words}…”.',
      remedy: 'Không cần làm gì; xóa dòng này trong tệp nếu muốn gọn.',
      brief: 'bỏ đoạn trích tự động',
    },
    en: {
      what: 'Left out an automatic excerpt behind “Xem chi tiết ở đây”: “{words}…”.',
      remedy: 'Nothing to do; delete the line to tidy the file.',
      brief: 'machine-made excerpt left out',
    },
  },
  'message-dropped': {
    severity: 'warning',
    vi: {
      what: 'Bỏ lời nhắn gửi tòa soạn, không đăng: “{words}”.',
      remedy:
        'Xóa dòng này trong tệp, nhất là khi có số điện thoại hay số tài khoản. Nếu là lời trong bài, hãy viết thành câu ở trên tên tác giả.',
    },
    en: {
      what: 'Left out a message to the newsroom: “{words}”.',
      remedy:
        'Delete the line, above all if it has a telephone or account number. If it belongs to the article, write it as a sentence above the signature.',
    },
  },
  'note-in-text': {
    severity: 'warning',
    vi: {
      what: 'Trong bài còn một lời ghi chú của người viết: “{words}”. Người đọc thấy nguyên như vậy.',
      remedy: 'Điền nội dung còn thiếu vào chỗ này, hoặc xóa lời ghi chú.',
    },
    en: {
      what: 'A note of its writer is still in the text: “{words}”. Readers see it as it is.',
      remedy: 'Put what is missing in its place, or delete the note.',
    },
  },
  'second-article': {
    severity: 'warning',
    vi: {
      what: 'Tệp này có vẻ chứa hai bài: dưới phần ký tên lại có tít “{title}”. Trang web đăng cả hai thành một bài.',
      remedy: 'Cắt từ tít đó trở xuống sang một tệp riêng; nếu vẫn là một bài, ghi tít đó bằng “##”.',
    },
    en: {
      what: 'This file seems to hold two articles: below a signature there is the headline “{title}”. The site shows both as one.',
      remedy:
        'Move it and what follows into a file of its own; if it is one article, write that headline with “##”.',
    },
  },
  'junk-dropped': {
    severity: 'info',
    vi: {
      what: 'Bỏ phần thừa, người đọc không cần thấy: “{words}”.',
      remedy: 'Không cần làm gì; xóa dòng này trong tệp nếu muốn gọn.',
      brief: 'bỏ phần thừa',
    },
    en: {
      what: 'Left out what no reader needs: “{words}”.',
      remedy: 'Nothing to do; delete the line to tidy the file.',
      brief: 'furniture left out',
    },
  },
  'link-lost': {
    severity: 'warning',
    vi: {
      what: 'Bỏ dòng chỉ tới một đường dẫn không còn địa chỉ: “{words}”.',
      remedy: 'Thêm lại địa chỉ của đường dẫn, hoặc xóa dòng này.',
    },
    en: {
      what: 'Dropped a line whose link has lost its address: “{words}”.',
      remedy: 'Give the link its address again, or delete the line.',
    },
  },
  'link-unlinked': {
    severity: 'info',
    vi: {
      what: 'Trong đoạn “{words}” có đường dẫn đã mất địa chỉ, hoặc chỉ tới một tệp trên máy của người viết; chỉ giữ lại chữ.',
      remedy: 'Thêm lại địa chỉ, hoặc bỏ dấu ngoặc của đường dẫn.',
      brief: 'đường dẫn mất địa chỉ',
    },
    en: {
      what: 'A link in “{words}” has lost its address, or leads to a file on the writer’s own machine; its words stay.',
      remedy: 'Give it its address again, or remove the link.',
      brief: 'link without an address',
    },
  },
  'lede-missing': {
    severity: 'warning',
    vi: {
      what: 'Bài không có sa-pô.',
      remedy: 'Thêm một đoạn mở đầu, hoặc khóa “lede” trong phần khai báo.',
    },
    en: {
      what: 'The article has no lede.',
      remedy: 'Add an opening paragraph, or a “lede” key in the front matter.',
    },
  },
  'lede-from-body': {
    severity: 'info',
    vi: {
      what: 'Lấy đoạn đầu của bài làm sa-pô.',
      remedy: 'Nếu không đúng, thêm khóa “lede” trong phần khai báo.',
      brief: 'lấy đoạn đầu làm sa-pô',
    },
    en: {
      what: 'The first paragraph of the body serves as the lede.',
      remedy: 'If that is wrong, add a “lede” key in the front matter.',
      brief: 'lede taken from the body',
    },
  },
  'lang-inferred': {
    severity: 'info',
    vi: {
      what: 'Bài có vẻ không viết bằng tiếng Việt: được coi là “lang: {lang}”.',
      remedy: 'Nếu không đúng, thêm khóa “lang: vi” trong phần khai báo.',
      brief: 'ngôn ngữ suy từ lời bài',
    },
    en: {
      what: 'The article seems not to be in Vietnamese: it is read as “lang: {lang}”.',
      remedy: 'If that is wrong, add “lang: vi” to the front matter.',
      brief: 'language inferred from the text',
    },
  },
  'note-uncited': {
    severity: 'warning',
    vi: {
      what: 'Chú thích “[^{name}]” không được dẫn ở đâu trong bài nên không hiện trên trang.',
      remedy: 'Ghi [^{name}] vào chỗ cần chú thích, hoặc xóa chú thích này.',
    },
    en: {
      what: 'Nothing in the article cites the note “[^{name}]”, so it is not on the page.',
      remedy: 'Write [^{name}] where the note belongs, or delete the note.',
    },
  },
  'note-twice': {
    severity: 'warning',
    vi: {
      what: 'Chú thích “[^{name}]” được viết hai lần; trang chỉ hiện lần đầu, không hiện lần này.',
      remedy: 'Đặt tên khác cho một trong hai chú thích, và dẫn tên ấy ở chỗ cần chú thích.',
    },
    en: {
      what: 'The note “[^{name}]” is written twice; the page shows the first, and not this one.',
      remedy: 'Give one of them another name, and cite that name where the note belongs.',
    },
  },
  'lede-cut': {
    severity: 'info',
    vi: {
      what: 'Sa-pô ở cuối tệp bị cắt bằng dấu “…”; lấy đoạn này trong bài thay thế.',
      remedy: 'Nếu không đúng, thêm khóa “lede” trong phần khai báo.',
      brief: 'sa-pô bị cắt được thay bằng đoạn trong bài',
    },
    en: {
      what: 'The lede at the end of the file is cut short with “…”; this paragraph of the body serves instead.',
      remedy: 'If that is wrong, add a “lede” key in the front matter.',
      brief: 'cut lede replaced from the body',
    },
  },
  'alt-missing': {
    severity: 'warning',
    vi: {
      what: 'Ảnh chưa có mô tả: “![{alt}](…)” không nói trong ảnh có gì.',
      remedy: 'Viết vào trong ngoặc vuông của ảnh điều người đọc thấy trong ảnh.',
    },
    en: {
      what: 'The picture has no description: “![{alt}](…)” does not say what it shows.',
      remedy: 'Describe what the picture shows in its square brackets.',
    },
  },
  'image-without-address': {
    severity: 'warning',
    vi: {
      what: 'Ảnh “{alt}” không có địa chỉ nên không được đăng.',
      remedy: 'Ghi địa chỉ ảnh vào trong ngoặc tròn: ![mô tả](../images/ten-anh.jpg), hoặc xóa ảnh.',
    },
    en: {
      what: 'The picture “{alt}” has no address, and is not published.',
      remedy:
        'Write its address in the round brackets: ![description](../images/name.jpg), or take the picture out.',
    },
  },
  'caption-missing': {
    severity: 'info',
    vi: {
      what: 'Ảnh không có chú thích.',
      remedy: 'Thêm một đoạn ngắn ngay sau ảnh, kết thúc bằng “Ảnh: Tên người chụp”.',
      brief: 'ảnh không có chú thích',
    },
    en: {
      what: 'The picture has no caption.',
      remedy: 'Add a short paragraph right after it that ends in “Ảnh: Name” (in English “Photo: Name”).',
      brief: 'picture without a caption',
    },
  },
  'caption-without-image': {
    severity: 'warning',
    vi: {
      what: 'Đoạn “{words}” giống chú thích của một ảnh không còn trong bài; trang vẫn hiện đoạn này như lời văn.',
      remedy: 'Thêm lại ảnh ngay phía trên đoạn này; nếu ảnh không còn và đoạn này thừa thì xóa đoạn.',
    },
    en: {
      what: '“{words}” reads like the caption of a picture that the article has lost; the page shows it as text.',
      remedy:
        'Put the picture back right above it; if it is gone for good and the words are of no use, delete them.',
    },
  },
  'credit-missing': {
    severity: 'warning',
    vi: {
      what: 'Ảnh không ghi người chụp hoặc nguồn.',
      remedy: 'Thêm “Ảnh: Tên” hoặc “Nguồn: Tên” vào cuối chú thích.',
    },
    en: {
      what: 'The picture names no photographer or source.',
      remedy:
        'End its caption with “Ảnh: Name” or “Nguồn: Name” (in English “Photo: Name” or “Source: Name”).',
    },
  },
  'caption-conflict': {
    severity: 'warning',
    vi: {
      what: 'Chú thích ghi “{shown}”, mô tả của ảnh ghi “{hidden}”; trang dùng chú thích.',
      remedy: 'Kiểm tra xem bên nào đúng và sửa bên kia.',
    },
    en: {
      what: 'The caption says “{shown}”, the picture’s description “{hidden}”; the page shows the caption.',
      remedy: 'Find out which is right and correct the other.',
    },
  },
  'related-dropped': {
    severity: 'info',
    vi: {
      what: 'Bỏ ô “tin liên quan”: {url}',
      remedy: 'Không cần làm gì; trang tự chọn bài liên quan.',
      brief: 'bỏ ô tin liên quan',
    },
    en: {
      what: 'Dropped a box that leads to another article: {url}',
      remedy: 'Nothing to do; pages choose related articles by themselves.',
      brief: 'box of related articles left out',
    },
  },
  'paragraph-joined': {
    severity: 'info',
    vi: {
      what: 'Nối đoạn bị ngắt giữa câu: “{end}” + “{start}”.',
      remedy: 'Xóa dòng trống giữa hai phần.',
      brief: 'nối đoạn bị ngắt',
    },
    en: {
      what: 'Joined a paragraph that was broken in the middle of a sentence: “{end}” + “{start}”.',
      remedy: 'Delete the empty line between the two parts.',
      brief: 'broken paragraph joined',
    },
  },
  'heading-inferred': {
    severity: 'info',
    vi: {
      what: 'Coi dòng đứng riêng “{heading}” là tiêu đề mục.',
      remedy: 'Nếu đúng, viết “## {heading}”; nếu không, bỏ in đậm hoặc viết chữ thường.',
      brief: 'coi dòng in đậm hoặc viết hoa là tiêu đề mục',
    },
    en: {
      what: 'Took the line “{heading}” for a heading.',
      remedy: 'If it is one, write “## {heading}”; else remove the bold, or write it in small letters.',
      brief: 'bold line or line in capitals read as a heading',
    },
  },
  'byline-missing': {
    severity: 'info',
    vi: {
      what: 'Không tìm thấy tên tác giả ở cuối bài.',
      remedy: 'Thêm một dòng “**Tên tác giả**” ở cuối bài, hoặc khóa “authors”.',
      brief: 'không có tên tác giả',
    },
    en: {
      what: 'No author is named at the end of the article.',
      remedy: 'Add a line “**Name**” at the end, or an “authors” key.',
      brief: 'no author',
    },
  },
  'name-not-capitalised': {
    severity: 'warning',
    vi: { what: 'Tên “{name}” có chữ chưa viết hoa.', remedy: 'Kiểm tra tên và viết hoa từng chữ.' },
    en: {
      what: 'The name “{name}” has a word without a capital.',
      remedy: 'Check the name and capitalise each word.',
    },
  },
  'date-inferred': {
    severity: 'info',
    vi: {
      what: 'Suy ra tháng đăng {date} từ địa chỉ của ảnh.',
      remedy: 'Thêm khóa “date” trong phần khai báo nếu biết ngày.',
      brief: 'suy ra tháng đăng',
    },
    en: {
      what: 'Took {date} as the month of publication from a picture’s address.',
      remedy: 'Add a “date” key in the front matter if you know the day.',
      brief: 'month inferred',
    },
  },
  'date-from-file-name': {
    severity: 'info',
    vi: {
      what: 'Suy ra ngày đăng {date} từ tên tệp.',
      remedy: 'Nếu không đúng, thêm khóa “date” trong phần khai báo.',
      brief: 'suy ra ngày đăng từ tên tệp',
    },
    en: {
      what: 'Took {date} as the date of publication from the name of the file.',
      remedy: 'If that is wrong, add a “date” key in the front matter.',
      brief: 'date from the file’s name',
    },
  },
  'date-missing': {
    severity: 'info',
    vi: {
      what: 'Không biết ngày đăng.',
      remedy: 'Thêm ngày đăng vào phần khai báo: “date: năm-tháng-ngày”.',
      brief: 'không có ngày đăng',
    },
    en: {
      what: 'The date of publication is unknown.',
      remedy: 'Add the day to the front matter: “date: year-month-day”.',
      brief: 'no date',
    },
  },
  'honour-untold': {
    severity: 'info',
    vi: {
      what: 'Câu này nêu “{award}” nhưng không nói rõ đã trao cho ai; không tính vào vinh danh.',
      remedy:
        'Nếu đã trao, viết rõ ai được tặng, hoặc ghi vào khóa “honours” trong phần khai báo; nếu không phải tin khen thưởng thì không cần làm gì.',
      brief: 'khen thưởng không rõ cho ai',
    },
    en: {
      what: 'This names “{award}” but does not say who got it; it is left out of the honours.',
      remedy:
        'If it was awarded, say to whom, or state it under the “honours” key of the front matter; else there is nothing to do.',
      brief: 'honour without a recipient',
    },
  },
  'honour-count-differs': {
    severity: 'info',
    vi: {
      what: 'Về “{award}”, bài nói có {said} tập thể, cá nhân, nhưng đọc được {read} tên.',
      remedy: 'Kiểm tra con số và danh sách; nếu bài chỉ nêu một số tên thì không cần làm gì.',
      brief: 'số nơi nhận khác danh sách',
    },
    en: {
      what: 'Of “{award}” the text counts {said} recipients, but {read} names were read.',
      remedy: 'Check the number and the list; if the text names only some of them there is nothing to do.',
      brief: 'recipients differ from the count',
    },
  },
  'honour-two-spellings': {
    severity: 'info',
    vi: {
      what: 'Một nơi nhận có hai cách viết trong bài: “{other}” và “{name}”.',
      remedy: 'Viết tên theo một cách.',
      brief: 'nơi nhận có hai cách viết',
    },
    en: {
      what: 'One recipient is spelt in two ways: “{other}” and “{name}”.',
      remedy: 'Write the name in one way.',
      brief: 'recipient in two spellings',
    },
  },
  'honour-unreal': {
    severity: 'info',
    vi: {
      what: 'Câu này nói đến “{award}”, nhưng với “{cue}” thì chưa phải là đã trao; không tính vào vinh danh.',
      remedy: 'Nếu đã trao thật, viết rõ: “đã được tặng …”.',
      brief: 'khen thưởng chưa trao',
    },
    en: {
      what: 'This names “{award}”, but with “{cue}” it is not said to have been awarded; it is left out of the honours.',
      remedy: 'If it was awarded, say so: “đã được tặng …”.',
      brief: 'honour not yet awarded',
    },
  },
  'document-unresolved': {
    severity: 'info',
    vi: {
      what: 'Bài không cho biết “{document}” là văn bản nào.',
      remedy:
        'Ghi đầy đủ ít nhất một lần, trong bài hoặc ở khóa “documents” của phần khai báo: số, năm và ký hiệu (39/2014/TT-BTC), với luật thì năm hoặc số.',
      brief: 'văn bản không rõ',
    },
    en: {
      what: 'The article does not tell which document “{document}” is.',
      remedy:
        'Write it in full once, in the text or under the “documents” key of the front matter: number, year and letters (39/2014/TT-BTC); for a law, its year or number.',
      brief: 'document unclear',
    },
  },
  'document-conflict': {
    severity: 'warning',
    vi: {
      what: '“{written}” không khớp với “{other}”; bài được hiểu là nói đến {document}.',
      remedy:
        'Kiểm tra tên loại, số, ký hiệu và ngày của văn bản rồi sửa chỗ sai; nếu phải giữ nguyên lời văn, ghi văn bản đúng ở khóa “documents” của phần khai báo.',
    },
    en: {
      what: '“{written}” does not agree with “{other}”; it is read as {document}.',
      remedy:
        'Check the document’s kind, number, letters and day, and correct what is wrong; if the wording has to stay, state the right document under the “documents” key of the front matter.',
    },
  },
  'key-unknown': {
    severity: 'warning',
    vi: {
      what: 'Phần khai báo có khóa lạ “{key}” nên khóa này không được dùng; có lẽ là “{nearest}”.',
      remedy: 'Nếu đúng vậy, hãy sửa tên khóa thành “{nearest}”.',
    },
    en: {
      what: 'The front matter has an unknown key “{key}”, which is not used; perhaps “{nearest}” is meant.',
      remedy: 'If so, write “{nearest}”.',
    },
  },
  'key-unfamiliar': {
    severity: 'warning',
    vi: {
      what: 'Phần khai báo có khóa lạ, không được dùng: {keys}.',
      remedy: 'Xem bảng các khóa trong hướng dẫn biên tập, có thể bạn muốn dùng khóa khác.',
    },
    en: {
      what: 'Unknown in the front matter, and not used: {keys}.',
      remedy: 'See the table of keys in the editor’s guide: perhaps another one is meant.',
    },
  },
  'key-read-as': {
    severity: 'info',
    vi: {
      what: 'Khóa “{key}” được đọc là “{name}”.',
      remedy: 'Không cần làm gì.',
      brief: 'khóa tên khác được hiểu',
    },
    en: {
      what: 'The key “{key}” is read as “{name}”.',
      remedy: 'Nothing to do.',
      brief: 'key under another name',
    },
  },
  'keys-unused': {
    severity: 'info',
    vi: {
      what: 'Những khóa này của phần khai báo không có tác dụng ở trang này: {keys}.',
      remedy: 'Không cần làm gì.',
      brief: 'khóa không có tác dụng',
    },
    en: {
      what: 'These keys of the front matter have no effect on this site: {keys}.',
      remedy: 'Nothing to do.',
      brief: 'keys without effect',
    },
  },
  'state-unclear': {
    severity: 'error',
    vi: {
      what: 'Không rõ bài đã được phép đăng chưa: không hiểu giá trị “{value}” của khóa “{key}”. Bài bị giữ lại.',
      remedy:
        'Để giữ làm bản nháp, ghi “draft: true”. Để đăng từ một lúc nào đó, ghi “publishDate: năm-tháng-ngày giờ:phút”. Để đăng ngay, xóa khóa “{key}” sau khi đã chắc chắn.',
    },
    en: {
      what: 'Whether the article may be published is unclear: the value “{value}” of “{key}” is not understood. It is held back.',
      remedy:
        'To keep it as a draft, write “draft: true”. To publish it from some moment on, write “publishDate: year-month-day hour:minute”. To publish it now, remove “{key}” once you are sure.',
    },
  },
  'state-key-unclear': {
    severity: 'error',
    vi: {
      what: 'Khóa lạ “{key}” có lẽ là “{nearest}”, tức là bài chưa được phép đăng. Bài bị giữ lại.',
      remedy:
        'Nếu đúng là “{nearest}”, hãy sửa tên khóa. Nếu không, và bài đã được phép đăng, hãy đổi sang một tên khác hẳn: khi đó bài sẽ được đăng.',
    },
    en: {
      what: 'The unknown key “{key}” is perhaps “{nearest}”, which says that the article is not to be published yet. It is held back.',
      remedy:
        'If “{nearest}” is meant, correct the key’s name. If not, and the article may be published, rename it to something quite different: then the article is published.',
    },
  },
  'embargo-read': {
    severity: 'info',
    vi: {
      what: 'Dòng “{words}” cho biết bài chỉ được đăng từ {date}; bạn đọc không thấy dòng này.',
      remedy: 'Nếu không đúng, sửa ngày giờ ở dòng này.',
      brief: 'dòng hẹn ngày được đăng',
    },
    en: {
      what: 'The line “{words}” says that the article may be published from {date} on; readers do not see it.',
      remedy: 'If that is wrong, correct the moment in this line.',
      brief: 'embargo read',
    },
  },
  'release-never': {
    severity: 'warning',
    vi: {
      what: 'Bài không bao giờ được đăng: hết hạn lúc {until}, trước hoặc đúng lúc được đăng, {from}.',
      remedy:
        'Sửa một trong hai thời điểm: ngày đăng (“publishDate”, “date”) hoặc ngày hết hạn (“expiryDate”).',
    },
    en: {
      what: 'The article is never published: it expires at {until}, not after the moment from which it may appear, {from}.',
      remedy:
        'Correct one of the two: the date of publication (“publishDate”, “date”) or the end (“expiryDate”).',
    },
  },
  'image-title-dropped': {
    severity: 'info',
    vi: {
      what: 'Chữ hiện khi rê chuột lên ảnh không hiện trên trang: “{words}”.',
      remedy: 'Nếu người đọc cần những chữ này, viết chúng thành chú thích ở dưới ảnh.',
      brief: 'chữ khi rê chuột lên ảnh',
    },
    en: {
      what: 'The title of a picture is not shown on the page: “{words}”.',
      remedy: 'If readers need these words, write them as a caption below the picture.',
      brief: 'titles of pictures not shown',
    },
  },
  'draft-marked': {
    severity: 'warning',
    vi: {
      what: '“{words}” cho biết bài chưa được phép đăng, nên bài được giữ lại như bản nháp.',
      remedy: 'Khi bài đã được duyệt, xóa những chữ đó; tới lúc ấy, khóa “draft: true” ở đầu bài nói rõ hơn.',
    },
    en: {
      what: '“{words}” says that the article is not to be published yet, so it is held back as a draft.',
      remedy:
        'Delete these words once it may be published; until then, the key “draft: true” says so more plainly.',
    },
  },
  'embargo-unclear': {
    severity: 'warning',
    vi: {
      what: 'Dòng “{words}” cấm đăng bài trước một lúc nào đó, nhưng không hiểu là lúc nào. Bài được giữ lại như bản nháp.',
      remedy:
        'Thay dòng này bằng khóa “publishDate: năm-tháng-ngày giờ:phút” trong phần khai báo; chỉ xóa dòng này khi chắc chắn bài đã được phép đăng.',
    },
    en: {
      what: 'The line “{words}” forbids to publish the article before some moment, which is not understood. It is held back as a draft.',
      remedy:
        'Write “publishDate: year-month-day hour:minute” into the front matter in place of this line; only delete the line once you are sure that the article may be published.',
    },
  },
  'schedule-without-date': {
    severity: 'error',
    vi: {
      what: 'Phần khai báo hẹn giờ đăng bài nhưng không ghi ngày giờ. Bài bị giữ lại.',
      remedy: 'Thêm khóa “publishDate: năm-tháng-ngày giờ:phút”. Giờ đã qua thì bài được đăng ngay.',
    },
    en: {
      what: 'The front matter schedules the article but names no moment. It is held back.',
      remedy:
        'Add “publishDate: year-month-day hour:minute”. With a moment that has passed it is published at once.',
    },
  },
  'date-unclear': {
    severity: 'error',
    vi: {
      what: 'Không hiểu ngày đăng “{value}” (khóa “{key}”), nên không biết ngày ấy đã tới chưa. Bài bị giữ lại.',
      remedy:
        'Viết ngày giờ theo mẫu “2026-11-20”, “2026-11-20 08:30” hoặc “20/11/2026”. Ngày đã qua thì bài được đăng ngay.',
    },
    en: {
      what: 'The date “{value}” (“{key}”) is not understood, so it may be one to come. The article is held back.',
      remedy:
        'Write it in the form “2026-11-20”, “2026-11-20 08:30” or “20/11/2026”. With a day that has passed the article is published at once.',
    },
  },
  'date-doubtful': {
    severity: 'warning',
    vi: {
      what: 'Không hiểu hết ngày đăng “{value}” (khóa “{key}”): bài không có ngày đăng, và chỉ hiện từ {until}, khi ngày ấy chắc chắn đã qua.',
      remedy:
        'Viết ngày giờ theo mẫu “2026-11-20”, “2026-11-20 08:30” hoặc “20/11/2026”. Ngày đã qua thì bài được đăng ngay.',
    },
    en: {
      what: 'The date “{value}” (“{key}”) is not understood in full: the article has no date, and appears from {until} on, when the day is certainly past.',
      remedy:
        'Write it in the form “2026-11-20”, “2026-11-20 08:30” or “20/11/2026”. With a day that has passed the article is published at once.',
    },
  },
  'value-invalid': {
    severity: 'warning',
    vi: {
      what: 'Không hiểu giá trị “{value}” của khóa “{key}”, nên bài được đọc như khi không có khóa này.',
      remedy: 'Sửa giá trị theo bảng các khóa trong hướng dẫn biên tập.',
    },
    en: {
      what: 'The value “{value}” of “{key}” is not understood, so the article is read as if the key were not there.',
      remedy: 'Correct it as the table of keys in the editor’s guide says.',
    },
  },
} as const satisfies Record<string, Entry>;
