/** One question with its answer, what it rests on, and where to read on. */
import type { Question } from '../../data/questions.ts';
import { parseRich } from '../../domain/rich.ts';
import type { Fact, Source } from '../../domain/types.ts';
import { KindMark, SourceLine } from '../Proof.tsx';
import { FigureInline, LabelInline } from '../Rich.tsx';
import { labelOf, type FactView } from '../view.ts';

/** The facts of a carrier or, with 'general', those that hold with every carrier. */
export type Views = (of: string) => FactView;
export interface Link {
  readonly href: string;
  readonly text: string;
}

interface Props {
  question: Question;
  ask: string;
  answer: string;
  view: FactView;
  views: Views;
  facts: readonly Fact[];
  sources: readonly Source[];
  links: readonly Link[];
}

export function Answered({ question, ask, answer, view, views, facts, sources, links }: Props) {
  const { t } = view;
  const weakest = facts.find(({ kind }) => kind !== 'official') ?? facts[0];
  return (
    <section class="question" data-verdict={question.verdict}>
      <h2 id={question.id}>
        <a href={`#${question.id}`}>{ask}</a>
      </h2>
      {question.verdict !== 'answered' && <p class="open">{t(`questions.verdict.${question.verdict}`)}</p>}
      <p>
        <RichAcross view={view} views={views} text={answer} /> {weakest && <KindMark view={view} fact={weakest} />}
      </p>
      {links.length > 0 && (
        <p class="more" data-pagefind-ignore>
          {links.map(({ href, text }) => (
            <a href={href}>{text}</a>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <details data-pagefind-ignore>
          <summary>{t('questions.sources', { count: sources.length })}</summary>
          <ul>
            {sources.map((source) => (
              <li>
                <SourceLine view={view} source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Words that refer to several files: {carrier.figure}, [carrier.label], [term]. */
export function RichAcross({ view, views, text }: { view: FactView; views: Views; text: string }) {
  return (
    <>
      {parseRich(text).map((part) => {
        if (part.is === 'text') return part.text;
        const [of = '', id] = part.id.split('.');
        if (part.is === 'figure') return <FigureInline view={views(of)} id={id ?? ''} />;
        return (
          <LabelInline label={labelOf(id ? views(of) : view, id ?? of)} locale={view.locale} screen={id !== undefined} aside={part.aside} />
        );
      })}
    </>
  );
}
