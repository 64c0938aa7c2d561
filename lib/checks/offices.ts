import { fold } from '../language/text';
import { diagnose, type Finding } from '../report/diagnostic';
import { contributors, type Contributor } from '../site/people';
import type { Check } from './check';
import { placeOf } from '../content/place';

/** People who sign with different offices; reported where the office is not their most frequent one. */
export const offices: Check = async ({ newsroom, textOf }) => {
  const findings: Finding[] = [];
  for (const contributor of contributors(newsroom.articles)) {
    const [usual, ...others] = officesOf(contributor);
    for (const { article, name, office } of others) {
      if (!usual || isSame(usual.office, office)) continue;
      const params = { name, office, usual: usual.office, other: usual.article.file };
      const place = placeOf(name, await textOf(article.file));
      findings.push({ file: article.file, diagnostic: diagnose('person-two-offices', place, params) });
    }
  }
  return findings;
};

/** The signatures with each office, the most frequent office first. */
function officesOf({ signatures }: Contributor) {
  const all = signatures.flatMap(({ article, person }) =>
    person.title === null ? [] : [{ article, name: person.name, office: person.title }],
  );
  const frequency = (office: string) => all.filter((each) => isSame(each.office, office)).length;
  return all
    .map((each) => ({ ...each, frequency: frequency(each.office) }))
    .sort((one, other) => other.frequency - one.frequency);
}

/** Whether two offices are the same, one perhaps shortened. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((office) => fold(office).replaceAll(' ', ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
