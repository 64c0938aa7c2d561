import { groupBy } from '../../base/group';
import { codes, type Code, type MessageLanguage } from '../codes';
import { isFault, messageOf, type Finding } from '../diagnostic';
import { labels } from '../labels';
import { worstFirst } from '../order';
import { countByCode } from '../tally';
import type { LineOf, Report } from './report';
import { colors, inFull, kindOf, totals } from './text';

/** Up to this many errors and warnings are shown with their line; more are grouped by code. */
const IN_FULL = 10;
/** Warnings of one code listed before “… more”. Errors are always all listed, since they hold something back. */
const LISTED = 3;

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
    const listed = severity === 'error' ? same : same.slice(0, LISTED);
    const lines = [
      `${kindOf(severity, code, language)} (${count})`,
      ...list(listed, language),
      ...(listed.length < count ? [`  ${labels[language].more(count - listed.length)}`] : []),
    ];
    yield `${lines.join('\n')}\n\n`;
  }
}

/** A line for each finding, then what to do: once, if it is the same for all. */
function list(findings: readonly Finding[], language: MessageLanguage): string[] {
  const rows = findings.map(({ file, diagnostic }) => {
    const { what, remedy } = messageOf(diagnostic, language);
    const place = colors.bold(`${file}:${diagnostic.line}:${diagnostic.column}`);
    return { line: `  ${place} ${what}`, remedy: `  → ${remedy}` };
  });
  const remedies = new Set(rows.map(({ remedy }) => remedy));
  if (remedies.size > 1) return rows.flatMap(({ line, remedy }) => [line, remedy]);
  return [...rows.map(({ line }) => line), ...remedies];
}

function notesOf(notes: readonly Finding[], language: MessageLanguage): string {
  const lines = Array.from(groupBy(notes, folderOf), ([folder, inFolder]) => {
    const counts = countByCode(inFolder).map(({ code, count }) => `${briefly(code, language)} (${count})`);
    return `  ${colors.bold(folder)}: ${counts.join(', ')}\n`;
  });
  return `${labels[language].notes}\n${lines.join('')}\n`;
}

function folderOf({ file }: Finding): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

function briefly(code: Code, language: MessageLanguage): string {
  const entry = codes[code];
  return entry.severity === 'info' ? entry[language].brief : entry[language].what;
}
