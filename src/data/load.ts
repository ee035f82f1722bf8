/** The content as the site sees it. A problem in any file stops the build here. */
import { readContent } from './content.ts';
import { readQuestions } from './questions.ts';

const texts = import.meta.glob<string>('/content/**/*.yaml', { query: '?raw', import: 'default', eager: true });
const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));

export const content = readContent(files);
export const questions = readQuestions(files, content);
