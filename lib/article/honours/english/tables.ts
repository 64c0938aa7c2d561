/**
 * The awards in English, as parts of regular expressions, under their names in the law; those of the State are given by
 * nobody else.
 */
export const stateAwards: Readonly<Record<string, string>> = {
  'Huân chương Sao vàng': 'Gold(?:en)? Star (?:Order|Medal)s?',
  'Huân chương Hồ Chí Minh': 'Ho Chi Minh (?:Order|Medal)s?',
  'Huân chương Độc lập': 'Independen(?:ce|t) (?:Order|Medal)s?|Orders? of Independence',
  'Huân chương Quân công': 'Military Exploits? (?:Order|Medal)s?|Military Merit (?:Order|Medal)s?',
  'Huân chương Lao động': 'Labou?r (?:Order|Medal)s?|(?:Order|Medal)s? of Labou?r',
  'Huân chương Bảo vệ Tổ quốc':
    '(?:Fatherland|National|Homeland) (?:Defen[cs]e|Protection) (?:Order|Medal)s?',
  'Huân chương Chiến công':
    '(?:Feats?(?:[ -]of[ -]Arms)?|Exploits?) (?:Order|Medal)s?|Orders? of (?:Feats of Arms|Exploits?)',
  'Huân chương Đại đoàn kết dân tộc': '(?:Great )?(?:National|Grand)(?: Great)? Unity (?:Order|Medal)s?',
  'Huân chương Dũng cảm': '(?:Bravery|Courage) (?:Order|Medal)s?',
  'Huân chương Hữu nghị': 'Friendship Orders?|Orders? of Friendship',
  'Huân chương Kháng chiến': '(?:Anti-(?:American|US|French) )?Resistance(?: War)? (?:Order|Medal)s?',
  'Huân chương Chiến thắng': 'Victory (?:Order|Medal)s?',
  'Huân chương Giải phóng': 'Liberation (?:Order|Medal)s?',
  'Huy chương Hữu nghị': 'Friendship Medals?',
  'Huy chương Quân kỳ quyết thắng': '(?:Determined[ -]to[ -]Win|Victory|Military) (?:Military )?Flag Medals?',
  'Huy chương Chiến sĩ vẻ vang': 'Glorious (?:Soldier|Fighter)s? Medals?',
  'Giải thưởng Hồ Chí Minh': 'Ho Chi Minh (?:Prize|Award)s?',
  'Giải thưởng Nhà nước': 'State Prizes?',
};
/** Also forms of address: awards only if named as a title. */
export const titles: Readonly<Record<string, string>> = {
  'Bà mẹ Việt Nam anh hùng': '(?:Heroic Vietnamese|Vietnamese Heroic|Vietnam Heroic) Mothers?',
  'Anh hùng Lực lượng vũ trang nhân dân': "Hero(?:es)? of (?:the )?(?:People[’']s )?Armed Forces",
  'Anh hùng Lao động':
    '(?:Hero(?:es)? of Labou?r|Labou?r Hero(?:es)?)(?: in (?:the )?(?:renewal|renovation|doi moi) period)?',
  'Nhà giáo nhân dân': "People[’']s Teachers?",
  'Thầy thuốc nhân dân': "People[’']s (?:Physician|Doctor)s?",
  'Nghệ sĩ nhân dân': "People[’']s Artists?",
  'Nghệ nhân nhân dân': "People[’']s Artisans?",
  'Nhà giáo ưu tú': '(?:Meritorious|Excellent|Eminent) Teachers?',
  'Thầy thuốc ưu tú': '(?:Meritorious|Excellent|Eminent) (?:Physician|Doctor)s?',
  'Nghệ sĩ ưu tú': '(?:Meritorious|Excellent|Eminent) Artists?',
  'Nghệ nhân ưu tú': '(?:Meritorious|Excellent|Eminent) Artisans?',
  'Chiến sĩ thi đua toàn quốc': 'National Emulation (?:Fighter|Soldier)s?',
};
export const otherAwards: Readonly<Record<string, string>> = {
  'Cờ thi đua': '(?:excellent )?emulation flags?',
  'Bằng khen': 'certificates? of (?:merits?|commendation)|merit certificates?',
  'Huy hiệu # năm tuổi Đảng': '\\d\\d[ -]years?[ -]Party (?:membership )?badges?',
};

/** Words by which nobody has received it yet, or ever need. */
export const unreal =
  /\b(?:will|would|shall|should|may|might|can|could|not|if|unless|propos\w+|nominat\w+|consider\w*|eligible|plans?|hop(?:e|es|ed|ing)|expected|deserv\w+|suggest\w*|recommend\w*|request\w*|criteria|candidates?)\b/u;
/** A word that an infinitive follows which tells what happened: "decided to award", "held a ceremony to receive". */
export const effects =
  /\b(?:decisions?|decided?|decides|ceremon(?:y|ies)|event|honou?red|proud|pleased|authori[sz]ed)\b/iu;
/** States whose awards the law does not know. */
const STATES =
  'Lao|Laos|Laotian|Cambodian?|Russian?|Soviet|Cuban?|China|Chinese|Japan|Japanese|Korean?|France|French|German|Germany|Mongolian?|India|Indian';
export const abroad = new RegExp(`\\b(?:${STATES})\\b`, 'u');
/** "Lao national orders", "the decoration of the Lao State": the awards that an article tells of may be theirs. */
export const abroadAwards = new RegExp(
  `\\b(?:${STATES})(?:[’']s)? (?:\\w+ )?(?:[Oo]rders?|medals|decorations?)\\b|\\b(?:[Oo]rders?|decorations?) of (?:the )?(?:${STATES})\\b|\\b(?:conferred|granted|presented|bestowed) by (?:the )?(?:${STATES})\\b|\\b(?:${STATES}) (?:Government|State|Party|President|Prime Minister)\\b[^.;]{0,60} (?:conferred|granted|presented|bestowed|awarded)\\b`,
  'u',
);
/** Who may give an award. */
export const givers =
  /^(?:(?:State |Vice |Deputy )*(?:President|Prime Minister|PM|Government|Party|State|Vietnamese State|National Assembly|Minist(?:er|ry)|Chair(?:man|woman|person)|Director)\b|(?:(?:[\p{Lu}’'][\p{L}’'.]*|of|the|and|provincial|municipal|central|city) ){1,9}(?:People[’']s Committee|Department|Confederation|Ministry|Command|Police|Union|Committee|City|Province)\b)/u;
/** Who gives what is the State's. */
export const stateGivers =
  /^(?:(?:State )?President|(?:Vietnamese )?State|Party|Government|Socialist Republic)\b/iu;

/** A word in the name of a body. */
export const bodies =
  /\b(?:Academy|Agency|Army|Association|Authority|Bank|Battalion|Board|Branch|Brigade|Bureau|Cent(?:re|er)|City|Club|College|Command|Committee|Communes?|Company|Confederation|Cooperative|Corporation|Corps|Council|Delegation|Department|Districts?|Division|Embassy|Enterprise|Faculty|Factory|Federation|Forces?|Foundation|Fund|Groups?|Guard|Hospital|Institutes?|JSC|Laboratory|Library|Ministry|Museum|Navy|Newspaper|Offices?|Orchestra|Organi[sz]ation|Police|Port|Province|Radio|Regiment|School|Service|Society|Squadron|Stations?|Teams?|Theatre|Towns?|Unions?|Units?|University|Village|Wards?|Zone)\b/iu;
/** A place, which says where the person before it is from. */
export const territories = /\b(?:City|Communes?|Districts?|Hamlet|Province|Town|Village|Wards?)$/iu;
/** Offices and forms of address before a person's name. */
export const offices =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Doctor|Associate|Col|Colonel|Lt|Lieutenant|Gen|General|Major|Maj|Captain|Capt|Sen|Senior|Admiral|Ambassador|Chair(?:man|woman|person)|President|Vice|Deputy|Director|Head|Chief|Minister|Secretary|Rector|Principal|Member|Advis[eo]r|Officer|Commander|Commissar|Coach|Artist|Teacher|Engineer|Comrade|former|late|mothers?|Editor|CEO|Journalist|Composer|Writer|Poet|Farmer|Consul)\b\.?/iu;

export const groups =
  'collectives?|units?|organi[sz]ations?|groups?|businesses|enterprises|companies|firms|schools|hospitals|agencies|teams?|localities|communes|districts|provinces|departments|institutions|bodies|families|households';
export const persons =
  'individuals?|persons?|people|women|men|pupils|officers?|soldiers?|artists?|artisans|teachers?|doctors?|physicians|athletes?|officials?|members|farmers?|workers?|mothers?|students?|scientists|policemen|citizens?|journalists?|entrepreneurs|veterans?|employees|authors?|staff|lecturers?|nurses?|pilots?|players?|coaches|fishermen|drivers?|leaders?|engineers?|intellectuals|martyrs?|fighters?|guards?|professors?|others';
