import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentText, catalogueOf } from '../catalogue/fixtures/catalogue-of.ts';
import { agentJson } from './agent-json.ts';
import { agentsJson } from './agents-json.ts';
import { capabilitiesJson } from './capabilities-json.ts';
import { smallCatalogue } from './fixtures/small-catalogue.ts';
import { ledgerJson } from './ledger-json.ts';
import { schemaJson, schemaNames } from './schema-json.ts';

type SchemaNode = Record<string, unknown>;
const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** The keywords of draft 2020-12 that are used, each with what its value is. */
const KEYWORDS: Record<string, (value: unknown) => boolean> = {
  $schema: (value) => value === 'https://json-schema.org/draft/2020-12/schema',
  $ref: (value) => typeof value === 'string' && value.startsWith('#/$defs/'),
  type: (value) => [value].flat().every((each) => TYPES.includes(String(each))),
  pattern: (value) => typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp,
  description: (value) => typeof value === 'string',
  enum: Array.isArray,
  required: (value) => Array.isArray(value) && new Set(value).size === value.length,
  const: () => true,
  default: () => true,
  minimum: Number.isFinite,
  maximum: Number.isFinite,
};
const SCHEMAS = ['items', 'propertyNames', 'additionalProperties'];
const LISTS = ['anyOf', 'allOf', 'oneOf'];
const MAPS = ['properties', '$defs'];

function assertSchema(schema: unknown, path: string, root: SchemaNode): void {
  if (typeof schema === 'boolean') return;
  assert.ok(isNode(schema), path);
  for (const [key, value] of Object.entries(schema)) {
    const at = `${path}/${key}`;
    if (SCHEMAS.includes(key)) assertSchema(value, at, root);
    else if (LISTS.includes(key)) for (const each of value as unknown[]) assertSchema(each, at, root);
    else if (MAPS.includes(key))
      for (const [name, each] of Object.entries(value as SchemaNode)) assertSchema(each, `${at}/${name}`, root);
    else assert.ok(KEYWORDS[key]?.(value), `${at}: ${JSON.stringify(value)}`);
    if (key === '$ref') assert.ok(isNode(resolve(String(value), root)), at);
  }
}

function resolve(reference: string, root: SchemaNode): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, part) => (isNode(node) ? node[part] : undefined), root);
}

/** Enough of a validator for these schemas: where a value does not fit, its path. */
function misfit(value: unknown, schema: unknown, root: SchemaNode, path = ''): string | undefined {
  if (schema === true || !isNode(schema)) return schema === false ? path : undefined;
  if (typeof schema['$ref'] === 'string') return misfit(value, resolve(schema['$ref'], root), root, path);
  const anyOf = schema['anyOf'];
  if (Array.isArray(anyOf) && anyOf.every((each) => misfit(value, each, root, path) !== undefined)) return path;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const wanted = [schema['type'] ?? type].flat();
  if (!wanted.includes(type) && !(wanted.includes('integer') && Number.isInteger(value))) return path;
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return path;
  if ('const' in schema && schema['const'] !== value) return path;
  if (typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern'], 'u').test(String(value))) return path;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const wrong = misfit(item, schema['items'] ?? true, root, `${path}/${index}`);
      if (wrong !== undefined) return wrong;
    }
  }
  if (!isNode(value)) return undefined;
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  const missing = ((schema['required'] ?? []) as string[]).find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `${path}/${missing}`;
  for (const [key, item] of Object.entries(value)) {
    const wrong =
      misfit(key, schema['propertyNames'] ?? true, root, `${path}/${key}`) ??
      misfit(item, properties[key] ?? schema['additionalProperties'] ?? true, root, `${path}/${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

for (const name of schemaNames) {
  test(`the schema of ${name} is one of draft 2020-12`, () => {
    const schema = JSON.parse(JSON.stringify(schemaJson(name))) as SchemaNode;
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assertSchema(schema, '#', schema);
  });
}

const agent = catalogueOf({ 'x.md': agentText({ name: 'x', tools: 'Read, mcp__a__b', note: [1] }, '# A\n\n@b-c\n') })
  .agents[0]?.agent;
assert.ok(agent);
const examples: [name: (typeof schemaNames)[number], data: unknown][] = [
  ['agent', agentJson(agent, ({ code }) => ({ message: code, messages: {} }))],
  ['agents', agentsJson(smallCatalogue)],
  ['capabilities', capabilitiesJson(smallCatalogue)],
  ['ledger', ledgerJson(smallCatalogue)],
];

for (const [name, data] of examples) {
  test(`what is served as ${name} fits its JSON Schema, and with a key more it does not`, () => {
    const schema = JSON.parse(JSON.stringify(schemaJson(name))) as SchemaNode;
    const served = JSON.parse(JSON.stringify(data)) as SchemaNode;
    assert.equal(misfit(served, schema, schema), undefined);
    assert.equal(misfit({ ...served, more: 1 }, schema, schema), '/more');
    assert.equal(misfit({ ...served, schemaVersion: 0 }, schema, schema), '/schemaVersion');
  });
}
