/** Family names of Vietnam, the Kinh's and the larger of the other peoples'. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí An Âu Bạch Bàn Bành Bế Biện Ca Cao Cầm Cấn ' +
    'Chu Châu Chử Công Cù Cung Cung Diệp Doãn Đàm Đan Đào Đậu Điền Đinh Đoàn Đồng Đường Giang Giàng Giáp Hà Hạ Hàn ' +
    'Hán Hàng Hầu Hoa Hứa Hùng Hướng Kha Khâu Khổng Khúc Khương Kiều Kim La Lã Lại Lâm Lầu Liêu Liễu Lò Lộc Lục Lữ Lưu ' +
    'Lương Ma Mã Mạc Mai Mẫn Mạnh Mộc Mùa Nghiêm Ngọ Ngụy Nhâm Nhan Nhữ Ninh Nông Ong Ông Phí Phó Phù Phùng Phương ' +
    'Quách Quan Quản Quàng Sa Sái Sầm Sùng Tạ Tăng Tô Tôn Tống Tòng Thạch Thái Thang Thân Thào Thẩm Thi Thiều Thôi Tiêu ' +
    'Tiết Tòng Từ Tưởng Trang Triệu Trịnh Trương Ung Uông Ứng Vàng Văn Vi Viên Vừ Vương Xa Y Yên'
  ).split(' '),
);

/** So common that the last of them in a run of capitalised words surely begins a person's name. */
export const commonFamilyNames: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đào Đoàn'.split(' '),
);
