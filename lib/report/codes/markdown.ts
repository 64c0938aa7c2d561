import type { Entry } from './entry';

/** Diagnostics about a file as text and Markdown. */
export const markdownCodes = {
  'file-too-large': {
    severity: 'error',
    vi: {
      what: 'Tệp nặng {megabytes} MB, quá giới hạn {limit} MB.',
      remedy: 'Chia bài thành nhiều tệp; ảnh để thành tệp riêng, không nhúng vào bài.',
    },
    en: {
      what: 'The file is {megabytes} MB, above the limit of {limit} MB.',
      remedy: 'Split the article; keep pictures in files of their own, not inside the text.',
    },
  },
  'not-utf-8': {
    severity: 'error',
    vi: {
      what: 'Từ chỗ này, tệp không phải là văn bản UTF-8.',
      remedy:
        'Mở bằng chương trình soạn thảo rồi lưu lại, chọn bảng mã UTF-8; xem lại chữ có dấu trước khi lưu.',
    },
    en: {
      what: 'From here on the file is not UTF-8 text.',
      remedy: 'Open it in an editor and save it with the encoding UTF-8; look at accented letters first.',
    },
  },
  'file-not-text': {
    severity: 'error',
    vi: {
      what: 'Tệp này là tệp {kind} bị đổi đuôi, không phải văn bản, nên không đọc được thành bài.',
      remedy:
        'Với tệp Word (.docx), đặt lại đúng đuôi rồi chạy “npm run import -- TỆP”; tệp khác thì mở ra, chép chữ sang một tệp bài viết mới.',
    },
    en: {
      what: 'This file is no text but a {kind} file named .md, so no article can be read out of it.',
      remedy:
        'Give a Word file (.docx) its right ending and run “npm run import -- FILE”; open any other and copy its text into a new .md file.',
    },
  },
  'text-garbled': {
    severity: 'error',
    vi: {
      what: 'Từ chỗ này có {count} chữ bị vỡ (như “Há»™i” thay cho “Hội”) và không khôi phục được.',
      remedy: 'Mở lại bản gốc, lưu với bảng mã UTF-8, rồi thay tệp này.',
    },
    en: {
      what: 'Letters are garbled from here on ({count}, like “Há»™i” for “Hội”), and cannot be restored.',
      remedy: 'Open the original, save it with the encoding UTF-8, and replace this file.',
    },
  },
  'encoding-read': {
    severity: 'info',
    vi: {
      what: 'Tệp lưu bằng bảng mã {encoding}, không phải UTF-8; nội dung vẫn đọc được.',
      remedy: 'Nên mở bằng chương trình soạn thảo rồi lưu lại, chọn bảng mã UTF-8.',
      brief: 'tệp không lưu bằng UTF-8',
    },
    en: {
      what: 'The file is saved in {encoding}, not in UTF-8; its text was read all the same.',
      remedy: 'Better open it in an editor and save it with the encoding UTF-8.',
      brief: 'file not saved in UTF-8',
    },
  },
  'old-font-read': {
    severity: 'warning',
    vi: {
      what: 'Có {words} chữ gõ bằng phông cũ ({font}), nay đã đổi thành chữ Việt thường dùng.',
      remedy: 'Đọc lại bài xem chữ nào còn sai. Nên đổi cả tệp bằng công cụ chuyển mã của bộ gõ rồi lưu lại.',
    },
    en: {
      what: '{words} words were typed for an old Vietnamese font ({font}); they were changed into ordinary letters.',
      remedy:
        'Read the article again for words that are still wrong. Better convert the file with your keyboard program and save it.',
    },
  },
  'symbol-read': {
    severity: 'info',
    vi: {
      what: 'Ký hiệu thuộc phông riêng của Word ({fonts}) đã đổi thành ký hiệu thường dùng: {count} (“{sign}”…).',
      remedy: 'Xem lại các ký hiệu ấy trên trang; đúng rồi thì không cần làm gì.',
      brief: 'ký hiệu của Word đã đổi thành ký hiệu thường dùng',
    },
    en: {
      what: 'Signs of Word’s own fonts ({fonts}) were changed into ordinary ones: {count} (“{sign}” …).',
      remedy: 'Look at them on the page; if they are right there is nothing to do.',
      brief: 'signs of Word’s fonts changed into ordinary ones',
    },
  },
  'letter-unshowable': {
    severity: 'warning',
    vi: {
      what: 'Có {count} ký tự mà không phông chữ nào hiện được ({letter}…); chúng được bỏ đi.',
      remedy: 'Xem chỗ này có mất chữ không, và gõ lại chữ đúng. Thường là ký hiệu dán từ Word.',
    },
    en: {
      what: 'Characters that no font can show are left out: {count} ({letter} …).',
      remedy: 'Check whether text is lost here, and type it again. Most come from symbols pasted from Word.',
    },
  },
  'front-matter-mended': {
    severity: 'warning',
    vi: {
      what: 'Khóa “{key}” viết chưa đúng cách; trang web đọc theo cách hiểu gần nhất.',
      remedy:
        'Xem lại giá trị: sau dấu hai chấm phải có dấu cách; mở ngoặc kép hay ngoặc vuông thì phải đóng lại; các dòng con thụt vào bằng nhau, mỗi khóa một lần.',
    },
    en: {
      what: 'The key “{key}” is not written as it should be; it is read as what it seems to mean.',
      remedy:
        'Look at its value: a colon needs a space behind it, quotes and brackets that open must be closed, and the lines below a key begin at one column, each key once.',
    },
  },
  'front-matter-line': {
    severity: 'warning',
    vi: {
      what: 'Dòng “{line}” không có dạng “khóa: giá trị” nên bị bỏ qua.',
      remedy: 'Viết lại theo dạng “khóa: giá trị”; dòng của bài thì chuyển xuống thân bài.',
    },
    en: {
      what: 'The line “{line}” is not of the form “key: value” and is left out.',
      remedy: 'Write it as “key: value”; a line of an article’s text belongs below.',
    },
  },
  'key-twice': {
    severity: 'warning',
    vi: {
      what: 'Khóa “{key}” được ghi hai lần; lần sau được dùng.',
      remedy: 'Giữ lần ghi đúng, xóa lần kia.',
    },
    en: {
      what: 'The key “{key}” is given twice; the later one counts.',
      remedy: 'Keep the one that is right, delete the other.',
    },
  },
  'front-matter-long': {
    severity: 'error',
    vi: {
      what: 'Phần khai báo dài hơn {limit} ký tự nên không được đọc. Bài bị giữ lại.',
      remedy: 'Kiểm tra xem dòng đóng phần khai báo có đúng chỗ không, và rút ngắn các giá trị.',
    },
    en: {
      what: 'The front matter is longer than {limit} characters and is not read. The article is held back.',
      remedy: 'See whether its closing line is in its place, and shorten the values.',
    },
  },
  'front-matter-open': {
    severity: 'error',
    vi: {
      what: 'Phần khai báo mở bằng “---” nhưng không có dòng “---” đóng lại.',
      remedy: 'Thêm một dòng “---” sau khóa cuối cùng.',
    },
    en: {
      what: 'The front matter opens with “---”, but no line “---” closes it.',
      remedy: 'Add a line “---” behind the last key.',
    },
  },
  'front-matter-language': {
    severity: 'error',
    vi: {
      what: 'Phần khai báo viết bằng “{language}”; chỉ YAML, TOML và JSON được đọc, không mã nào được chạy.',
      remedy: 'Viết lại bằng YAML, giữa hai dòng “---”.',
    },
    en: {
      what: 'The front matter is in “{language}”; only YAML, TOML and JSON are read, and no code is ever run.',
      remedy: 'Write it in YAML, between two lines “---”.',
    },
  },
  'text-too-complex': {
    severity: 'error',
    vi: {
      what: 'Bài có {total} dòng và ký hiệu Markdown, quá giới hạn {limit}.',
      remedy: 'Chia bài thành nhiều tệp, hoặc bỏ những ký hiệu lặp lại vô nghĩa.',
    },
    en: {
      what: 'The article has {total} lines and Markdown marks, above the limit of {limit}.',
      remedy: 'Split the article, or remove marks that are repeated without meaning.',
    },
  },
  'marks-too-many': {
    severity: 'warning',
    vi: {
      what: 'Đoạn này có {marks} ký hiệu Markdown, nên được hiển thị như chữ thường.',
      remedy: 'Chia đoạn bằng dòng trống, hoặc bỏ bớt ký hiệu.',
    },
    en: {
      what: 'This paragraph has {marks} Markdown marks, so it is shown as plain text.',
      remedy: 'Split it by blank lines, or use fewer marks.',
    },
  },
  'nesting-too-deep': {
    severity: 'warning',
    vi: {
      what: 'Từ chỗ này, trích dẫn, danh sách, bảng hoặc HTML lồng nhau quá sâu hay quá rộng, nên được hiển thị như chữ thường.',
      remedy: 'Viết lại với ít cấp hơn.',
    },
    en: {
      what: 'From here on quotes, lists, a table or HTML are nested too deeply or too wide, so they are shown as plain text.',
      remedy: 'Write it with fewer levels.',
    },
  },
  'emphasis-mended': {
    severity: 'info',
    vi: {
      what: 'Dấu in đậm hoặc in nghiêng (“*”) đặt sai đã được hiểu theo ý người viết.',
      remedy: 'Đặt dấu sát chữ: “**đậm**”, “*nghiêng*”, mỗi dấu mở có một dấu đóng.',
      brief: 'sửa dấu in đậm, in nghiêng',
    },
    en: {
      what: 'Misplaced marks of bold or italics (“*”) were read as they were meant.',
      remedy: 'Put marks close to the text: “**bold**”, “*italic*”, and close each one that opens.',
      brief: 'bold or italics repaired',
    },
  },
  'image-syntax-mended': {
    severity: 'info',
    vi: {
      what: 'Ảnh viết sai cách nhưng vẫn đọc được; phần trong ngoặc kép được hiểu là tiêu đề ảnh.',
      remedy: 'Viết: ![mô tả](địa chỉ "tiêu đề").',
      brief: 'sửa cách viết ảnh',
    },
    en: {
      what: 'A picture that is not written as it should be was read all the same; the text in quotes was taken for its title.',
      remedy: 'Write: ![description](address "title").',
      brief: 'picture repaired',
    },
  },
  'link-syntax-mended': {
    severity: 'info',
    vi: {
      what: 'Đường dẫn viết sai cách đã được hiểu theo ý người viết.',
      remedy: 'Viết: [chữ](địa chỉ); địa chỉ có dấu cách thì đặt trong <…>.',
      brief: 'sửa cách viết đường dẫn',
    },
    en: {
      what: 'A link that is not written as it should be was read as it was meant.',
      remedy: 'Write: [words](address); put an address with blanks between < and >.',
      brief: 'link repaired',
    },
  },
  'table-mended': {
    severity: 'info',
    vi: {
      what: 'Các dòng này được hiểu là một bảng, dòng đầu là tên cột.',
      remedy: 'Thêm một dòng “|---|---|” dưới dòng tên cột, và một dòng trống trên bảng.',
      brief: 'sửa cách viết bảng',
    },
    en: {
      what: 'These lines were read as a table, the first one as the names of its columns.',
      remedy: 'Add a line “|---|---|” below the names of the columns, and an empty line above the table.',
      brief: 'table repaired',
    },
  },
  'merge-conflict': {
    severity: 'error',
    vi: {
      what: 'Từ dòng này, tệp còn giữ cả hai bản sửa của cùng một đoạn (giữa “<<<<<<<” và “>>>>>>>”).',
      remedy:
        'Đọc cả hai bản và giữ những gì đúng của mỗi bản; sau đó mới xóa phần thừa và các dòng “<<<<<<<”, “=======”, “>>>>>>>”.',
    },
    en: {
      what: 'From this line on the file holds two versions of one passage (between “<<<<<<<” and “>>>>>>>”).',
      remedy:
        'Read both and keep what is right of each; then delete the rest and the lines “<<<<<<<”, “=======”, “>>>>>>>”.',
    },
  },
  'file-other-markup': {
    severity: 'error',
    vi: {
      what: 'Tệp này viết bằng {markup} chứ không phải Markdown, nên không đọc được thành bài.',
      remedy: 'Đổi tệp sang Markdown, chẳng hạn bằng lệnh “{command}”, rồi xem lại tít, ngày và ảnh.',
    },
    en: {
      what: 'This file is written in {markup}, not in Markdown, so no article can be read out of it.',
      remedy: 'Convert it, for example with “{command}”, then check title, date and pictures.',
    },
  },
  'comment-open': {
    severity: 'error',
    vi: {
      what: 'Chú thích ẩn mở bằng “<!--” ở đây nhưng không có “-->” đóng lại, nên không rõ phần nào không được đăng.',
      remedy:
        'Thêm “-->” vào cuối phần cần ẩn, hoặc xóa “<!--”; nếu muốn in nguyên ký hiệu, đặt nó giữa hai dấu “`”.',
    },
    en: {
      what: 'A hidden comment begins here with “<!--” and no “-->” ends it, so what must not be published is unclear.',
      remedy:
        'Add “-->” at the end of what is to be hidden, or delete “<!--”; to print the mark itself, put it between two “`”.',
    },
  },
  'markup-left-over': {
    severity: 'warning',
    vi: {
      what: 'Người đọc thấy cả ký hiệu định dạng “{mark}” ở đây: “{words}”.',
      remedy: 'Sửa hoặc xóa ký hiệu; nếu muốn in nguyên ký hiệu, đặt dấu “\\” ngay trước nó.',
    },
    en: {
      what: 'Readers see the mark “{mark}” itself here: “{words}”.',
      remedy: 'Correct the mark or delete it; to print it as it is, put a “\\” right before it.',
    },
  },
  'html-hidden': {
    severity: 'warning',
    vi: {
      what: 'Thẻ <{tag}> này ẩn chữ bên trong, nên những chữ đó không được đăng: “{words}”.',
      remedy: 'Nếu người đọc cần những chữ này, xóa thẻ và giữ chữ; nếu không, xóa cả thẻ lẫn chữ.',
    },
    en: {
      what: 'This tag <{tag}> hides the words inside, so they are not published: “{words}”.',
      remedy: 'If readers need them, delete the tag and keep the words; else delete both.',
    },
  },
  'html-dropped': {
    severity: 'warning',
    vi: {
      what: 'Chữ trong thẻ <{tag}> không hiện được trên trang: “{words}”.',
      remedy: 'Nếu người đọc cần những chữ này, viết chúng thành văn bản hoặc ảnh; rồi xóa thẻ.',
    },
    en: {
      what: 'The words in the tag <{tag}> cannot be shown on the page: “{words}”.',
      remedy: 'If readers need them, write them as text or as a picture; then delete the tag.',
    },
  },
  'link-title-dropped': {
    severity: 'info',
    vi: {
      what: 'Chữ hiện khi rê chuột lên liên kết không hiện trên trang: “{words}”.',
      remedy: 'Nếu người đọc cần những chữ này, viết chúng vào câu.',
      brief: 'chữ khi rê chuột lên liên kết',
    },
    en: {
      what: 'The title of a link is not shown on the page: “{words}”.',
      remedy: 'If readers need these words, write them into the sentence.',
      brief: 'titles of links not shown',
    },
  },
  'code-title-dropped': {
    severity: 'info',
    vi: {
      what: 'Tựa của đoạn mã không hiện trên trang: “{words}”.',
      remedy: 'Nếu người đọc cần những chữ này, viết chúng thành một dòng ở trên đoạn mã.',
      brief: 'tựa của đoạn mã',
    },
    en: {
      what: 'The title of a listing is not shown on the page: “{words}”.',
      remedy: 'If readers need these words, write them on a line above it.',
      brief: 'titles of listings not shown',
    },
  },
  'link-unused': {
    severity: 'info',
    vi: {
      what: 'Không có chữ nào trong bài dùng liên kết này, nên nó không hiện: “{words}”.',
      remedy: 'Nếu cần, viết “[chữ][tên]” ở chỗ của liên kết; nếu không, xóa dòng này.',
      brief: 'liên kết không được dùng',
    },
    en: {
      what: 'No words of the article use this link, so it is not shown: “{words}”.',
      remedy: 'If it is needed, write “[words][name]” at its place; if not, delete this line.',
      brief: 'links that nothing uses',
    },
  },
  'fence-open': {
    severity: 'warning',
    vi: {
      what: 'Từ đây đến hết bài hiện thành mã lệnh, vì dấu “```” mở ở dòng này mà không có dấu đóng: “{words}”.',
      remedy: 'Thêm một dòng “```” vào cuối đoạn mã; nếu không có mã nào, xóa dấu “```”.',
    },
    en: {
      what: 'From here on all is shown as code, because “```” opens on this line and nothing closes it: “{words}”.',
      remedy: 'Add a line “```” at the end of the code; if there is no code, delete “```”.',
    },
  },
  'fence-stray': {
    severity: 'info',
    vi: {
      what: 'Bỏ dấu mở mã lệnh “{mark}” không có dấu đóng: phía dưới là bài viết.',
      remedy: 'Không cần làm gì; xóa dòng này cho gọn.',
      brief: 'dấu mở mã lệnh thừa',
    },
    en: {
      what: 'Left out “{mark}”, which opens code that nothing closes: what is below is text.',
      remedy: 'Nothing to do; delete the line to tidy the file.',
      brief: 'stray marks of code',
    },
  },
  'syntax-foreign': {
    severity: 'warning',
    vi: {
      what: 'Bỏ đoạn mã của một công cụ làm web khác, không hiện được trên trang này: “{words}”.',
      remedy: 'Nếu nó chứa nội dung, viết lại bằng chữ, ảnh hoặc đường dẫn; rồi xóa đoạn mã.',
    },
    en: {
      what: 'Left out code of another publishing tool, which means nothing here: “{words}”.',
      remedy: 'If it stands for some content, write that as text, a picture or a link; then delete it.',
    },
  },
} as const satisfies Record<string, Entry>;
