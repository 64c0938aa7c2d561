import type { Code } from './codes';
import type { Diagnostic, Finding } from './diagnostic';
import { severities, type Severity } from './severity';

interface Tally {
  code: Code;
  severity: Severity;
  count: number;
}

/** Number of diagnostics by severity. */
export type Counts = Record<Severity, number>;

/** The number of diagnostics of each severity, zeros included. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Number of findings by code, the worst codes first, then the most frequent. */
export function countByCode(findings: readonly Finding[]): Tally[] {
  const tallies = new Map<Code, Tally>();
  for (const { diagnostic } of findings) {
    const { code, severity } = diagnostic;
    tallies.set(code, { code, severity, count: (tallies.get(code)?.count ?? 0) + 1 });
  }
  const rank = ({ severity }: Tally) => severities.indexOf(severity);
  return [...tallies.values()].sort((one, other) => rank(one) - rank(other) || other.count - one.count);
}
