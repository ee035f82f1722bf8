/** The search box: results as you type, also with an input method; nothing is loaded before the first letter. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { localeInfo } from '../../i18n/locales.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { search, type Hit } from './pagefind.ts';

export function Search(props: SpeechProps) {
  const { t, base, locale } = speak(props);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ for: string; hits: readonly Hit[] } | 'failed'>();
  const composing = useRef(false);
  const latest = useRef('');
  const input = useRef<HTMLInputElement>(null);

  const look = (text: string) => {
    setQuery(text);
    const wanted = text.trim();
    latest.current = wanted;
    if (wanted === '') return setFound(undefined);
    search(base, localeInfo(locale).tag, wanted).then(
      (hits) => latest.current === wanted && setFound({ for: wanted, hits }),
      () => latest.current === wanted && setFound('failed'),
    );
  };
  useEffect(() => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked) look(asked);
    input.current?.focus();
  }, []);

  const keep = (text: string) =>
    history.replaceState(null, '', text.trim() ? `#${new URLSearchParams({ q: text.trim() })}` : location.pathname);
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look(query);
        }}
      >
        <label for="q">{t('search.label')}</label>
        <p class="search-field">
          <input
            id="q"
            type="search"
            ref={input}
            value={query}
            autocomplete="off"
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={(event) => {
              composing.current = false;
              look(event.currentTarget.value);
              keep(event.currentTarget.value);
            }}
            onInput={(event) => {
              if (composing.current) return setQuery(event.currentTarget.value);
              look(event.currentTarget.value);
              keep(event.currentTarget.value);
            }}
          />
          <button class="button" type="submit">
            {t('nav.search')}
          </button>
        </p>
      </form>
      <p role="status" class="status">
        {found === 'failed'
          ? t('search.failed')
          : found && (found.hits.length > 0 ? t('search.count', { count: found.hits.length }) : t('search.none', { query: found.for }))}
      </p>
      {found && found !== 'failed' && (
        <ol class="hits">
          {found.hits.map((hit) => (
            <li>
              <a href={hit.url}>{hit.title}</a>
              <p>
                <Marked text={hit.excerpt} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}

/** Splits on the mark tags instead of trusting the text as HTML. */
function Marked({ text }: { text: string }) {
  const parts = text.split(/<mark>(.*?)<\/mark>/g);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <mark>{plainText(part)}</mark> : plainText(part)))}</>;
}

function plainText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
