/** One carrier's facts, as the wizard and anybody else may read them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../data/load.ts';

export const getStaticPaths = (() =>
  content.carriers.map((carrier) => ({ params: { id: carrier.id }, props: { carrier } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.carrier);
