/** How wide a value may be that stands on one line. */
const width = 240;

/** JSON as a person reads it and a version control compares it: small values on one line each, so that a result is a line. */
export function formatJson(value: unknown, indent = ''): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || (indent && short.length <= width)) return spaced(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + formatJson(one, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${entries.map(([key, one]) => `${inner}${JSON.stringify(key)}: ${formatJson(one, inner)}`).join(',\n')}\n${indent}}`;
}

/** One line, with a space after each comma and colon that stands between values. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return value.length ? `[${value.map(spaced).join(', ')}]` : '[]';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length ? `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`).join(', ')} }` : '{}';
}
