/** The repository's issue form, filled in as far as this site can. The names are those of .github/ISSUE_TEMPLATE/wrong-fact.yml. */
import type { Report } from '../../domain/report.ts';

export function issueAddress(repository: string, { fact, page, value }: Report): string {
  const query = new URLSearchParams({ template: 'wrong-fact.yml', title: `Wrong fact: ${fact}`, fact, page, value });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}
