/** What was found, by kind: the best kind first, a few of each and all on demand. */
import { useState } from 'preact/hooks';
import { href, type Speech } from '../../views/view.ts';
import type { Found } from './engine.ts';
import { groupsOf, type Group, type Hit } from './rank.ts';

const FEW = 4;

export function Groups({ speech, found }: { readonly speech: Speech; readonly found: Found }) {
  return (
    <>
      {groupsOf(found.hits).map((group) => (
        <Kind key={group.kind} speech={speech} group={group} words={found.words} />
      ))}
    </>
  );
}

function Kind({ speech, group, words }: { readonly speech: Speech; readonly group: Group; readonly words: readonly string[] }) {
  const { t } = speech;
  const [all, setAll] = useState(false);
  const { kind, hits } = group;
  return (
    <section class="hit-group" aria-labelledby={`hits-${kind}`} data-kind={kind}>
      <h2 id={`hits-${kind}`}>
        {t(`search.kind.${kind}`)} <small>{hits.length}</small>
      </h2>
      <ol class="hits">
        {hits.map((hit, place) => (
          <Result key={hit.entry[0]} speech={speech} hit={hit} words={words} hidden={!all && place >= FEW} />
        ))}
      </ol>
      {!all && hits.length > FEW && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('search.all', { count: hits.length })}
        </button>
      )}
    </section>
  );
}

interface ResultProps {
  readonly speech: Speech;
  readonly hit: Hit;
  readonly words: readonly string[];
  readonly hidden: boolean;
}

function Result({ speech, hit, words, hidden }: ResultProps) {
  const [path, title, about] = hit.entry;
  const address = `${href(speech, '')}${path}`;
  return (
    <li hidden={hidden}>
      <a data-entry={path} href={hit.section ? `${address}#${hit.section[0]}` : address}>
        <Marked text={title} words={words} />
        {hit.section && (
          <small>
            {' › '}
            <Marked text={hit.section[1]} words={words} />
          </small>
        )}
      </a>
      {about && (
        <p>
          <Marked text={about} words={words} />
        </p>
      )}
    </li>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const literal = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const parts = literal.length > 0 ? text.split(new RegExp(`(${literal.join('|')})`, 'gi')) : [text];
  return <>{parts.map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : part))}</>;
}
