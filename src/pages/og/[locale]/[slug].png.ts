/** The picture of each guide for links in chats, and one of the site for every other page. */
import type { APIRoute } from 'astro';
import { guidesOf } from '../../../data/guides.ts';
import { sharePicture } from '../../../data/share-picture.ts';
import { speech } from '../../../data/speech.ts';
import { LOCALES, localeInfo, type Locale } from '../../../i18n/locales.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    LOCALES.map(async ({ path }) => {
      const { t } = speech(path);
      const guides = (await guidesOf(path)).map(({ slug, entry: { data } }) => ({
        params: { locale: path, slug },
        props: { title: data.title, above: `${t('guides.title')} › ${t(`guides.group.${data.group}`)}` },
      }));
      return [{ params: { locale: path, slug: 'site' }, props: { title: t('site.promise'), above: '' } }, ...guides];
    }),
  );
  return all.flat();
}

export const GET: APIRoute = async ({ params, props }) => {
  const locale = params.locale as Locale;
  const card = {
    title: props.title as string,
    above: props.above as string,
    site: speech(locale).t('site.name'),
    lang: localeInfo(locale).tag,
  };
  return new Response(new Uint8Array(await sharePicture(card)), { headers: { 'Content-Type': 'image/png' } });
};
