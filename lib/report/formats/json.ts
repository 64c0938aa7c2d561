import { messageOf } from '../diagnostic';
import { worstFirst } from '../order';
import { countByCode, countBySeverity } from '../tally';
import type { Report } from './report';

/**
 * For programs, one object:
 * `{ counts: { error, warning, info }, codes: [{ code, severity, count }], findings: [{ file, line, column, severity,
 * code, message, remedy }] }`. Lines and columns count from 1, columns in UTF-16 units; the worst findings come first.
 */
export const jsonReport: Report = (findings, language) => {
  const entries = worstFirst(findings).map(({ file, diagnostic }) => {
    const { line, column, severity, code } = diagnostic;
    const { what, remedy } = messageOf(diagnostic, language);
    return { file, line, column, severity, code, message: what, remedy };
  });
  const report = {
    counts: countBySeverity(findings.map(({ diagnostic }) => diagnostic)),
    codes: countByCode(findings),
    findings: entries,
  };
  return [`${JSON.stringify(report, null, 2)}\n`];
};
