import type { Finding } from './diagnostic';
import { severities } from './severity';

/** Compares findings by file, then by place. */
export function byPlace(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.diagnostic.line - other.diagnostic.line || one.diagnostic.column - other.diagnostic.column;
}

/** Errors first, then warnings; stable within each. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity),
  );
}
