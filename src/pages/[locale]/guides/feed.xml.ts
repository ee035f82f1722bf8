/** New and newly checked guides, for feed readers. */
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideEntries, slugOf } from '../../../data/guides.ts';
import { localePaths } from '../../../data/paths.ts';
import { speech } from '../../../data/speech.ts';
import { localeInfo, type Locale } from '../../../i18n/locales.ts';
import { href } from '../../../views/view.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => {
  const locale = props.locale as Locale;
  const { t, base } = speech(locale);
  const entries = await guideEntries(locale);
  return rss({
    title: `${t('site.name')} · ${t('guides.title')}`,
    description: t('guides.lead'),
    site: new URL(href({ base, locale }, 'guides'), site),
    customData: `<language>${localeInfo(locale).tag}</language>`,
    items: entries
      .map((entry) => ({
        title: entry.data.title,
        description: entry.data.description,
        link: href({ base, locale }, `guides/${slugOf(entry)}`),
        pubDate: new Date(`${entry.data.checkedOn}T00:00:00+09:00`),
      }))
      .sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()),
  });
};
