import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from './schema.js';

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** JSON Schema of the trust document, for editors and other tools: what the widgets read, with `null` for absent and `x-` keys let through. */
export function trustSchema(): object {
  const schema = toJsonSchema(documentSchema, { errorMode: 'ignore' }) as JsonSchema;
  loosen(schema);
  schema.properties = { $schema: { type: 'string' }, ...schema.properties };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Trust document',
    description: 'What an academy trust publishes of itself: one file, one language. Read by academy-trust-widgets.',
    ...schema,
  };
}

/** A key that may be left out may also be null; a key that begins with x- is the author's own. */
function loosen(schema: JsonSchema): void {
  for (const one of [
    schema.items,
    schema.additionalProperties as JsonSchema | undefined,
    ...(schema.anyOf ?? []),
    ...Object.values(schema.properties ?? {}),
  ])
    if (one && typeof one === 'object') loosen(one);
  if (!schema.properties) return;
  const required = new Set(schema.required);
  schema.properties = Object.fromEntries(
    Object.entries(schema.properties).map(([key, one]) => [key, required.has(key) ? one : { anyOf: [one, { type: 'null' }] }]),
  );
  schema.patternProperties = { '^x-': {} };
  schema.additionalProperties = false;
}
