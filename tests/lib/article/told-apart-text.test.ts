import { describe, expect, test } from 'vitest';
import {
  FIRST,
  FOURTH,
  HEADLINE,
  SECOND,
  STAMP,
  THIRD,
  withFrontMatter,
  seenAs,
  type Case,
} from '@/tests/support/seen-as';
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc';

describe('a word, a place or a shape tells titles, headings, captions and sentences apart', () => {
  test.each<Case>([
    [
      'letter below a sentence of the writer keeps its own title',
      [
        'Phòng Văn thư vừa chuyển cho bạn đọc toàn văn thông báo dưới đây để tiện tra cứu.',
        motto,
        'THÔNG BÁO',
        'Về việc cấm đò trong ngày có bão',
        FIRST,
        SECOND,
      ],
      { title: 'Bai', has: ['Phòng Văn thư vừa chuyển', 'THÔNG BÁO'] },
    ],
    [
      'letter with a table above its kind',
      [
        motto,
        '| Số: 15/TB-UBND | Bến Đá, ngày 5 tháng 9 năm 2025 |\n|---|---|',
        'THÔNG BÁO',
        'Về việc cấm đò trong ngày có bão',
        FIRST,
        SECOND,
      ],
      { title: 'Thông báo về việc cấm đò trong ngày có bão' },
    ],
    [
      'press release addressed',
      [
        'THÔNG CÁO BÁO CHÍ',
        'Kính gửi: Quý cơ quan báo chí',
        'Cảng Bến Đá đón tàu khách lớn nhất từ trước đến nay',
        FIRST,
        SECOND,
      ],
      { title: 'Cảng Bến Đá đón tàu khách lớn nhất từ trước đến nay', no: ['Kính gửi'] },
    ],
    [
      'press release at the end of a sentence',
      [
        'Cảng Bến Đá vừa gửi đến tòa soạn thông cáo báo chí sau đây.',
        'THÔNG CÁO BÁO CHÍ',
        'Cảng đón tàu khách lớn nhất từ trước đến nay',
        FIRST,
        SECOND,
      ],
      { has: ['Cảng Bến Đá vừa gửi'], title: 'Bai' },
    ],
    [
      'heading above the motto that is no title',
      ['## Văn bản mới', motto, 'THÔNG BÁO', 'Về việc cấm đò trong ngày có bão', FIRST, SECOND],
      { title: 'Thông báo về việc cấm đò trong ngày có bão' },
    ],
    [
      'subject as a sentence',
      [
        motto,
        'THÔNG BÁO',
        'Về việc cấm đò, cấm tàu ra khơi trong các ngày có bão và áp thấp nhiệt đới trên địa bàn xã Bến Đá.',
        FIRST,
        SECOND,
      ],
      {
        title:
          'Thông báo về việc cấm đò, cấm tàu ra khơi trong các ngày có bão và áp thấp nhiệt đới trên địa bàn xã Bến Đá.',
      },
    ],
    [
      'kind with issuer, other line below',
      [motto, 'CHỈ THỊ CỦA BAN BÍ THƯ', 'TOÀN VĂN', FIRST, SECOND],
      { title: 'CHỈ THỊ CỦA BAN BÍ THƯ' },
    ],
    [
      'kind above a long text without full stop',
      [motto, 'GIẤY MỜI', 'Trân trọng kính mời bà con dự buổi họp thôn', FIRST, SECOND],
      { title: 'GIẤY MỜI' },
    ],
    [
      'kind in small letters above a subject in small letters',
      [motto, 'Giấy mời', 'Họp thôn đầu năm', FIRST, SECOND],
      { title: 'Giấy mời' },
    ],
    ['invitation', [motto, 'GIẤY MỜI', 'Kính mời ông Lê Tám', FIRST, SECOND], { title: 'GIẤY MỜI' }],
    [
      'kind above a form',
      [motto, 'GIẤY MỜI', 'Thời gian: 8 giờ ngày 5/9', 'Địa điểm: Nhà văn hóa thôn', FIRST, SECOND],
      { title: 'GIẤY MỜI', has: ['Thời gian: 8 giờ'] },
    ],
    [
      'kind above a line ending with a colon',
      [motto, 'THÔNG BÁO', 'Uỷ ban nhân dân xã thông báo như sau:', FIRST, SECOND],
      { title: 'THÔNG BÁO' },
    ],
    [
      'subject that is an acronym',
      [motto, 'BÁO CÁO', 'UBND xã Bến Đá làm việc với đoàn kiểm tra', FIRST, SECOND],
      { title: 'Báo cáo UBND xã Bến Đá làm việc với đoàn kiểm tra' },
    ],
    [
      'subject alone on its line',
      [
        'UBND XÃ BẾN ĐÁ',
        'Số: 15/UBND-VX',
        'V/v cấm đò trong ngày có bão',
        'Kính gửi: Các thôn',
        FIRST,
        SECOND,
      ],
      { title: 'V/v cấm đò trong ngày có bão', no: ['V/v'] },
    ],
    [
      'picture in the head of a letter',
      ['![](quoc-huy.png)', motto, 'Số: 15/UBND-VX V/v cấm đò trong ngày có bão', FIRST, SECOND],
      { title: 'V/v cấm đò trong ngày có bão' },
    ],
    [
      'bold line that front matter repeats',
      withFrontMatter('title: Ba thuyền ra khơi trong bão', [
        '**BA THUYỀN RA KHƠI TRONG BÃO**',
        FIRST,
        SECOND,
      ]),
      { title: 'Ba thuyền ra khơi trong bão', no: ['BA THUYỀN'], lede: FIRST, dropped: '' },
    ],
    [
      'cover above a bare date',
      ['![Ba thuyền ở bến](/anh/thuyen.jpg)', STAMP, HEADLINE, FIRST, SECOND],
      { picture: '/anh/thuyen.jpg' },
    ],
    [
      'front matter with the site’s name',
      withFrontMatter('title: Ba thuyền ra khơi trong bão – Báo Bến Đá'),
      { title: 'Ba thuyền ra khơi trong bão' },
    ],
    [
      'headline that says more than the line below',
      ['# Ba thuyền ra khơi trong bão – Kỳ 2', 'Ba thuyền ra khơi trong mưa', FIRST, SECOND],
      { title: 'Ba thuyền ra khơi trong bão – Kỳ 2' },
    ],
    [
      'two words and the paper',
      ['# Chợ nổi | Báo Ninh Hải', FIRST, SECOND],
      { title: 'Chợ nổi | Báo Ninh Hải' },
    ],
    [
      'trail below the headline',
      [HEADLINE, 'Trang chủ > Thời sự > Ba thuyền ra khơi trong bão', FIRST, SECOND],
      { lede: FIRST, no: ['Trang chủ'] },
    ],
    [
      'front matter alone with a lede',
      '---\ndescription: ' + FIRST + '\n---\n',
      { title: 'Ba thuyen ra khoi' },
      'ba-thuyen-ra-khoi.md',
    ],
    [
      'caption above a picture that has one below',
      [
        HEADLINE,
        FIRST,
        'Ba chiếc thuyền về bến. Ảnh: Lê Na',
        '![](a.jpg)',
        'Bà con ra đón. Ảnh: Hà Vân',
        SECOND,
        THIRD,
      ],
      { hero: ['Bà con ra đón.', 'Hà Vân'], has: ['Ba chiếc thuyền về bến.'] },
    ],
    [
      'caption above a picture with a credited description',
      [
        HEADLINE,
        FIRST,
        'Ba chiếc thuyền về bến. Ảnh: Lê Na',
        '![Bà con ra đón. Ảnh: Hà Vân](a.jpg)',
        SECOND,
        THIRD,
      ],
      { hero: ['Bà con ra đón.', 'Hà Vân'] },
    ],
    [
      'caption above a picture without address',
      [HEADLINE, FIRST, 'Ba chiếc thuyền về bến. Ảnh: Lê Na', '![]()', SECOND, THIRD],
      { has: ['Ba chiếc thuyền về bến'], hero: null },
    ],
    [
      'second of two pictures apart',
      [
        HEADLINE +
          '\n\n' +
          FIRST +
          '\n\n' +
          SECOND +
          '\n\n\n![](a.jpg)\n\n![](b.jpg)\n\nBến Đá trước giờ bão\n\n\n' +
          THIRD +
          '\n\n' +
          FOURTH +
          '\n\n' +
          THIRD,
      ],
      { hero: [null, null], figures: [['Bến Đá trước giờ bão', null]] },
    ],
    [
      'offer of a file below a picture',
      [
        HEADLINE,
        FIRST,
        '![Sơ đồ bến Đá mới xây](a.jpg)',
        'Sơ đồ bến Đá mới xây: [tải về](https://bao.example/so-do.pdf)',
        SECOND,
        THIRD,
      ],
      { hero: [null, null], has: ['tải về'] },
    ],
    [
      'italics below a picture',
      [HEADLINE, FIRST, '![](a.jpg)', '*Bà con đốt đuốc suốt đêm dọc bờ kè*', SECOND, THIRD],
      { hero: ['Bà con đốt đuốc suốt đêm dọc bờ kè', null] },
    ],
    [
      'italics of two sentences below a picture',
      [
        HEADLINE,
        FIRST,
        '![](a.jpg)',
        '*Bà con đốt đuốc suốt đêm dọc bờ kè. Họ đợi tin từng chiếc thuyền một, cho đến sáng.*',
        SECOND,
        THIRD,
      ],
      { hero: [null, null], has: ['Bà con đốt đuốc'] },
    ],
    [
      'italics that go on below a picture',
      [HEADLINE, FIRST, '![](a.jpg)', '*Tuy nhiên, không ai trong làng ngủ được đêm ấy*', SECOND, THIRD],
      { hero: [null, null], has: ['Tuy nhiên'] },
    ],
    [
      'moment of publication below that of the last change',
      [HEADLINE, 'Cập nhật: 13/04/2025 10:00', 'Đăng lúc: 12/04/2025 09:15', FIRST, SECOND, THIRD],
      { date: '2025-04-12T09:15:00+07:00', updated: '2025-04-13T10:00:00+07:00' },
    ],
    [
      'last change on the line below the moment of publication',
      [HEADLINE, 'Đăng lúc: 12/04/2025 09:15', 'Cập nhật: 13/04/2025 10:00', FIRST, SECOND, THIRD],
      { date: '2025-04-12T09:15:00+07:00', updated: '2025-04-13T10:00:00+07:00' },
    ],
    [
      'Published and Updated on two lines',
      [
        HEADLINE,
        'By Dana Roe',
        'Published: May 5, 2024 9:15 AM',
        'Last updated: May 6, 2024 10:20 AM',
        FIRST,
        SECOND,
        THIRD,
      ],
      { date: '2024-05-05T09:15:00+07:00', updated: '2024-05-06T10:20:00+07:00', authors: 'Dana Roe' },
    ],
    [
      'last change alone',
      [HEADLINE, 'Cập nhật: 13/04/2025 10:00', FIRST, SECOND, THIRD],
      { date: '2025-04-13T10:00:00+07:00', updated: null },
    ],
    [
      'update between standfirst and text',
      [
        'Trang chủ',
        'Thời sự',
        'Đăng nhập',
        '# Ba thuyền ra khơi trong bão',
        FIRST,
        'Cập nhật: 13/04/2025 10:00',
        'Đăng lúc: 12/04/2025 09:15',
        SECOND,
        THIRD,
        FOURTH,
      ],
      { date: '2025-04-12T09:15:00+07:00', updated: '2025-04-13T10:00:00+07:00' },
    ],
    [
      'link in a caption with a credit',
      [
        HEADLINE,
        FIRST,
        '![](a.jpg)',
        'Bến Đá trong [bản đồ cổ](https://bao.example/ban-do). Ảnh: Lê Na',
        SECOND,
        THIRD,
      ],
      { hero: ['Bến Đá trong bản đồ cổ.', 'Lê Na'] },
    ],
    [
      'source as a link in a caption',
      [
        HEADLINE,
        FIRST,
        '![](a.jpg)',
        'Bến Đá nhìn từ trên cao. Nguồn: [Bến Đá News](https://bao.example/ban-do)',
        SECOND,
        THIRD,
      ],
      { hero: ['Bến Đá nhìn từ trên cao.', 'Bến Đá News'] },
    ],
    [
      'Photo by as a link',
      [
        HEADLINE,
        FIRST,
        '![](a.jpg)',
        'Boats at dawn. Photo: [Dana Roe](https://unsplash.com/@dana)',
        SECOND,
        THIRD,
      ],
      { hero: ['Boats at dawn.', 'Dana Roe'] },
    ],
    [
      'aside that goes on',
      [HEADLINE, FIRST, SECOND, '![](a.jpg)', '*Nhưng không ai trong làng ngủ được đêm ấy*', THIRD, FOURTH],
      { hero: [null, null], has: ['Nhưng không ai'] },
    ],
    [
      'aside',
      [HEADLINE, FIRST, SECOND, '![](a.jpg)', '*Không ai trong làng ngủ được đêm ấy*', THIRD, FOURTH],
      { hero: ['Không ai trong làng ngủ được đêm ấy', null] },
    ],
    [
      'a file called by a number has no title',
      FIRST,
      { article: null, code: ['title-missing'] },
      '20240312.md',
    ],
    [
      'bold name above a box, stated in front matter',
      withFrontMatter('author: Lê Na', [
        HEADLINE,
        FIRST,
        SECOND,
        THIRD,
        '**Lê Na**',
        '> Đọc thêm về bến Đá trong số sau.',
      ]),
      { authors: 'Lê Na' },
    ],
    [
      'bold words above a box, of other people than in front matter',
      withFrontMatter('author: Lê Na', [
        HEADLINE,
        FIRST,
        SECOND,
        THIRD,
        '**Hồ Vân**',
        '> Đọc thêm về bến Đá trong số sau.',
      ]),
      { authors: 'Lê Na' },
    ],
    [
      'long description of a picture above a headline',
      [
        '[Trang chủ](/) [Thời sự](/thoi-su)',
        '[Đăng nhập](/dang-nhap)',
        '[Liên hệ](/lien-he)',
        '![Nghệ nhân Nông Thị Hoa ngồi giữa bản làng trong ngày hội](https://bao.example/anh/hoa.jpg)',
        HEADLINE,
        STAMP,
        FIRST,
        SECOND,
      ],
      { picture: 'https://bao.example/anh/hoa.jpg' },
    ],
    [
      'long caption above a headline',
      [
        '[Trang chủ](/) [Thời sự](/thoi-su)',
        '[Đăng nhập](/dang-nhap)',
        '[Liên hệ](/lien-he)',
        'Nghệ nhân Nông Thị Hoa ngồi giữa bản làng trong ngày hội, bên bếp lửa và chiếc khung cửi đã theo bà gần bảy mươi năm nay.',
        HEADLINE,
        STAMP,
        FIRST,
        SECOND,
      ],
      { has: ['Nghệ nhân Nông Thị Hoa'] },
    ],
    [
      'bullets of what is new in a page’s head',
      [
        HEADLINE,
        'By [Dana Roe](https://bao.example/author/dana-roe)',
        'May 5, 2024 at 9:15 AM',
        '- Universities graduate 1,800 designers a year; 10,000 needed\n- Some plants fly in shifts of technicians from abroad',
        FIRST,
        SECOND,
        THIRD,
      ],
      { has: ['1,800 designers'], authors: 'Dana Roe' },
    ],
    [
      'other numbers far from each other',
      [
        HEADLINE,
        FIRST,
        SECOND,
        '![a](a.jpg "Số ma túy mà các đối tượng giấu trong 5 pho tượng gỗ là 98 kg.")',
        'Số ma túy mà các đối tượng giấu trong pho tượng bị bắt giữ ngày 8/9 tại Hà Tĩnh',
        THIRD,
      ],
      { withoutCode: ['caption-conflict'] },
    ],
    [
      'bold standfirst below lines',
      [
        'Vòng 5 giải xã',
        'Sân Bến Đá',
        'Trọng tài: Lê Tám',
        '**Bị dẫn trước từ phút 31, đội Bến ghi ba bàn trong hiệp hai để thắng trận derby tối 21/9.**',
        FIRST,
        SECOND,
      ]
        .join('\n\n')
        .replace(/^/, '# Ngược dòng trong hiệp hai\n\n'),
      { lede: 'Bị dẫn trước từ phút 31, đội Bến ghi ba bàn trong hiệp hai để thắng trận derby tối 21/9.' },
    ],
    [
      'numbered questions of a quiz in plain letters',
      [
        '# Hỏi đáp về cây lúa',
        'Câu 1. Lúa cần bao nhiêu ngày từ lúc gieo đến khi gặt xong?',
        'Từ chín mươi đến một trăm hai mươi ngày, tùy giống và tùy mùa trong năm.',
        'Câu 2. Lúa cần bao nhiêu nước mỗi ngày ở giai đoạn làm đòng?',
        'Khoảng năm phân nước trên mặt ruộng, giữ đều cho đến khi lúa trổ.',
      ],
      { lede: 'Câu 1. Lúa cần bao nhiêu ngày từ lúc gieo đến khi gặt xong?' },
    ],
    [
      'rating in the middle',
      [HEADLINE, '5 / 5 (1 bình chọn)', FIRST, SECOND],
      { no: ['bình chọn'], has: [SECOND] },
    ],
    [
      'counter below a picture',
      [HEADLINE, FIRST, SECOND, '![](a.jpg)', '1 of 4 |', 'Bà con ra đón thuyền. Ảnh: Lê Na', THIRD, FOURTH],
      { hero: ['Bà con ra đón thuyền.', 'Lê Na'] },
    ],
    [
      'contents as links of the page',
      [
        '# A package',
        '## Contents',
        '- [What is this?](#what-is-this)\n- [How it works](#how-it-works)',
        '## What is this?',
        FIRST,
        '## How it works',
        SECOND,
      ],
      { headings: ['What is this?', 'How it works'], no: ['<li>'] },
    ],
    [
      'links of the page below another heading',
      [
        '# Chợ nổi',
        '## Bán gì ở chợ',
        '- [Khoai](#khoai)\n- [Dưa](#dua)',
        '## Khoai',
        FIRST,
        '## Dưa',
        SECOND,
      ],
      { headings: ['Bán gì ở chợ', 'Khoai', 'Dưa'], has: ['Khoai'] },
    ],
    [
      'picture as the link announced',
      [
        HEADLINE,
        FIRST,
        SECOND,
        'Tải mẫu đăng ký về tại đây:',
        '[![](https://bao.example/tai-ve.png)](https://bao.example/mau.docx)',
        THIRD,
      ],
      { has: ['Tải mẫu đăng ký về tại đây'] },
    ],
    [
      'picture without link below the line',
      [HEADLINE, FIRST, SECOND, 'Tải mẫu đăng ký về tại đây:', '![](https://bao.example/anh.png)', THIRD],
      { no: ['Tải mẫu đăng ký về tại đây'] },
    ],
    [
      'number of one in a list of cells',
      [
        HEADLINE,
        FIRST,
        '1. Giá vật liệu xuất kho',
        'Nợ TK 621: 800.000',
        '2. Tiền lương',
        'Nợ TK 622: 500.000',
        SECOND,
      ],
      { headings: [] },
    ],
    [
      'long items numbered one by one',
      [
        HEADLINE,
        FIRST,
        '1. Xuất kho ba tấn vật liệu chính cho phân xưởng, và bảy tạ vật liệu phụ cho bộ phận bảo dưỡng',
        SECOND,
        '2. Nhập kho hai tấn vật liệu phụ từ bến Đá, trả bằng tiền mặt sau khi trừ chiết khấu mười phần trăm',
        THIRD,
      ],
      { headings: [] },
    ],
    [
      'heads numbered one by one with a list below',
      [HEADLINE, FIRST, '1. Đặt vấn đề\n\n   - Một\n   - Hai', SECOND, '2. Giải pháp', THIRD],
      { headings: [] },
    ],
    [
      'item below an open line',
      [
        HEADLINE,
        FIRST,
        'Doanh nghiệp trả lương cho nhân viên bộ phận quản lý bằng tiền mặt số tiền: 50.000.000',
        'a, Định khoản theo Thông tư 133:',
        '– Khi tính lương',
        SECOND,
      ],
      { has: ['50.000.000 ¶ a, Định khoản'] },
    ],
    [
      'sentence broken behind của',
      [
        HEADLINE,
        FIRST,
        'Người nộp thuế cần kiểm tra lại thông tin đã đăng ký trên hệ thống dữ liệu của',
        'Cơ quan thuế. Việc này làm một lần mỗi năm.',
        SECOND,
      ],
      { has: ['hệ thống dữ liệu của Cơ quan thuế.'] },
    ],
    [
      'office and award below each other',
      [
        HEADLINE,
        FIRST,
        'Huân chương Lao động hạng Nhì: ông Lê Kim Hùng, người đã gắn bó với ngành từ năm 1985, nguyên Giám đốc Sở',
        'Bằng khen của Thủ tướng Chính phủ: Phòng Quản lý Năng lượng và ông Cao Thanh Hải.',
        SECOND,
      ],
      { has: ['nguyên Giám đốc Sở ¶ Bằng khen'] },
    ],
    [
      'bold province below a picture',
      [HEADLINE, FIRST, SECOND, THIRD, '![](a.jpg)', '**Thái Bình**'],
      { authors: 'Thái Bình' },
    ],
    [
      'numbers in bold above small letters',
      [
        HEADLINE,
        FIRST,
        '**1**',
        'con thuyền đầu tiên về bến lúc bốn giờ sáng, không mất một mảnh lưới nào.',
        '**2**',
        'con thuyền thứ hai về bến lúc năm giờ sáng, mất một mảnh lưới.',
      ],
      { headings: [] },
    ],
    [
      'numbered bold line above a heading of another number',
      [HEADLINE, FIRST, '**I. Đêm ra khơi**', '### 1. Trước giờ bão', SECOND, '### 2. Giữa biển', THIRD],
      { headings: ['I. Đêm ra khơi', '1. Trước giờ bão', '2. Giữa biển'] },
    ],
    [
      'bold line above a bold one of the same number',
      [HEADLINE, FIRST, '**2. Mục đích, yêu cầu**', '**2. Cách lập biên bản kiểm nghiệm**', SECOND],
      { headings: ['2. Cách lập biên bản kiểm nghiệm'] },
    ],
    [
      'numbered bold line above its first part',
      [HEADLINE, FIRST, '**2. Lưới và phao**', '**2.1. Lưới**', SECOND, '**2.2. Phao**', THIRD],
      { headings: ['2. Lưới và phao', '2.1. Lưới', '2.2. Phao'] },
    ],
    [
      'numbered bold line above parts that start from 1',
      [HEADLINE, FIRST, '**2. Lưới và phao**', '**1. Lưới**', SECOND, '**2. Phao**', THIRD],
      { headings: ['2. Lưới và phao', '1. Lưới', '2. Phao'] },
    ],
    [
      'bold line above an item',
      [HEADLINE, FIRST, '**Những thứ mang theo**', '– Áo phao', SECOND],
      { headings: ['Những thứ mang theo'] },
    ],
    [
      'bold line close below a bold sentence',
      [
        HEADLINE,
        FIRST,
        '**Chúng tôi ra khơi lúc nửa đêm, khi gió còn lặng và nước đang ròng.**',
        '**Trước giờ bão**',
        SECOND,
      ],
      { headings: ['Trước giờ bão'] },
    ],
    [
      'bold line in capitals close below a bold label',
      [HEADLINE, FIRST, '**Xã Bến Đá**', '**TRƯỚC GIỜ BÃO**', SECOND],
      { headings: ['TRƯỚC GIỜ BÃO'] },
    ],
    [
      'bold line that ends as a lead-in does, without a colon',
      [HEADLINE, FIRST, '**Cần giải trình cụ thể**', SECOND, '**Những điều có thể**', THIRD],
      { headings: ['Cần giải trình cụ thể', 'Những điều có thể'] },
    ],
    [
      'bold lead-in with a colon',
      [HEADLINE, FIRST, '**Giờ tàu cụ thể:**', '– Bến Đá: 4 giờ', '– Bến Tre: 5 giờ', SECOND],
      { headings: [] },
    ],
    [
      'numbered clause close below a chapter in capitals',
      [
        HEADLINE,
        FIRST,
        '**ĐIỀU KHOẢN THI HÀNH**',
        '**Điều 7. Hiệu lực**',
        SECOND,
        '**Điều 8. Tổ chức**',
        THIRD,
      ],
      { headings: ['ĐIỀU KHOẢN THI HÀNH', 'Điều 7. Hiệu lực', 'Điều 8. Tổ chức'] },
    ],
    [
      'line of capitals below a list',
      [HEADLINE, FIRST, '- Một\n- Hai', 'KẾT QUẢ BƯỚC ĐẦU', SECOND],
      { headings: ['KẾT QUẢ BƯỚC ĐẦU'] },
    ],
    [
      'headline in capitals above a short chapter',
      ['# BA THUYỀN RA KHƠI', '# Mở đầu', FIRST, SECOND],
      { title: 'BA THUYỀN RA KHƠI' },
    ],
    [
      'headline in small letters above another',
      ['# Ba thuyền ra khơi', '# Đêm đầu tiên trên biển', FIRST, SECOND],
      { title: 'Ba thuyền ra khơi' },
    ],
    [
      'heading of a widget above the headline',
      ['## Chia sẻ', '## Ba thuyền ra khơi trong bão', FIRST, SECOND],
      { title: 'Ba thuyền ra khơi trong bão' },
    ],
    [
      'long line above a bold line with its date',
      [
        'Chúng tôi nhận được bức thư sau đây của một bạn đọc ở làng chài Bến Đá gửi từ tháng trước',
        '**Ba thuyền ra khơi**',
        '12/04/2025',
        FIRST,
        SECOND,
      ],
      { title: 'Chúng tôi nhận được bức thư sau đây của một bạn đọc ở làng chài Bến Đá gửi từ tháng trước' },
    ],
    ['open sentence of two', ['Bão về. Ba thuyền ra khơi…', FIRST, SECOND], { title: 'Bai' }],
    [
      'front matter’s title is longer than the heading',
      withFrontMatter('title: Ba thuyền ra khơi trong bão | Bến Đá', [
        'Lời tòa soạn: đây là bài đầu của loạt bài về làng chài xã Bến Đá trong mùa bão.',
        '# Ba thuyền ra khơi trong bão',
        FIRST,
        '# Đêm thứ hai',
        SECOND,
      ]),
      { title: 'Ba thuyền ra khơi trong bão' },
    ],
    ['item and sentences in one paragraph', '- Ba thuyền ra khơi trong bão;\n' + FIRST + '\n' + SECOND, {}],
    [
      'template left in the description, a long paragraph below',
      [HEADLINE, FIRST, SECOND, '![{keywords}](a.jpg)', (THIRD + ' ').repeat(4).trim(), THIRD, FOURTH],
      { hero: [null, null] },
    ],
    [
      'template left in the description, a heading below the line',
      [
        HEADLINE,
        FIRST,
        SECOND,
        '![{keywords}](a.jpg)',
        'Thuyền neo sát bờ kè; ai cũng thức: kể cả trẻ nhỏ.',
        '## Sáng hôm sau',
        THIRD,
        FOURTH,
      ],
      { hero: [null, null] },
    ],
    [
      'long text above a credit',
      [HEADLINE, FIRST, SECOND, '![](a.jpg)', (THIRD + ' ').repeat(4).trim(), 'Ảnh: Lê Na', FOURTH],
      { hero: [null, null], has: [THIRD] },
    ],
    [
      'sentence in many letters below a picture',
      [
        HEADLINE,
        STAMP,
        FIRST,
        SECOND,
        '![](a.jpg)',
        'Fishermen at Ben Da harbour unloading their overnight catch alongside representatives of neighbouring cooperatives.',
        THIRD,
        FOURTH,
      ],
      { hero: [null, null] },
    ],
    [
      'mail head above the headline',
      ['From: Lê Na <lena@bao.example>\nSubject: Bài ba thuyền', HEADLINE, FIRST, SECOND],
      { no: ['lena@'], title: 'Ba thuyền ra khơi trong bão', dropped: '', code: ['message-dropped'] },
    ],
    [
      'mail head line by line above a bold headline',
      [
        'Từ: Lê Na <lena@bao.example>',
        'Tới: toasoan@bao.example',
        '**BA THUYỀN RA KHƠI TRONG BÃO**',
        FIRST,
        SECOND,
      ],
      { title: 'BA THUYỀN RA KHƠI TRONG BÃO', no: ['lena@'] },
    ],
    [
      'list that the line above introduces, in a page’s head',
      [
        HEADLINE,
        'By [Dana Roe](https://bao.example/author/dana-roe)',
        'May 5, 2024 at 9:15 AM',
        'Chuẩn bị:',
        '- Áo phao\n- Đèn pin',
        FIRST,
        SECOND,
        THIRD,
      ],
      { has: ['Áo phao'] },
    ],
    [
      'born and bred here',
      [HEADLINE, FIRST, 'Anh Lê Tám sinh ra và lớn lên tại đây.', SECOND],
      { has: ['Anh Lê Tám sinh ra'] },
    ],
    [
      'picture as a link that is lost, below its offer',
      [
        HEADLINE,
        FIRST,
        SECOND,
        'Tải mẫu đăng ký về tại đây:',
        '[![](https://bao.example/tai-ve.png)](#)',
        THIRD,
      ],
      { no: ['Tải mẫu'] },
    ],
    [
      'title in bold above the number of a letter',
      [
        '**Thông báo tuyển dụng thủy thủ**',
        'Chúng tôi tuyển mười thủy thủ',
        'Số: 12/TB-CTY',
        'THÔNG BÁO',
        'Về việc cấm đò',
        FIRST,
        SECOND,
      ],
      { title: 'Thông báo tuyển dụng thủy thủ' },
    ],
    [
      'counter on the line above the caption',
      [HEADLINE, FIRST, SECOND, '![](a.jpg)', '1/12\nBà con ra đón thuyền. Ảnh: Lê Na', THIRD],
      { hero: ['Bà con ra đón thuyền.', 'Lê Na'] },
    ],
    [
      'numbered line that leads to a list',
      [HEADLINE, FIRST, '1. Công việc bao gồm', SECOND, '2. Thời hạn như sau', THIRD],
      { headings: [] },
    ],
    [
      'question marks in brackets',
      [HEADLINE, FIRST, 'Ông Tám (???) kể lại đêm ấy cho chúng tôi nghe bên bếp lửa.', SECOND],
      { code: ['note-in-text'] },
    ],
    [
      'paragraph between wide gaps',
      '# Ba thuyền ra khơi trong bão\n\n' +
        FIRST +
        '\n\n' +
        SECOND +
        '\n\n\n![](a.jpg)\n\n\n' +
        FIRST.replace('Sáng 12/4', 'Chiều 13/4') +
        ' ' +
        SECOND +
        '\n\n\n' +
        THIRD +
        '\n\n' +
        FOURTH +
        '\n',
      { hero: [null, null] },
    ],
    [
      'bold line between wide gaps',
      '# Ba thuyền ra khơi trong bão\n\n' +
        FIRST +
        '\n\n' +
        SECOND +
        '\n\n\n![](a.jpg)\n\n\n**Đối với các chủ thuyền**\n\n\n' +
        THIRD +
        '\n\n' +
        FOURTH +
        '\n',
      { hero: [null, null], headings: ['Đối với các chủ thuyền'] },
    ],
    [
      'empty rating of a portal',
      [HEADLINE, FIRST, SECOND, 'Đánh giá:', 'lượt đánh giá: , trung bình:'],
      { no: ['trung bình'] },
    ],
    [
      'counted rating of a portal',
      [HEADLINE, FIRST, SECOND, 'Đánh giá:', '12 lượt đánh giá: , trung bình: 4'],
      { no: ['trung bình'] },
    ],
  ])('%s', (_, text, expected, path = 'bai.md') => {
    expect(seenAs(expected, text, path)).toEqual(expected);
  });
});
