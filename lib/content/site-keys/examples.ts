/** An example for each setting, the same in every language. */
export const examples: Record<string, string> = {
  name: 'name: Báo Hải Đăng',
  tagline: 'tagline: Tiếng nói của người làm báo',
  languages: 'languages: [vi, en]',
  contacts: 'contacts: { address: 1 Tràng Tiền, phone: "024 3825 1234", email: toasoan@example.vn }',
  publisher: 'publisher: Hội Nhà báo',
  principles: 'principles: /nguyen-tac-bien-tap/',
  social: 'social: [https://www.facebook.com/toasoan]',
  front: 'front: [bai-mo-trang, bai-thu-hai]',
  gone: 'gone: [bai-da-go, /tin/2019/bai-cu.html]',
  bodies: 'bodies: [{ name: Ủy ban nhân dân tỉnh Long An, aliases: [UBND Long An, UBND tỉnh] }]',
  abbreviations: 'abbreviations: [{ name: kiểm tra chuyên ngành, short: [KTCN] }]',
  pictureFolders: 'pictureFolders: [anh, du-lieu/anh]',
  logo: 'logo: logo.svg',
  accent: "accent: '#98191c'",
  masthead: 'masthead: Cơ quan ngôn luận của Hội Nhà báo',
  menu: 'menu: [{ name: Giới thiệu, link: /gioi-thieu/ }]',
  imprint:
    'imprint: { licence: 12/GP-BTTTT, licenceDate: 1/5/2024, editor: Nguyễn Văn A, copyright: © Báo Hải Đăng }',
  offline: 'offline: false',
  sources: "sources: [{ kind: frame, origin: 'https://player.example.vn' }]",
  topics: 'topics: [{ name: Hải quan, slug: hai-quan, description: Tin của ngành Hải quan }]',
};
