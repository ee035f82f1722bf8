/** The search box and what it finds, as you type, also with an input method. On its own page and in a dialog over any other. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LOCALES, localeInfo } from '../../i18n/locales.ts';
import { href, type Speech } from '../../views/view.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { createSearch, type Found } from './engine.ts';
import { Groups } from './Groups.tsx';
import { languageOf } from './language.ts';
import { thisPage } from '../address.ts';

export interface SearchProps extends SpeechProps {
  /** Over another page: the query stays out of the address. */
  readonly dialog?: boolean;
}
type Result = { readonly for: string; readonly found: Found } | 'failed';

/** Milliseconds without an answer after which the reader is told that one is on its way: the index may still be loading. */
const PATIENCE = 400;

export function Search(props: SearchProps) {
  const speech = speak(props);
  const { t, base, locale } = speech;
  const engine = useMemo(() => createSearch(base, locale, localeInfo(locale).tag), [base, locale]);
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<Result>();
  const [slow, setSlow] = useState(false);
  const latest = useRef('');
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);

  const answer = (given: Result | undefined) => {
    setResult(given);
    setSlow(false);
  };
  const look = (text: string) => {
    setQuery(text);
    const wanted = text.trim();
    latest.current = wanted;
    if (!props.dialog) history.replaceState(null, '', wanted ? `#${new URLSearchParams({ q: wanted })}` : thisPage());
    if (wanted === '') return answer(undefined);
    // What was found before stays until then.
    const waiting = setTimeout(() => latest.current === wanted && setSlow(true), PATIENCE);
    const answerTo = (given: Result) => {
      clearTimeout(waiting);
      if (latest.current === wanted) answer(given);
    };
    engine.find(wanted).then(
      (found) => answerTo({ for: wanted, found }),
      () => answerTo('failed'),
    );
  };
  const clear = () => {
    look('');
    input.current?.focus();
  };
  useEffect(() => {
    const asked = props.dialog ? null : new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked) look(asked);
    engine.warm();
    input.current?.focus();
    // Preact knows this event in other letters than browsers do.
    input.current?.addEventListener('compositionend', (event) => look((event.target as HTMLInputElement).value));
  }, []);

  const answered = result === 'failed' ? undefined : result;
  return (
    <search class="search" data-for={answered?.for} ref={box} onKeyDown={(event) => moveFocus(event, box.current)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look(query);
        }}
      >
        <label for="q">{t('search.label')}</label>
        <p class="search-field">
          <span>
            <input
              id="q"
              type="search"
              ref={input}
              value={query}
              autocomplete="off"
              spellcheck={false}
              enterkeyhint="search"
              onInput={(event) => (event.isComposing ? setQuery(event.currentTarget.value) : look(event.currentTarget.value))}
            />
            {query !== '' && (
              <button class="link" type="button" onClick={clear}>
                {t('search.clear')}
              </button>
            )}
          </span>
          <button class="button" type="submit">
            {t('search.title')}
          </button>
        </p>
      </form>
      <p role="status" class="status">
        {slow ? t('search.searching') : result && message(speech, result)}
      </p>
      {query === '' && <p class="hint">{t('search.hint')}</p>}
      {answered && <Groups key={answered.for} speech={speech} found={answered.found} />}
      {answered?.found.hits.length === 0 && <Instead speech={speech} />}
      {result && <OtherLanguages speech={speech} query={query.trim()} />}
    </search>
  );
}

export function message({ t }: Speech, result: Result): string {
  if (result === 'failed') return t('search.failed');
  const count = result.found.hits.length;
  if (result.found.isGuess && count > 0) return t('search.nearly', { query: result.for });
  return count > 0 ? t('search.count', { count }) : t('search.none', { query: result.for });
}

/** Where everything is that can be looked through by eye. */
export function Instead({ speech }: { readonly speech: Speech }) {
  return (
    <ul class="instead">
      {(['carriers', 'questions', 'guides'] as const).map((kind) => (
        <li>
          <a href={href(speech, kind)}>{speech.t(`search.kind.${kind}`)}</a>
        </li>
      ))}
    </ul>
  );
}

/** A query in another language's letters may be meant for its pages. */
function OtherLanguages({ speech, query }: { readonly speech: Speech; readonly query: string }) {
  const { t, base, locale } = speech;
  const meant = languageOf(query);
  const other = LOCALES.find(({ path }) => path === meant && path !== locale);
  if (!other) return null;
  return (
    <p>
      <a href={`${href({ base, locale: other.path }, 'search')}#${new URLSearchParams({ q: query })}`} hreflang={other.tag}>
        {t('search.in-language', { language: other.name })}
      </a>
    </p>
  );
}

/** Arrows go from the box through the results and back. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, .hits li:not([hidden]) a') ?? [])];
  const now = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
  if (now < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
