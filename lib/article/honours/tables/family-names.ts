/** Family names of Vietnam: those of the Kinh and of the larger other peoples. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí An Âu Bạch Bàn Bành Bế Biện Ca Cao ' +
    'Cầm Cấn Chu Châu Chử Công Cù Cung Diệp Doãn Đàm Đan Đào Đậu Điền Đinh Đoàn Đồng Đường Giang Giàng Giáp Hà Hạ ' +
    'Hàn Hán Hàng Hầu Hoa Hứa Hùng Hướng Kha Khâu Khổng Khúc Khương Kiều Kim La Lã Lại Lâm Lầu Liêu Liễu Lò Lộc Lục ' +
    'Lữ Lưu Lương Ma Mã Mạc Mai Mẫn Mạnh Mộc Mùa Nghiêm Ngọ Ngụy Nhâm Nhan Nhữ Ninh Nông Ong Ông Phí Phó Phù Phùng ' +
    'Phương Quách Quan Quản Quàng Sa Sái Sầm Sùng Tạ Tăng Tô Tôn Tống Tòng Thạch Thái Thang Thân Thào Thẩm Thi Thiều ' +
    'Thôi Tiêu Tiết Từ Tưởng Trang Triệu Trịnh Trương Ung Uông Ứng Vàng Văn Vi Viên Vừ Vương Xa Y Yên Khuất ' +
    'Lường Tráng Cháng Tẩn Chảo Phàn Lù Lừu Điêu Kpă ' +
    'Ksor Siu Rmah Rahlan Niê Ayun Êban Hbing Bríu Zơrâm Alăng Cơlâu Pơloong Ating Blúp ' +
    'Đèo Thích'
  ).split(' '),
);

/** Common enough that the last of them in a run of capitalised words certainly begins a person's name. */
export const commonFamilyNames: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đào Đoàn'.split(' '),
);

/** Family names that are no other word: "PHẠM VI", "HỒ SƠ" and "ĐÀO TẠO" are no persons. */
export const unmistakableFamilyNames: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Huỳnh Phan Bùi Đặng Trịnh'.split(' '),
);

/**
 * Middle words that make a three-word name a person's, whatever the family name: "Vì Thị Piêng", "Hạng A Tủa", "Đầu Văn
 * Hoàng".
 */
export const middleNames: ReadonlySet<string> = new Set(['Văn', 'Thị', 'A', 'Seo', 'Láo', 'Mí']);

/** Small words inside a name: "Marie de la Croix", "Ludwig van Beek", "Thích nữ Huệ Đức". */
export const particles: ReadonlySet<string> = new Set(
  'nữ de la le du des der den van von bin binti al el da di dos ter'.split(' '),
);
