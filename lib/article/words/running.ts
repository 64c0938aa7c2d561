/** The beginning of an item in a hand-written list: “a)”, “– ”, “1. ”. */
export const itemMark =
  /^(?:[-–—+•*►>=]|\(?[ivx]{1,5}\)|\(?\p{L}{1,2}(?:\.?\p{N}+)*\s*[.,)/-]|\p{N}+\s*[.)/]|(?:Nợ|Có)\s+(?:các\s+)?TK|[a-z]+[_(=])/u;

/** Ends like a sentence, or like a line that introduces others. */
export const endsSentence = /[.!?…:;]["”’)]*\s*$/;

/** Ends like a sentence. */
export const sentenceEnd = /[.!?…]["”’)]*$/u;

/** A line that says something under a label: “Vị trí: Phóng viên”. */
export const labelledLine = /^[\p{So}\s]*\p{L}[^:.!?]{0,25}:\s+\S/u;

/** A dash or plus before an item of a hand-written list. */
export const opensItem = /^[-–—+•*►]\s/;

/** Words on which no sentence ends. */
export const openEnd =
  /(?:^|\s)(?:và|của|cho|với|là|các|những|bị|tại|từ|do|để|hoặc|nhưng|mà|như|bằng|khi|vì|rằng|đã|sẽ|đang),?$/u;

/** The name of a body that needs a place after it: “Cục Hải quan”. */
export const unitEnds =
  /(?:Cục Hải quan|Chi cục Hải quan|Hải quan|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Cục Thuế|Chi cục Thuế|Sở Y tế|Công an|Cục Quản lý thị trường|Cục QLTT|Tổng cục|Chi cục|Cục|Sở|Đội|tỉnh|thành phố|quận|huyện|xã|phường)$/u;

/** A place whose name continues. */
export const placeOpens = /^(?:TP|Thành phố|thành phố|tỉnh|Tỉnh|\p{Lu}\p{Ll}+ \p{Lu})/u;

/** What a sentence says that announces a poem or a song. */
export const verses =
  /(?<!\p{L})(?:bài|chùm|vần|câu|dòng) thơ(?!\p{L})|lời (?:bài hát|ca khúc)|(?<!\p{L})poems?(?!\p{L})/iu;
