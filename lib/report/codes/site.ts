import type { Entry } from './entry';

/** Diagnostics about `site.yaml` and `documents.csv`. Invalid values are dropped, the rest applies. */
export const siteCodes = {
  'site-file-name': {
    severity: 'error',
    vi: {
      what: 'Các thiết lập của tờ báo phải nằm trong tệp site.yaml; tệp “{name}” không được đọc.',
      remedy: 'Đổi tên tệp “{name}” thành site.yaml.',
    },
    en: {
      what: 'The paper’s settings must be in a file called site.yaml; “{name}” is not read.',
      remedy: 'Rename “{name}” to site.yaml.',
    },
  },
  'site-value': {
    severity: 'error',
    vi: {
      what: 'Thiết lập “{key}” trong site.yaml không dùng được nên bị bỏ qua.',
      remedy: 'Hãy viết theo mẫu “{example}”.',
    },
    en: {
      what: 'The setting “{key}” of site.yaml cannot be used and is left out.',
      remedy: 'Write it like “{example}”.',
    },
  },
  'site-key-unknown': {
    severity: 'warning',
    vi: {
      what: 'Trong site.yaml có khóa lạ “{key}”; gần nhất là “{nearest}”.',
      remedy: 'Nếu ý bạn là “{nearest}” thì hãy sửa lại; nếu không, trang web bỏ qua khóa này.',
    },
    en: {
      what: 'There is an unknown key “{key}” in site.yaml; the nearest known one is “{nearest}”.',
      remedy: 'If you meant “{nearest}”, write that; else the key has no effect.',
    },
  },
  'site-key-unfamiliar': {
    severity: 'warning',
    vi: {
      what: 'Trong site.yaml có khóa lạ “{key}”; khóa này không được dùng.',
      remedy: 'Ở chỗ này có thể dùng: {known}.',
    },
    en: {
      what: 'There is an unknown key “{key}” in site.yaml, which is not used.',
      remedy: 'Keys that can be used here: {known}.',
    },
  },
  'site-key-read-as': {
    severity: 'info',
    vi: {
      what: 'Khóa “{key}” trong site.yaml được đọc là “{name}”.',
      remedy: 'Không cần làm gì.',
      brief: 'khóa tên khác được hiểu',
    },
    en: {
      what: 'The key “{key}” of site.yaml is read as “{name}”.',
      remedy: 'Nothing to do.',
      brief: 'key under another name',
    },
  },
  'site-choice': {
    severity: 'error',
    vi: {
      what: 'Thiết lập “{key}” trong site.yaml không dùng được nên bị bỏ qua.',
      remedy: 'Chỉ dùng một trong các giá trị: {choices}. Mẫu: “{example}”.',
    },
    en: {
      what: 'The setting “{key}” of site.yaml cannot be used and is left out.',
      remedy: 'It can be one of: {choices}. Write it like “{example}”.',
    },
  },
  'site-path': {
    severity: 'error',
    vi: {
      what: '“{path}” ở mục “{key}” trong site.yaml không phải đường dẫn bên trong thư mục nội dung nên bị bỏ qua.',
      remedy: 'Chép vào thư mục nội dung, rồi ghi đường dẫn tính từ thư mục ấy, chẳng hạn “{example}”.',
    },
    en: {
      what: '“{path}” at “{key}” of site.yaml is no path inside the content folder and is left out.',
      remedy: 'Copy it into the content folder and write its path from there, as “{example}”.',
    },
  },
  'site-folder-missing': {
    severity: 'warning',
    vi: {
      what: '“pictureFolders” trong site.yaml nêu thư mục ảnh “{folder}” nhưng thư mục nội dung không có thư mục ấy.',
      remedy: 'Sửa lại tên thư mục; không cần nữa thì xóa mục này.',
    },
    en: {
      what: '“pictureFolders” of site.yaml names “{folder}”, which is not in the content folder.',
      remedy: 'Correct the folder’s name, or delete the entry.',
    },
  },
  'site-link': {
    severity: 'error',
    vi: {
      what: 'Liên kết “{link}” ở mục “{key}” trong site.yaml không dùng được nên bị bỏ qua.',
      remedy:
        'Ghi địa chỉ của một bài trên trang này, chẳng hạn “/gioi-thieu/”, hoặc địa chỉ mở đầu bằng https://.',
    },
    en: {
      what: 'The link “{link}” at “{key}” of site.yaml cannot be used and is left out.',
      remedy:
        'Write the address of an article of this site, as “/gioi-thieu/”, or one that begins with https://.',
    },
  },
  'site-address-setting': {
    severity: 'warning',
    vi: {
      what: 'Địa chỉ của trang không ghi trong site.yaml; khóa “{key}” không được dùng.',
      remedy: 'Ghi địa chỉ khi dựng trang, chẳng hạn “SITE_URL=https://bao.example npm run build”.',
    },
    en: {
      what: 'The site’s address is not set in site.yaml; the key “{key}” is not used.',
      remedy: 'Set SITE_URL when the site is built, as “SITE_URL=https://bao.example npm run build”.',
    },
  },
  'site-time-zone': {
    severity: 'warning',
    vi: {
      what: 'Mọi giờ của trang là giờ Việt Nam; khóa “{key}” trong site.yaml không được dùng.',
      remedy: 'Xóa khóa này.',
    },
    en: {
      what: 'All times of the site are Vietnam’s; the key “{key}” of site.yaml is not used.',
      remedy: 'Delete the key.',
    },
  },
  'letter-rare': {
    severity: 'warning',
    vi: {
      what: 'Ký tự {letter} ở trang {address} có thể không hiện trên máy của một số bạn đọc: ít phông chữ có ký tự này.',
      remedy: 'Nếu được, thay bằng ký tự thông dụng hơn.',
    },
    en: {
      what: 'Some readers may not see the character {letter} on {address}: few fonts have it.',
      remedy: 'If you can, use a more common character.',
    },
  },
  'address-moved': {
    severity: 'warning',
    vi: {
      what: 'Địa chỉ {address} từng có bài “{title}”, nay không dẫn tới đâu; bài này có vẻ chính là bài đó.',
      remedy:
        'Thêm dòng “aliases: {address}” vào đầu bài để người đọc ở địa chỉ cũ được đưa tới đây; bài có sẵn “aliases” thì thêm vào danh sách.',
    },
    en: {
      what: 'The address {address}, where “{title}” was published, leads nowhere now; this article seems to be the same.',
      remedy:
        'Add the line “aliases: {address}” to its front matter, so that readers of the old address get here; if there is one, add to its list.',
    },
  },
  'address-gone': {
    severity: 'warning',
    vi: {
      what: 'Địa chỉ {address} từng có bài “{title}”, nay không dẫn tới đâu.',
      remedy:
        'Bài đã chuyển chỗ thì thêm “aliases: {address}” vào đầu bài đó; gỡ hẳn thì thêm “{address}” vào mục “gone” của site.yaml, chẳng hạn “gone: [{address}]”.',
    },
    en: {
      what: 'The address {address}, where “{title}” was published, leads nowhere now.',
      remedy:
        'If the article has moved, add “aliases: {address}” to its front matter; if it was taken down for good, add “{address}” to “gone” in site.yaml, as in “gone: [{address}]”.',
    },
  },
  'alias-unusable': {
    severity: 'warning',
    vi: {
      what: '“{address}” không phải địa chỉ cũ của một bài, nên không đưa người đọc từ đâu tới bài này.',
      remedy:
        'Ghi địa chỉ đúng như trình duyệt từng hiện, chẳng hạn “/tin/le-ky-niem.html”; nếu đây là mẫu địa chỉ của phần mềm cũ thì có thể để nguyên.',
    },
    en: {
      what: '“{address}” is no old address of an article, so it leads no reader here.',
      remedy:
        'Write the address as browsers showed it, such as “/tin/le-ky-niem.html”; a pattern of the former software may stay.',
    },
  },
  'alias-query': {
    severity: 'warning',
    vi: {
      what: '{host} không phân biệt phần sau dấu “?” của địa chỉ cũ “{address}”, nên không đưa người đọc từ đó tới bài này.',
      remedy:
        'Nếu cần giữ những địa chỉ như vậy, hãy đặt trang trên máy chủ “nginx”, “caddy”, “apache”, “netlify” hoặc “vercel”.',
    },
    en: {
      what: '{host} cannot tell apart what follows the “?” of the old address “{address}”, so it leads no reader here.',
      remedy: 'To keep such addresses, publish with nginx, Caddy, Apache, Netlify or Vercel.',
    },
  },
  'alias-taken': {
    severity: 'warning',
    vi: {
      what: 'Địa chỉ cũ “{address}” không đưa người đọc tới bài này: trang đã dùng nó cho “{to}”.',
      remedy: 'Bỏ địa chỉ này khỏi “aliases” của bài, hoặc của bài kia nếu bài kia cũng ghi nó.',
    },
    en: {
      what: 'The old address “{address}” does not lead readers to this article: the site uses it for “{to}”.',
      remedy: 'Remove it from “aliases” of this article, or of the other one if that has it, too.',
    },
  },
  'site-topic-twice': {
    severity: 'error',
    vi: {
      what: 'Mục “{key}” trong site.yaml có cùng địa chỉ với một chuyên mục ở trên nên bị bỏ qua.',
      remedy: 'Đặt cho một trong hai chuyên mục một “slug” khác, hoặc xóa một mục.',
    },
    en: {
      what: '“{key}” of site.yaml has the same address as a topic above it and is left out.',
      remedy: 'Give one of the two another “slug”, or delete one.',
    },
  },
  'site-accent-light': {
    severity: 'error',
    vi: {
      what: 'Màu nhấn {colour} trong site.yaml quá nhạt trên nền sáng: độ tương phản chỉ {ratio} : 1, cần ít nhất 4.5 : 1. Trang không dùng màu này.',
      remedy: 'Chọn màu khác, ví dụ “{better}”.',
    },
    en: {
      what: 'The accent {colour} of site.yaml is too light on the light ground: its contrast is {ratio} : 1, and 4.5 : 1 is needed. The site does not use it.',
      remedy: 'Choose another colour, for instance “{better}”.',
    },
  },
  'site-accent-dark': {
    severity: 'error',
    vi: {
      what: 'Màu nhấn {colour} trong site.yaml quá đậm trên nền tối: độ tương phản chỉ {ratio} : 1, cần ít nhất 4.5 : 1. Trang không dùng màu này.',
      remedy: 'Chọn màu khác, ví dụ “{better}”.',
    },
    en: {
      what: 'The accent {colour} of site.yaml is too dark on the dark ground: its contrast is {ratio} : 1, and 4.5 : 1 is needed. The site does not use it.',
      remedy: 'Choose another colour, for instance “{better}”.',
    },
  },
  'site-logo-missing': {
    severity: 'error',
    vi: {
      what: 'Không có tệp “{logo}” trong thư mục nội dung, nên đầu trang ghi tên báo bằng chữ.',
      remedy:
        'Đặt biểu trưng (SVG hoặc PNG) vào thư mục nội dung, cạnh site.yaml, rồi ghi tên tệp, chẳng hạn “logo: logo.svg”.',
    },
    en: {
      what: 'The content folder has no file “{logo}”, so the paper’s name is set in type.',
      remedy:
        'Put the logo (SVG or PNG) into the content folder, beside site.yaml, and write its name, as “logo: logo.svg”.',
    },
  },
  'site-logo-format': {
    severity: 'error',
    vi: {
      what: 'Tệp “{logo}” không dùng làm biểu trưng được nên đầu trang ghi tên báo bằng chữ.',
      remedy:
        'Lưu biểu trưng thành SVG hoặc PNG, không quá 1 MB, trong thư mục nội dung (không phải lối tắt).',
    },
    en: {
      what: 'The file “{logo}” cannot be the logo, so the paper’s name is set in type.',
      remedy: 'Save the logo as SVG or PNG of at most 1 MB inside the content folder (no shortcut to it).',
    },
  },
  'site-logo-drawing': {
    severity: 'error',
    vi: {
      what: 'Không đọc được bản vẽ “{logo}”: tệp SVG hỏng, hoặc không ghi rộng và cao bao nhiêu. Đầu trang ghi tên báo bằng chữ.',
      remedy: 'Xuất lại SVG từ chương trình vẽ (có “viewBox”), hoặc dùng PNG.',
    },
    en: {
      what: 'The drawing “{logo}” cannot be read: the SVG is broken, or does not say how wide and high it is. The paper’s name is set in type.',
      remedy: 'Export the SVG again from the drawing program (with a “viewBox”), or use a PNG.',
    },
  },
  'site-logo-empty': {
    severity: 'error',
    vi: {
      what: 'Tệp “{logo}” không có nét vẽ nào hiện được (ảnh nhúng trong SVG bị bỏ), nên đầu trang ghi tên báo bằng chữ.',
      remedy: 'Xuất lại SVG với các nét vẽ, không nhúng ảnh; hoặc dùng PNG.',
    },
    en: {
      what: 'Nothing of “{logo}” can be seen (a picture inside an SVG is left out), so the paper’s name is set in type.',
      remedy: 'Export the SVG again as shapes, without a picture in it; or use a PNG.',
    },
  },
  'site-origin': {
    severity: 'error',
    vi: {
      what: 'Nguồn “{origin}” trong site.yaml không phải địa chỉ của một máy chủ nên bị bỏ qua.',
      remedy:
        'Chỉ ghi https:// và tên máy chủ, chẳng hạn “https://player.example.vn”; không ghi đường dẫn phía sau, cũng không ghi các từ như “unsafe-inline”.',
    },
    en: {
      what: 'The source “{origin}” of site.yaml is no address of a host and is left out.',
      remedy:
        'Write https:// and the host alone, as “https://player.example.vn”: no path behind it, and no words such as “unsafe-inline”.',
    },
  },
  'site-day': {
    severity: 'error',
    vi: {
      what: 'Ngày “{day}” ở mục “{key}” trong site.yaml không đọc được nên bị bỏ qua.',
      remedy: 'Viết ngày như “1/5/2024” hoặc “2024-05-01”.',
    },
    en: {
      what: 'The day “{day}” at “{key}” of site.yaml cannot be read and is left out.',
      remedy: 'Write a day like “1/5/2024” or “2024-05-01”.',
    },
  },
  'site-gone-query': {
    severity: 'error',
    vi: {
      what: 'Địa chỉ “{address}” ở mục “gone” trong site.yaml có phần sau dấu “?”, nên bị bỏ qua: nhiều bài chung phần đứng trước.',
      remedy:
        'Nếu không bài nào còn dùng phần trước dấu “?”, ghi riêng phần ấy; nếu có, xóa dòng này: địa chỉ cũ ấy trả về trang “không tìm thấy”.',
    },
    en: {
      what: 'The address “{address}” in “gone” of site.yaml has a “?” and is left out: several articles share what is before it.',
      remedy:
        'If none of them is left, write the part before “?” alone; else delete the line: the address gets the page “not found”.',
    },
  },
  'site-gone-address': {
    severity: 'error',
    vi: {
      what: '“{address}” ở mục “gone” trong site.yaml không phải địa chỉ cũ của một bài nên bị bỏ qua.',
      remedy: 'Ghi địa chỉ đúng như trình duyệt từng hiện, chẳng hạn “/tin/2019/bai-cu.html”.',
    },
    en: {
      what: '“{address}” in “gone” of site.yaml is no old address of an article and is left out.',
      remedy: 'Write the address as browsers showed it, such as “/tin/2019/bai-cu.html”.',
    },
  },
  'site-gone-published': {
    severity: 'warning',
    vi: {
      what: '“gone” trong site.yaml nêu “{address}”, nhưng trang vẫn có địa chỉ này nên bạn đọc vẫn xem được.',
      remedy: 'Muốn gỡ bài thì bỏ tệp của bài ra khỏi thư mục bài viết; nếu không thì xóa mục này.',
    },
    en: {
      what: '“gone” of site.yaml names “{address}”, but the site still has this address, and readers see it.',
      remedy: 'To take an article down, remove its file from the articles; else delete the entry.',
    },
  },
  'site-imprint-missing': {
    severity: 'warning',
    vi: {
      what: 'Trang sẽ ra mắt bạn đọc mà site.yaml còn thiếu những điều luật buộc báo ghi ở mỗi trang: {missing}.',
      remedy: 'Bổ sung vào site.yaml. Mẫu: “{example}”.',
    },
    en: {
      what: 'The site is built for the public, and site.yaml lacks what a paper has to print on each page: {missing}.',
      remedy: 'Add it to site.yaml, like “{example}”.',
    },
  },
  'topic-unlisted': {
    severity: 'warning',
    vi: {
      what: 'Chuyên mục “{topic}” ({count} bài, chẳng hạn {file}) không có trong site.yaml; trang xếp chuyên mục này sau cùng.',
      remedy:
        'Thêm “{topic}” vào danh sách “topics”, với “slug: {slug}”; nếu là viết nhầm thì sửa “topic” của bài, chẳng hạn thành “{nearest}”.',
    },
    en: {
      what: 'The topic “{topic}” (articles: {count}, for instance {file}) is not in site.yaml; the site puts it behind the others.',
      remedy:
        'Add “{topic}” to “topics”, with “slug: {slug}”; if it is a slip, correct the article’s “topic”, for instance to “{nearest}”.',
    },
  },
  'site-front-unknown': {
    severity: 'error',
    vi: {
      what: '“front” trong site.yaml nêu bài “{slug}” nhưng không có bài nào như thế; trang nhất bỏ qua mục này.',
      remedy: 'Ghi phần cuối của địa chỉ bài. Bài có địa chỉ gần giống nhất: “{nearest}”.',
    },
    en: {
      what: '“front” of site.yaml names “{slug}”, but there is no such article; the front page leaves it out.',
      remedy: 'Write the last part of the article’s address. The nearest one is “{nearest}”.',
    },
  },
  'site-front-held-back': {
    severity: 'warning',
    vi: {
      what: '“front” trong site.yaml nêu bài “{slug}”, bài này chưa đăng hoặc đã gỡ nên không lên trang nhất.',
      remedy: 'Bài sẽ lên trang nhất khi được đăng; nếu không cần nữa thì xóa mục này.',
    },
    en: {
      what: '“front” of site.yaml names “{slug}”, which is not published now, so it is not on the front page.',
      remedy:
        'It will be on the front page once it is published; delete the entry if it is not wanted there.',
    },
  },
  'site-link-held-back': {
    severity: 'warning',
    vi: {
      what: 'Tệp site.yaml có liên kết tới “{link}”, bài này chưa đăng hoặc đã gỡ nên các trang không có liên kết ấy.',
      remedy: 'Liên kết sẽ hiện khi bài được đăng; nếu không cần nữa thì xóa mục này.',
    },
    en: {
      what: 'The file site.yaml links to “{link}”, which is not published now, so the pages lack this link.',
      remedy: 'It will be there once the article is published; delete the entry if it is not wanted.',
    },
  },
  'site-front-page': {
    severity: 'warning',
    vi: {
      what: '“front” trong site.yaml nêu “{slug}”, đó là một trang riêng (kind: page) nên không lên trang nhất.',
      remedy: 'Xóa mục này; hoặc nếu đó là tin bài thì bỏ dòng “kind: page” ở đầu tệp.',
    },
    en: {
      what: '“front” of site.yaml names “{slug}”, which is a page of its own (kind: page), so it is not on the front page.',
      remedy: 'Delete the entry; or if it is news, delete the line “kind: page” at the head of its file.',
    },
  },
  'documents-column': {
    severity: 'warning',
    vi: {
      what: 'Bảng văn bản có cột lạ “{cell}” nên cả cột bị bỏ qua.',
      remedy:
        'Đặt tên cột là một trong: số, tên, trích yếu, ngày ban hành, cơ quan, hiệu lực từ, hiệu lực đến, liên kết.',
    },
    en: {
      what: 'The table of documents has an unknown column “{cell}”, which is left out.',
      remedy: 'Call the column one of: number, name, title, date, agency, in force from, in force to, link.',
    },
  },
  'documents-number': {
    severity: 'error',
    vi: {
      what: 'Bảng văn bản: “{cell}” không phải số của một văn bản nên cả dòng bị bỏ qua.',
      remedy: 'Viết đủ số và ký hiệu, ví dụ “39/2014/TT-BTC”; với luật thì ghi thêm tên ở cột “tên”.',
    },
    en: {
      what: 'The table of documents: “{cell}” is no number of a document, so the row is left out.',
      remedy:
        'Write number and letters in full, as “39/2014/TT-BTC”; for a law, its name in the column “name”.',
    },
  },
  'documents-cell': {
    severity: 'error',
    vi: {
      what: 'Bảng văn bản: không dùng được ô “{cell}” nên coi như ô trống.',
      remedy: 'Viết ngày như “31/3/2014”, liên kết bắt đầu bằng “https://”.',
    },
    en: {
      what: 'The table of documents: the cell “{cell}” cannot be used and counts as empty.',
      remedy: 'Write a day like “31/3/2014”, and a link that begins with “https://”.',
    },
  },
} as const satisfies Record<string, Entry>;
