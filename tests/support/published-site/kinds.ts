/** The kinds of page that a published site has, by what their addresses look like. The first that fits holds. */
const kinds: readonly [name: string, address: RegExp][] = [
  ['front page', /^\/$/],
  ['article', /^\/(?!(?:chuyen-muc|tac-gia|luu-tru|vinh-danh|tim-kiem)\/)[^/]+\/$/],
  ['topics', /^\/chuyen-muc\/$/],
  ['topic', /^\/chuyen-muc\/[^/]+\/$/],
  ['topic, numbered', /^\/chuyen-muc\/[^/]+\/trang\/\d+\/$/],
  ['people', /^\/tac-gia\/$/],
  ['person', /^\/tac-gia\/[^/]+\/$/],
  ['person, numbered', /^\/tac-gia\/[^/]+\/trang\/\d+\/$/],
  ['archive', /^\/luu-tru\/$/],
  ['month', /^\/luu-tru\/\d+\/\d+\/$/],
  ['undated', /^\/luu-tru\/khong-ngay\/$/],
  ['month or undated, numbered', /^\/luu-tru\/.+\/trang\/\d+\/$/],
  ['register', /^\/vinh-danh\/$/],
  ['awards, recipients, years, givers', /^\/vinh-danh\/[^/]+\/(?:trang\/\d+\/)?$/],
  ['award, recipient, year, giver', /^\/vinh-danh\/[^/]+\/[^/]+\/$/],
  ['the same, numbered', /^\/vinh-danh\/[^/]+\/[^/]+\/trang\/\d+\/$/],
  ['search', /^\/tim-kiem\/$/],
  ['missing', /^\/404\.html$/],
];

/** Their names, in an order to list them in. */
export const kindNames: readonly string[] = kinds.map(([name]) => name);

/** @throws Error for an address that no page of ours has */
export function kindOf(address: string): string {
  const kind = kinds.find(([, pattern]) => pattern.test(address));
  if (!kind) throw new Error(`${address} is no kind of page that the site has.`);
  return kind[0];
}
