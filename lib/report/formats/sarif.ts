import type { Log, ReportingDescriptor, Result } from 'sarif';
import { codes, type Code, type MessageLanguage } from '../codes';
import { messageOf, type Finding } from '../diagnostic';
import type { Severity } from '../severity';
import { worstFirst } from '../order';
import { countByCode } from '../tally';
import type { Report } from './report';

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' };

/** For code-scanning tools: a SARIF 2.1.0 log with one run. */
export const sarifReport: Report = (findings, language) => {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'toa-soan',
            language,
            rules: countByCode(findings).map(({ code, severity }) => rule(code, severity, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: worstFirst(findings).map((finding) => result(finding, language)),
      },
    ],
  };
  return [`${JSON.stringify(log, null, 2)}\n`];
};

function rule(code: Code, severity: Severity, language: MessageLanguage): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: codes[code][language].what },
    help: { text: codes[code][language].remedy },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result({ file, diagnostic }: Finding, language: MessageLanguage): Result {
  const { what, remedy } = messageOf(diagnostic, language);
  const region = { startLine: diagnostic.line, startColumn: diagnostic.column };
  return {
    ruleId: diagnostic.code,
    level: levels[diagnostic.severity],
    message: { text: `${what} ${remedy}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** A path as a relative address; a name may hold "%", "#" or spaces. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
