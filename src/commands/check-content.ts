/** Says what is wrong in `content/`, in words. `npm run check:content -- povo` shows one carrier's problems only. */
import { checkClaims } from '../data/claims.ts';
import { readContent } from '../data/content.ts';
import { contentFiles, guideSlugs } from '../data/load-files.ts';
import { ContentError } from '../data/parse.ts';
import { readQuestions } from '../data/questions.ts';

const only = process.argv[2];
try {
  const files = contentFiles();
  const content = readContent(files);
  const questions = readQuestions(files, content, guideSlugs());
  checkClaims(files, content, guideSlugs(), questions);
  console.log(`content: ${content.carriers.length} carriers, ${Object.values(questions.topics).flat().length} questions, no problems`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  const problems = error.problems.filter((problem) => !only || problem.includes(`/${only}.yaml`));
  for (const problem of problems) console.error(problem);
  console.error(`content: ${problems.length} problem(s)`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
