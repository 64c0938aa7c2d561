import type { Act } from '../acts';
import { isSilent } from '../elision';
import { textOf, tokensIn, type Line } from '../line';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { proposals } from '../tables/moods';

const proposalBook = phraseSet(proposals);
/** What a decision orders is no longer a proposal. */
const DECISION = /^(?:quyết định\s*:?$|điều \d+)/iu;
const CONNECTED = /^(?:về|trong (?:đó|số đó|số này)|cụ thể|theo đó|(?:bao )?gồm|nội dung|như sau)(?!\p{L})/iu;

/**
 * The cue of the proposal that the next sentences may continue: "… đề nghị khen thưởng. Theo đó, tặng …"; null if a
 * sentence ends the proposal, undefined if it is about something else.
 */
export function proposalIn({ text, words, tokens }: Line): string | null | undefined {
  if (DECISION.test(text)) return null;
  if (!/tặng|khen|phong|danh hiệu|tờ trình|dự thảo/iu.test(text)) return undefined;
  const last = tokens.findLast(({ kind }) => kind === 'unreal' || kind === 'real');
  if (!last) return undefined;
  return last.kind === 'unreal' && phraseAt(proposalBook, words, last.from)
    ? textOf({ text, words, tokens }, last)
    : null;
}

/** "Theo đó, tặng Bằng khen cho …", "Gồm: Bằng khen: 5 cá nhân": an act of a proposal, without a giver or a fact of its own. */
export function continuesProposal(line: Line, { role, agent, subject, verb }: Act): boolean {
  if (role === null) return CONNECTED.test(line.text);
  if (role !== 'give' || agent !== null) return false;
  if (tokensIn(line.tokens, { from: subject.from, to: verb.from }).some(({ kind }) => kind === 'real'))
    return false;
  const opening = CONNECTED.exec(textOf(line, subject));
  return (
    isSilent(line, subject) ||
    (opening !== null &&
      isSilent(line, { from: subject.from + opening[0].split(' ').length, to: subject.to }))
  );
}
