/** The content as the site sees it. A problem in any file stops the build here. */
import { readContent } from './content.ts';
import { readQuestions } from './questions.ts';
import { translatedFile, type Translated } from './translations.ts';

const texts = import.meta.glob<string>('/content/**/*.yaml', { query: '?raw', import: 'default', eager: true });
const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));

export const content = readContent(files);
export const questions = readQuestions(files, content);

const digests = import.meta.glob<Translated>('/content/translations/*.json', { import: 'default', eager: true });

/** What a language keeps of the source sections that its guides were made from; nothing for the source language. */
export const translated = (locale: string): Translated => digests[`/${translatedFile(locale)}`] ?? {};
