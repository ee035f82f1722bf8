/** Japan's public holidays of this year and the two after it, by which a desk may be closed. */
import holidays from '@holiday-jp/holiday_jp';
import type { APIRoute } from 'astro';
import { todayInJapan } from '../../i18n/today.ts';

export const GET: APIRoute = () => {
  const year = Number((process.env.AS_OF ?? todayInJapan()).slice(0, 4));
  const found = holidays.between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year + 2, 11, 31)));
  return Response.json(found.map(({ date }) => date.toISOString().slice(0, 10)));
};
