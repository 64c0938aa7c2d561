import { groupBy } from '../../base/group';
import { codes, type Code, type MessageLanguage } from '../codes';
import { isFault, messageOf, type Finding } from '../diagnostic';
import { labels } from '../labels';
import { worstFirst } from '../order';
import type { Severity } from '../severity';
import { countByCode } from '../tally';
import type { LineOf, Report } from './report';
import { colors, inFull, kindOf, totals } from './text';

/** Up to this many errors and warnings are shown with their line; more are grouped by code. */
const IN_FULL = 10;
/** Texts listed of one code of warnings, whose number is above them. Errors that hold back an article are always all listed. */
const LISTED = 2;
/** Folders listed, of pictures or of notes. */
const FOLDERS = 5;

/**
 * For people who want to know what to do next: errors and warnings in full if there are few, else by code; the notes of
 * each folder on one line.
 */
export const briefReport: Report = async function* (findings, language, lineOf) {
  const faults = worstFirst(findings.filter(isFault));
  const notes = findings.filter((finding) => !isFault(finding));
  yield* faults.length <= IN_FULL ? each(faults, language, lineOf) : byCode(faults, language);
  if (notes.length > 0) yield notesOf(notes, language);
  if (faults.length === 0) yield `${labels[language].nothing}\n`;
  else yield totals(findings, language);
};

async function* each(findings: readonly Finding[], language: MessageLanguage, lineOf: LineOf) {
  for (const finding of findings) yield inFull(finding, language, await lineOf(finding));
}

function* byCode(findings: readonly Finding[], language: MessageLanguage) {
  for (const { code, severity, count } of countByCode(findings)) {
    const same = findings.filter(({ diagnostic }) => diagnostic.code === code);
    const groups = groupsOf(same, language);
    const listed = groups.slice(0, mostOf(code, severity));
    const shown = listed.reduce((sum, { length }) => sum + length, 0);
    const counted = shown < count ? labels[language].shown(shown, count) : count;
    const lines = [`${kindOf(severity, code, language)} (${counted})`, ...list(listed, language)];
    yield `${lines.join('\n')}\n\n`;
  }
}

/** Whether an error of this code holds back only a picture, of which a folder may lack hundreds. */
const isOfPicture = (code: Code) => code.startsWith('image-');

function mostOf(code: Code, severity: Severity): number {
  if (severity !== 'error') return LISTED;
  return isOfPicture(code) ? FOLDERS : Infinity;
}

/**
 * Findings of one code that are one line: warnings that say the same, and errors about pictures of the same folder. An
 * error that holds back an article is alone.
 */
function groupsOf(findings: readonly Finding[], language: MessageLanguage): Finding[][] {
  const keyOf = (finding: Finding, index: number) => {
    if (isOfPicture(finding.diagnostic.code)) return folderOf(finding);
    return finding.diagnostic.severity === 'error' ? index : messageOf(finding.diagnostic, language).what;
  };
  const keyed = findings.map((finding, index) => ({ finding, key: keyOf(finding, index) }));
  return Array.from(groupBy(keyed, ({ key }) => key).values(), (group) =>
    group.map(({ finding }) => finding),
  );
}

/** A line for each group, then what to do: once, if it is the same for all. */
function list(groups: readonly Finding[][], language: MessageLanguage): string[] {
  const rows = groups.flatMap(([first, ...others]) => {
    if (!first) return [];
    const { file, diagnostic } = first;
    const { what, remedy } = messageOf(diagnostic, language);
    const place = colors.bold(`${file}:${diagnostic.line}:${diagnostic.column}`);
    const { elsewhere, inFolder } = labels[language];
    const also = (isOfPicture(diagnostic.code) ? inFolder : elsewhere)(others.length);
    return { line: `  ${place} ${what}${others.length === 0 ? '' : ` ${also}`}`, remedy: `  → ${remedy}` };
  });
  const remedies = new Set(rows.map(({ remedy }) => remedy));
  if (remedies.size > 1) return rows.flatMap(({ line, remedy }) => [line, remedy]);
  return [...rows.map(({ line }) => line), ...remedies];
}

function notesOf(notes: readonly Finding[], language: MessageLanguage): string {
  const folders = [...groupBy(notes, folderOf)];
  const isLong = folders.length > FOLDERS;
  const lines = (isLong ? folders.slice(0, FOLDERS - 1) : folders).map(
    ([folder, inFolder]) => `  ${colors.bold(folder)}: ${countsOf(inFolder, language)}\n`,
  );
  const others = folders.slice(lines.length);
  const left = others.flatMap(([, inFolder]) => inFolder);
  const last = isLong
    ? `  ${labels[language].otherFolders(others.length)}: ${countsOf(left, language)}\n`
    : '';
  return `${labels[language].notes}\n${lines.join('')}${last}\n`;
}

function countsOf(notes: readonly Finding[], language: MessageLanguage): string {
  return countByCode(notes)
    .map(({ code, count }) => `${briefly(code, language)} (${count})`)
    .join(', ');
}

function folderOf({ file }: Finding): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

function briefly(code: Code, language: MessageLanguage): string {
  const entry = codes[code];
  return entry.severity === 'info' ? entry[language].brief : entry[language].what;
}
