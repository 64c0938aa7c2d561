import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { foldBody } from './names/bodies';
import type { Found, UnreadAward } from './found';

/** Diagnostics for doubtful honours of an article. */
export function checksOf(honours: readonly Found[], unread: readonly UnreadAward[]): Diagnostic[] {
  return [...honours.flatMap(countChecks), ...spellingChecks(honours), ...unread.map(unreadCheck)];
}

/** "trong đó có ông A", "tiêu biểu là B", "C, D…": some of the recipients. */
const SOME = /trong (?:đó|số)|tiêu biểu|đại diện|(?<!\p{L})như(?!\p{L})|…|\.\.\./iu;

/**
 * "7 tập thể" and six names, if the text lists only names of that kind; or more names than recipients. "Công ty A và 2 cá
 * nhân" counts persons only.
 */
function countChecks(honour: Found): Diagnostic[] {
  const { award, collectives, individuals, sentence, prose, index } = honour;
  const said = (collectives ?? 0) + (individuals ?? 0);
  const persons = honour.names.filter(({ person }) => person);
  const names = collectives === null && persons.length > 0 ? persons : honour.names;
  const whole =
    names.length > said ||
    (names.length > 1 && names.length < said && said - names.length <= 2 && !SOME.test(sentence));
  if (said === 0 || names.length === 0 || !whole) return [];
  return [
    diagnose('honour-count-differs', prose.at(index), {
      award,
      said: String(said),
      read: String(names.length),
    }),
  ];
}

/** One body in two spellings, which would be two entries in the register. */
function spellingChecks(honours: readonly Found[]): Diagnostic[] {
  const spellings = new Map<string, string>();
  return honours.flatMap(({ names, prose, index }) =>
    names.flatMap(({ name }): Diagnostic[] => {
      const folded = foldBody(name);
      const other = spellings.get(folded);
      spellings.set(folded, other ?? name);
      if (other === undefined || other === name) return [];
      return [diagnose('honour-two-spellings', prose.at(index), { name, other })];
    }),
  );
}

function unreadCheck({ award, cue, prose, index }: UnreadAward): Diagnostic {
  const place = prose.at(index);
  return cue === null
    ? diagnose('honour-untold', place, { award })
    : diagnose('honour-unreal', place, { award, cue });
}
