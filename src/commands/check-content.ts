/** Says what is wrong in `content/`, in words. `npm run check:content -- povo` shows one carrier's problems only. */
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';
import { ContentError } from '../data/parse.ts';

const only = process.argv[2];
try {
  const { carriers } = readContent(contentFiles());
  console.log(`content: ${carriers.length} carriers, no problems`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  const problems = error.problems.filter((problem) => !only || problem.includes(`/${only}.yaml`));
  for (const problem of problems) console.error(problem);
  console.error(`content: ${problems.length} problem(s)`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
