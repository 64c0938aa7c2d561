import type { PhrasingContent } from 'mdast';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Draft, Standfirst, Step } from '../draft';
import { isLine, type LinePiece, type Piece } from '../pieces';
import { textAt } from '../plain';
import { fold, isCut } from '../../language/text';
import { agencyAlone, behindAgency, cutStandfirst, withoutAgency } from './agency';
import { ledeLabel } from '../words/markers';
import { isCutBySoftware, wholeOf } from './cut-standfirst';
import { firstParagraph } from './first-paragraph';

/** The sentences of a cut text that are whole, each of some words: not “TP.”. */
const wholeSentences = /^(?:[^.!?]{30,}?[.!?]+["”’)]*(?=\s+[\p{Lu}\d“"]))+/u;

interface Choice {
  standfirst: Standfirst | null;
  /** The piece in the body that contained it, which is removed; else null. */
  piece: Piece | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads the standfirst: front matter's, else the text after the closing “more” if it is complete, else the first
 * paragraph of the body, which is removed there. An agency at its beginning becomes the dateline. If the body repeats
 * it with links or notes, the standfirst takes these over.
 */
export const readLede: Step = (draft) => {
  const teaser = draft.teaser === null ? null : withoutAgency(draft.teaser);
  const alone = agencyAlone(draft.pieces);
  const pieces = draft.pieces.filter((piece) => piece !== alone?.piece);
  const choice = withoutLabel(chooseLede({ ...draft, pieces }, teaser?.standfirst ?? null));
  const lede = choice.standfirst && behindAgency(choice.standfirst, () => wordsBeside(draft, choice.piece));
  const standfirst = fold(lede?.standfirst.plain.text ?? '');
  const isTwin = (piece: Piece) => isLine(piece) && says(piece, standfirst);
  const twin = pieces.find((piece) => isTwin(piece));
  return {
    dateline: draft.frontMatter.dateline ?? teaser?.agency ?? lede?.agency ?? alone?.agency ?? null,
    lede: lede && { ...lede.standfirst, nodes: richest(lede.standfirst, twin) },
    pieces: pieces.filter((piece) => piece !== choice.piece && !isTwin(piece)),
    diagnostics: choice.diagnostics,
  };
};

/** The dash behind the name of a paper that was a picture: “– Sáng nay …”. */
const lostAgency = /^[-–—]\s+(?=\p{Lu})/u;

/** The standfirst without an editor's label, “Sapo: …”, or such a dash. */
function withoutLabel(choice: Choice): Choice {
  const { standfirst, diagnostics } = choice;
  const label =
    [ledeLabel, lostAgency].map((each) => each.exec(standfirst?.plain.text ?? '')).find(Boolean) ?? null;
  if (standfirst === null || label === null) return choice;
  const dropped = diagnose('junk-dropped', standfirst.plain.place(0), { words: label[0].trim() });
  return {
    ...choice,
    standfirst: cutStandfirst(standfirst, label[0].length),
    diagnostics: [...diagnostics, dropped],
  };
}

function chooseLede({ frontMatter, keyPlace, pieces, title }: Draft, teaser: Standfirst | null): Choice {
  // Some tools repeat the title as the description.
  const given = fold(frontMatter.lede ?? '') === fold(title ?? '') ? undefined : frontMatter.lede;
  // An automatic excerpt ends in the middle of the body's first paragraph.
  const excerpted = isCut(given ?? '') ? wholeOf(given ?? '', pieces) : undefined;
  if (excerpted !== undefined) {
    const diagnostics = [diagnose('lede-cut', excerpted.place, {})];
    return { standfirst: excerpted, piece: excerpted, diagnostics };
  }
  if (given !== undefined) {
    const plain = textAt(given, keyPlace('lede'));
    const standfirst: Standfirst = { plain, nodes: [{ type: 'text', value: plain.text }] };
    return { standfirst, piece: null, diagnostics: [] };
  }
  const cut = teaser?.plain.text ?? '';
  if (teaser !== null && cut !== '' && !isCut(cut)) {
    return { standfirst: teaser, piece: null, diagnostics: [] };
  }
  const whole = wholeOf(cut, pieces);
  const isWriters = () => !isCutBySoftware(cut, wordsBeside({ title, pieces }));
  if (teaser !== null && cut !== '' && whole === undefined && isWriters()) {
    return { standfirst: teaser, piece: null, diagnostics: [] };
  }
  const piece = whole ?? firstParagraph(pieces);
  if (piece === undefined) {
    const place = pieces[0]?.place ?? { line: 1, column: 1 };
    const end = wholeSentences.exec(cut)?.[0].length ?? 0;
    const isMissing = end === 0 && title !== null;
    return {
      standfirst: teaser === null || end === 0 ? null : cutStandfirst(teaser, 0, end),
      piece: null,
      diagnostics: [
        ...(isMissing ? [diagnose('lede-missing', place, {})] : []),
        ...(teaser === null || cut === ''
          ? []
          : [diagnose('junk-dropped', teaser.plain.place(0), { words: cut.slice(end).trim().slice(0, 60) })]),
      ],
    };
  }
  const code = teaser === null ? 'lede-from-body' : 'lede-cut';
  return { standfirst: piece, piece, diagnostics: [diagnose(code, piece.place, {})] };
}

function says(piece: LinePiece, words: string): boolean {
  // Folding removes only marks and punctuation, so texts of very different length cannot be equal.
  const comparable = words !== '' && Math.abs(piece.plain.text.length - words.length) < 40 + words.length / 5;
  return comparable && fold(withoutAgency(piece).standfirst.plain.text) === words;
}

/** The inline content of the standfirst, or of the paragraph that repeats it if only that has more than text. */
function richest({ nodes }: Standfirst, twin: Piece | undefined): PhrasingContent[] {
  const isText = nodes.every(({ type }) => type === 'text');
  return isText && twin !== undefined && isLine(twin) ? withoutAgency(twin).standfirst.nodes : nodes;
}

/** The words of the title and of the body around the standfirst. */
function wordsBeside({ title, pieces }: Pick<Draft, 'title' | 'pieces'>, own: Piece | null = null): string {
  return [title, ...pieces.map((piece) => (isLine(piece) && piece !== own ? piece.plain.text : ''))].join(
    '\n',
  );
}
