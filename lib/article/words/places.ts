/**
 * Places that occur alone on a line, or where a name would: they are never signatures. In small letters, with marks.
 */
export const places: ReadonlySet<string> = new Set(
  `việt nam|hà nội|tp hà nội|hồ chí minh|tp hồ chí minh|tp. hồ chí minh|tp hcm|tp.hcm|tphcm|thành phố hồ chí minh|sài gòn|hải phòng|tp hải phòng|đà nẵng|tp đà nẵng|cần thơ|tp cần thơ|huế|thừa thiên huế|thừa thiên - huế
  |an giang|bà rịa vũng tàu|bà rịa - vũng tàu|vũng tàu|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận|cà mau|cao bằng|đắk lắk|đắc lắc|đắk nông
  |điện biên|điện biên phủ|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà tĩnh|hải dương|hậu giang|hòa bình|hoà bình|hưng yên|khánh hòa|khánh hoà|nha trang|kiên giang|phú quốc|kon tum|lai châu|lâm đồng|đà lạt
  |lạng sơn|lào cai|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|hạ long|quảng trị|sóc trăng|sơn la|tây ninh
  |thái bình|thái nguyên|thanh hóa|thanh hoá|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|buôn ma thuột|pleiku|đồng xoài|thủ dầu một|biên hòa|biên hoà|mỹ tho|cao lãnh|sa đéc|rạch giá|long xuyên|châu đốc|vị thanh|phan thiết|phan rang|quy nhơn|đồng hới|tam kỳ|hội an|việt trì|uông bí|cẩm phả|phủ lý|móng cái|sa pa|tây nguyên|tây bắc|đông bắc|miền tây|miền trung
  |trung quốc|bắc kinh|hồng kông|đài loan|nhật bản|hàn quốc|triều tiên|hoa kỳ|ấn độ|thái lan|châu âu|châu á|đông nam á|hoàng sa|trường sa|biển đông
  |washington|new york|moscow|ukraine|london|paris|bangkok|campuchia|phnom penh|singapore|malaysia|indonesia|philippines|australia|tokyo|seoul
  |asia|asia pacific|southeast asia|africa|europe|americas|middle east|vietnam|thailand|china|japan|south korea|india|hanoi|ho chi minh city|da nang city|hai phong city|beijing|new delhi`
    .split('|')
    .map((place) => place.trim()),
);

/** Places that people are called as well: “Thu Hà – Thái Bình” may be two. */
export const placesLikeNames: ReadonlySet<string> = new Set(
  'thái bình|hòa bình|hoà bình|khánh hòa|khánh hoà|hà nam|hà giang|an giang|hải dương|bình dương|bình thuận|thái nguyên|thanh hóa|thanh hoá|vĩnh phúc|ninh bình|phú yên|kiên giang|trường sa'.split(
    '|',
  ),
);
