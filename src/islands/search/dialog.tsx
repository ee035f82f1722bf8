/** The search over any page: opened by the search link, "/" or Ctrl/⌘ K, closed by Escape; it remembers nothing. */
import { render } from 'preact';
import type { Dictionary } from '../../i18n/island-translate.ts';
import css from '../../styles/search.css?inline';
import { BASE } from '../base.ts';
import { pageLocale } from '../page-locale.ts';
import { addStyle } from '../style.ts';
import { Search } from './Search.tsx';

const files = import.meta.glob<Dictionary>('../../../content/ui/*/search.json', { import: 'default' });

let styled = false;

/** @param opener gets the focus back */
export async function openSearch(opener: HTMLElement): Promise<void> {
  // One is open, or this is the search's own page.
  const box = document.querySelector<HTMLInputElement>('.search input');
  if (box) return box.focus();
  const locale = pageLocale();
  const load = Object.entries(files).find(([path]) => path.includes(`/${locale}/`))?.[1];
  const dictionary = (await load?.()) ?? {};
  if (!styled) addStyle(css);
  styled = true;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = dictionary['search.title'] ?? '';
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
    opener.focus();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  const close = () => dialog.close();
  render(
    <>
      <button type="button" class="close" onClick={close}>
        {dictionary['search.close']}
      </button>
      <Search locale={locale} base={BASE} dictionary={dictionary} dialog />
    </>,
    dialog,
  );
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}
