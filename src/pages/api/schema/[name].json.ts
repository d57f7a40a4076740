import type { APIRoute } from 'astro';
import { type SchemaName, schemaJson, schemaNames } from '../../../exports/schema-json.ts';
import { jsonResponse } from '../../../views/json-response.ts';

interface Props {
  name: SchemaName;
}

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<Props> = ({ props }) => jsonResponse(schemaJson(props.name));
