/** `npm run status`: facts by age and kind, per carrier, and which are past their review date. `AS_OF=2027-06-01` asks for another day. */
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';
import { allFacts } from '../domain/facts.ts';
import { dayInJapan } from '../domain/dates.ts';

const asOf = process.env.AS_OF ?? dayInJapan(Date.now());
const { carriers } = readContent(contentFiles());

console.log(`Facts as of ${asOf}\n`);
console.log(['carrier'.padEnd(16), 'facts', 'official', 'reported', 'computed', 'unknown', 'oldest check', 'overdue'].join('  '));
const overdue: string[] = [];
for (const carrier of carriers) {
  const facts = allFacts(carrier);
  const count = (test: (fact: (typeof facts)[number][1]) => boolean) => facts.filter(([, fact]) => test(fact)).length;
  const late = facts.filter(([, fact]) => fact.reviewBy < asOf);
  overdue.push(...late.map(([path, fact]) => `${fact.reviewBy}  ${carrier.id}  ${path}`));
  const cells: [string | number, number][] = [
    [facts.length, 5],
    [count(({ kind, sources }) => kind === 'official' && sources.length > 0), 8],
    [count(({ kind, sources }) => kind === 'reported' && sources.length > 0), 8],
    [count(({ kind }) => kind === 'computed'), 8],
    [count(({ sources }) => sources.length === 0), 7],
    [facts.map(([, fact]) => fact.checkedOn).sort()[0] ?? '', 12],
    [late.length, 7],
  ];
  console.log([carrier.id.padEnd(16), ...cells.map(([value, width]) => String(value).padStart(width))].join('  '));
}
console.log(overdue.length > 0 ? `\nPast their review date:\n${overdue.sort().join('\n')}` : '\nNo fact is past its review date.');
