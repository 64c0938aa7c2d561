import { isatty } from 'node:tty';
import { createColors } from 'picocolors';
import type { Code, MessageLanguage } from '../codes';
import { messageOf, type Finding } from '../diagnostic';
import { severities, type Severity } from '../severity';
import { excerpt } from '../excerpt';
import { labels } from '../labels';
import { worstFirst } from '../order';
import { countByCode, countBySeverity } from '../tally';
import type { Report } from './report';

/** Colours for a terminal; a log or a file gets plain text. */
export const colors = createColors(isatty(1));

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

/** For people: each finding with its line and a caret, the problem and the remedy; the worst first, then a summary. */
export const textReport: Report = async function* (findings, language, lineOf) {
  for (const finding of worstFirst(findings)) yield inFull(finding, language, await lineOf(finding));
  yield summary(findings, language);
};

/** A finding with its line if there is one, the problem and the remedy, and an empty line. */
export function inFull(
  { file, diagnostic }: Finding,
  language: MessageLanguage,
  line: string | null,
): string {
  const { code, severity, line: row, column } = diagnostic;
  const { what, remedy } = messageOf(diagnostic, language);
  const head = `${colors.bold(`${file}:${row}:${column}`)} ${kindOf(severity, code, language)}`;
  return `${[head, ...quote(line, row, column), `  ${what}`, `  → ${remedy}`].join('\n')}\n\n`;
}

/** The severity in words, and the code. */
export function kindOf(severity: Severity, code: Code, language: MessageLanguage): string {
  return `${paint[severity](labels[language].severity[severity])} ${colors.dim(code)}`;
}

function quote(line: string | null, row: number, column: number): string[] {
  if (line === null) return [];
  const shown = excerpt(line, column);
  const number = String(row);
  return [
    `  ${colors.dim(`${number} │`)} ${shown.line}`,
    `  ${colors.dim(`${' '.repeat(number.length)} │`)} ${colors.bold(shown.caret)}`,
  ];
}

function summary(findings: readonly Finding[], language: MessageLanguage): string {
  if (findings.length === 0) return `${labels[language].nothing}\n`;
  const words = labels[language];
  const widest = Math.max(...severities.map((severity) => words.severity[severity].length));
  const rows = countByCode(findings).map(
    ({ code, severity, count }) =>
      `${String(count).padStart(8)}  ${words.severity[severity].padEnd(widest)}  ${code}`,
  );
  return `${words.byCode}\n${rows.join('\n')}\n${totals(findings, language)}`;
}

/** The number of errors, warnings and notes, on a line. */
export function totals(findings: readonly Finding[], language: MessageLanguage): string {
  const counts = countBySeverity(findings.map(({ diagnostic }) => diagnostic));
  const all = severities.map((severity) => `${labels[language].severity[severity]}: ${counts[severity]}`);
  return `${all.join(', ')}\n`;
}
