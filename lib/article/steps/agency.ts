import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold } from '../../language/text';
import { cutNodes } from '../cut-nodes';
import type { Standfirst } from '../draft';
import type { Piece } from '../pieces';
import { cutText } from '../plain';
import { agencies, firstWord, initials, isPaperAddress, openings } from '../words/agencies';

/** “NDO -”, “(TTXVN) –”, “(songrong.vn)”: an agency and its dash that a line break cut off the first paragraph. */
export function agencyAlone(pieces: readonly Piece[]): { piece: Piece; agency: string } | null {
  const [piece, behind] = pieces.filter(({ kind }) => kind !== 'figure');
  if (piece?.kind !== 'text' || behind?.kind !== 'text' || !/[-–—)]$/.test(piece.plain.text)) return null;
  const found = openings.map((opening) => opening.exec(`${piece.plain.text} Ngày mai`)).find(Boolean);
  const agency = Object.values(found?.groups ?? {}).find(Boolean);
  return agency === undefined ? null : { piece, agency };
}

/**
 * The standfirst without its agency; an agency with no text after it is kept as text.
 * @param beside returns the words of the article around it
 */
export function behindAgency(standfirst: Standfirst, beside: () => string): ReturnType<typeof withoutAgency> {
  const { initials: letters = null } = initials.exec(standfirst.plain.text)?.groups ?? {};
  // A body of that name would be in the text as well.
  const isPaper = letters !== null && !beside().includes(letters);
  const behind = isPaper ? cutOff(standfirst, initials) : withoutAgency(standfirst);
  return behind.standfirst.plain.text.trim() === '' ? { standfirst, agency: null } : behind;
}

/** The standfirst without what a pattern matches at its beginning, and the agency in that. */
function cutOff({ plain, nodes }: Standfirst, opening: RegExp): ReturnType<typeof withoutAgency> {
  const found = opening.exec(plain.text);
  const agency = Object.values(found?.groups ?? {}).find(Boolean) ?? null;
  if (found === null || agency === null) return { standfirst: { plain, nodes }, agency: null };
  return { standfirst: cutStandfirst({ plain, nodes }, found[0].length), agency };
}

/** The standfirst from an offset of its text on, or between two. */
export function cutStandfirst({ plain, nodes }: Standfirst, start: number, end?: number): Standfirst {
  return { plain: cutText(plain, start, end), nodes: cutNodes(nodes, plain.text, start, end) };
}

/** The standfirst and the agency or place that opens it; null if there is none. */
export function withoutAgency({ plain, nodes }: Standfirst): {
  standfirst: Standfirst;
  agency: string | null;
} {
  const { word = '' } = firstWord.exec(plain.text)?.groups ?? {};
  for (const opening of isPaperAddress(word) ? [firstWord] : openings) {
    const cut = cutOff({ plain, nodes }, opening);
    if (cut.agency !== null) return cut;
  }
  const agency = boldAgency(nodes);
  const behind = agency === null ? null : /^\s+(?=[\p{Lu}“"])/u.exec(plain.text.slice(agency.length));
  if (agency === null || behind === null) return { standfirst: { plain, nodes }, agency: null };
  return { standfirst: cutStandfirst({ plain, nodes }, agency.length + behind[0].length), agency };
}

/** The agency in bold that some pages set before the first sentence, without a dash: “**Dân trí** Sáng nay”. */
function boldAgency([first]: readonly PhrasingContent[]): string | null {
  const name = first?.type === 'strong' ? toString(first) : '';
  return agencies.includes(fold(name)) && fold(name) !== 'vietnam' ? name : null;
}
