import { messageOf } from '../diagnostic';
import type { Severity } from '../severity';
import { worstFirst } from '../order';
import type { Report } from './report';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: a workflow command for each finding, shown at the line of the file. */
export const githubReport: Report = (findings, language) =>
  worstFirst(findings).map(({ file, diagnostic }) => {
    const { severity, line, column, code } = diagnostic;
    const { what, remedy } = messageOf(diagnostic, language);
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::${commands[severity]} ${place}::${data(`${what} ${remedy}`)}\n`;
  });

/** Escapes as GitHub's own toolkit does (`@actions/core`, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
