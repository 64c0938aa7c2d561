/** Names of newspaper sections; compared after folding. A line with nothing else is a page's kicker. */
export const topics: ReadonlySet<string> = new Set(
  `trang chu|tin tuc|tin tong hop|thoi su|thoi su chinh tri|chinh tri|chinh tri xa hoi|xa hoi|doi song xa hoi|kinh te|kinh te xa hoi|kinh doanh
  |tai chinh|tai chinh ngan hang|ngan hang|chung khoan|bat dong san|doanh nhan|thi truong|tieu dung|khoi nghiep|the gioi|quoc te
  |trong nuoc|tin trong nuoc|tin quoc te|phap luat|phap luat ban doc|an ninh|an ninh trat tu|quoc phong|quoc phong an ninh|quan su
  |giao duc|giao duc dao tao|tuyen sinh|du hoc|suc khoe|y te|y te suc khoe|doi song|gia dinh|tam su|nhip song|nhip song tre|gioi tre|tre|hoc duong
  |van hoa|van hoa xa hoi|van hoa the thao|van hoa nghe thuat|van nghe|giai tri|sao|phim|am nhac|thoi trang|lam dep|the thao|bong da|du lich|am thuc
  |khoa hoc|khoa hoc cong nghe|cong nghe|so hoa|suc manh so|chuyen doi so|cong nghe thong tin|xe|o to|o to xe may|moi truong|tai nguyen moi truong
  |ban doc|y kien|goc nhin|binh luan|binh luan phe phan|tieu diem|su kien|phong su|phong su ky su|ky su|chuyen de|multimedia|megastory|longform|emagazine|infographic
  |video|photo|anh|podcast|ha noi|tp hcm|dia phuong|do thi|giao thong|nong nghiep|nong thon moi|cong nghiep|thuong mai|hai quan|hai quan dia phuong
  |lao dong|cong doan|an sinh xa hoi|xay dung dang|dang va cuoc song|dan toc ton giao|dan toc|ton giao|thanh nien|phu nu
  |guong sang|nguoi tot viec tot|guong dien hinh tien tien|thi dua khen thuong|hoat dong cua nganh|tin hoat dong|tin hoat dong nganh|tin nganh|tin noi bat|chinh sach|chi dao dieu hanh|cai cach hanh chinh
  |doi ngoai|bien dao|bien gioi|nguoi viet|kieu bao|ho so|phan tich|the gioi do day|chuyen la|cuoi|blog
  |home|news|world|politics|society|politics law|business|economy|finance|markets|education|health|sports?|culture|lifestyle|life style|life|travel|environment|science|technology|tech|opinion|video news|asean|national|international|local|top news`
    .split('|')
    .map((topic) => topic.trim()),
);
