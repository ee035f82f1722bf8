/** The repository's issue form, filled in as far as this site can. The names are those of .github/ISSUE_TEMPLATE/wrong-fact.yml. */
import type { Report } from '../../domain/report.ts';

/** @param written what the reader wrote on this page already */
export function issueAddress(repository: string, { fact, page, value }: Report, written: { right: string; source: string }): string {
  const filled = Object.entries({ fact, page, value, ...written }).filter(([, text]) => text !== '');
  const query = new URLSearchParams({ template: 'wrong-fact.yml', title: `Wrong fact: ${fact}`, ...Object.fromEntries(filled) });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}
