/** Japan's public holidays of this year and the two after it, by which a desk may be closed. */
import holidays from '@holiday-jp/holiday_jp';
import type { APIRoute } from 'astro';
import { asOf } from '../../data/as-of.ts';

export const GET: APIRoute = () => {
  const year = Number(asOf().slice(0, 4));
  const found = holidays.between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year + 2, 11, 31)));
  return Response.json(found.map(({ date }) => date.toISOString().slice(0, 10)));
};
