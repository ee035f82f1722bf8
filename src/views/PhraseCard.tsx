/**
 * Sentences to say or show: Japanese with its reading, romaji and meaning, and one tap to fill the screen with it. The full screen is
 * a popover and needs no script; copying and reading aloud do (islands/tools.ts).
 */
import { phraseText, unitsOf, type Phrase, type Topic } from '../domain/phrases.ts';
import { Fold } from './Fold.tsx';
import { toolWords, type Speech } from './view.ts';
import { VERBATIM } from './verbatim.ts';

interface GroupsProps {
  readonly speech: Speech;
  readonly phrases: readonly Phrase[];
  readonly topics: readonly Topic[];
  /** The heading of each topic: h2, or h3 inside a section. */
  readonly level?: 2 | 3;
  /** Each topic opens on demand. */
  readonly folded?: boolean;
}

export function PhraseGroups({ speech, phrases, topics, level = 3, folded = false }: GroupsProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <>
      {topics.map((topic) => {
        const title = speech.t(`phrase.topic.${topic}`);
        const list = <PhraseList speech={speech} phrases={phrases.filter((phrase) => phrase.topic === topic)} />;
        return folded ? (
          <Fold class="phrase-group" title={title} level={level}>
            {list}
          </Fold>
        ) : (
          <section class="phrase-group" data-topic={topic}>
            <Heading>{title}</Heading>
            {list}
          </section>
        );
      })}
    </>
  );
}

export function PhraseList({ speech, phrases }: Pick<GroupsProps, 'speech' | 'phrases'>) {
  return (
    <ul class="phrases" {...toolWords(speech)}>
      {phrases.map((phrase) => (
        <PhraseCard speech={speech} phrase={phrase} />
      ))}
    </ul>
  );
}

export function PhraseCard({ speech: { t }, phrase }: { speech: Speech; phrase: Phrase }) {
  const id = `say-${phrase.topic}-${phrase.id}`;
  const text = phraseText(phrase);
  return (
    <li class="phrase" data-from={phrase.from}>
      {phrase.from === 'staff' && <p class="who">{t('phrase.staff')}</p>}
      <Sentence phrase={phrase} />
      <p class="phrase-tools">
        <button class="tool" type="button" popovertarget={id} aria-label={t('phrase.enlarge-what', { what: text })}>
          {t('phrase.enlarge')}
        </button>
        <button class="tool scripted" type="button" data-speak={text}>
          {t('tool.speak')}
        </button>
        <button class="tool scripted" type="button" data-copy={text}>
          {t('tool.copy')}
        </button>
      </p>
      <dialog class="phrase-big" popover="auto" id={id} aria-label={t('phrase.enlarged')}>
        <Sentence phrase={phrase} />
        <button class="button" type="button" popovertarget={id} popovertargetaction="hide">
          {t('phrase.close')}
        </button>
      </dialog>
    </li>
  );
}

export function Sentence({ phrase }: { phrase: Phrase }) {
  return (
    <>
      <p class="ja" lang="ja" {...VERBATIM}>
        {unitsOf(phrase).map((pieces) => (
          <span>
            {pieces.map(({ text, reading }) =>
              reading ? (
                <ruby>
                  {text}
                  <rp>(</rp>
                  <rt>{reading}</rt>
                  <rp>)</rp>
                </ruby>
              ) : (
                text
              ),
            )}
          </span>
        ))}
      </p>
      <p class="romaji" lang="ja-Latn" {...VERBATIM}>
        {phrase.romaji}
      </p>
      <p class="meaning">{phrase.meaning}</p>
    </>
  );
}
