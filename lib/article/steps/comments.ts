import { writtenMoment } from '../../language/moments';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { bothReleases, type Release } from '../state/release';
import { readState, releaseOf } from '../state/state-keys';
import { clausesOf, isNote } from './draft-mark';
import { embargoIn } from './embargo';
import { publishing } from '../words/draft-marks';

/** `key: value` or `key = value`. */
const pair = /^[^\p{L}]*([\p{L}][\p{L}\p{M}\w -]{0,40}?)\s*[:=]\s*(\S.*)$/u;

/** How much of a comment is in its diagnostic, in letters. */
const SHOWN = 60;

/** Heeds what a comment says about when the article may be published: “CHƯA DUYỆT”, “embargo: 1/1/2027”. */
export const readComments: Step = ({ comments, release }) => {
  const found = comments.flatMap(({ words, place }) =>
    words.split('\n').flatMap((line) => {
      const said = releaseIn(line.trim());
      return said === null ? [] : [{ said, line: line.trim().slice(0, SHOWN), place }];
    }),
  );
  return {
    release: found.reduce((all, { said }) => bothReleases(said, all), release),
    diagnostics: found.flatMap(({ said: { draft, from }, line: words, place }) => {
      if (draft) return [diagnose('draft-marked', place, { words })];
      return from === null ? [] : [diagnose('embargo-read', place, { words, date: writtenMoment(from) })];
    }),
  };
};

/** Whether a clause is about publishing the text; any other may be about a picture: “Ảnh của Nam, chưa duyệt”. */
const forbids = (clause: string): boolean => publishing.test(clause) && isNote(clause);

/** What a line says of it; null if it says nothing. */
function releaseIn(line: string): Release | null {
  const embargo = embargoIn(line);
  if (embargo !== null && embargo !== 'unclear') return { draft: false, from: embargo, until: null };
  if (embargo === 'unclear' || isNote(line) || clausesOf(line).some(forbids))
    return { draft: true, from: null, until: null };
  const [, key, value] = pair.exec(line) ?? [];
  const said = key === undefined ? null : readState(key, value);
  return said === null || said.kind === 'live' || said.kind === 'unclear' ? null : releaseOf([said], null);
}
