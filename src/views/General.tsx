/** What holds with every carrier, shown with its proofs: the notes about a payment means, by topic. */
import { TOPICS, type General, type Payment } from '../domain/types.ts';
import { Proof } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import type { FactView } from './view.ts';

export interface GeneralView extends FactView {
  readonly carrier: General;
  readonly words: {
    readonly payments: Readonly<Partial<Record<Payment, string>>>;
    readonly notes: Readonly<Record<string, string>>;
    readonly labels: Readonly<Record<string, string>>;
  };
}

/** The notes about a means; without one, those that hold whatever one pays with. */
export function notesAbout(general: General, payment?: Payment): General['notes'] {
  return general.notes.filter(({ about }) => (payment ? about.includes(payment) : about.length === 0));
}

/** The answer in a sentence or two, with its proof; nothing where only the carriers' own facts say. */
export function GeneralAnswer({ view, payment }: { view: GeneralView; payment: Payment }) {
  const fact = view.carrier.payments[payment];
  const text = view.words.payments[payment];
  if (!fact || !text) return null;
  const tone = fact.verdict === 'yes' ? 'go' : fact.verdict === 'no' ? 'stop' : 'care';
  return (
    <p class="answer" data-tone={tone}>
      <Rich view={view} text={text} /> <Proof view={view} fact={fact} />
    </p>
  );
}

/** `heading`: the level below the heading that they stand under. */
export function GeneralNotes({ view, notes, heading: Heading }: { view: GeneralView; notes: General['notes']; heading: 'h2' | 'h3' }) {
  return (
    <>
      {TOPICS.filter((topic) => notes.some((note) => note.topic === topic)).map((topic) => (
        <section>
          <Heading>{view.t(`topic.${topic}`)}</Heading>
          <ul>
            {notes
              .filter((note) => note.topic === topic)
              .map((note) => (
                <li>
                  <Rich view={view} text={view.words.notes[note.id] ?? ''} /> <Proof view={view} fact={note} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Ids of the sources that an answer and its notes rest on, for the list at the page's end. */
export function sourcesOf(general: General, notes: General['notes'], payment?: Payment): string[] {
  return [...notes, ...(payment ? [general.payments[payment]] : [])].flatMap((fact) => fact?.sources ?? []);
}
