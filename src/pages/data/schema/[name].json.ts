/** The JSON Schema of each kind of data file, made from the schema that the content itself must pass. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../data/open-data.ts';
import { BASE } from '../../../data/speech.ts';

export const getStaticPaths = (() => SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) => {
  const name = props.name as SchemaName;
  return Response.json(jsonSchema(name, new URL(`${BASE}data/schema/${name}.json`, site).href));
};
