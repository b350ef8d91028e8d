/** A valibot schema → its compiled shape. For the build. */
import type { Shape } from '../data/shape.js';

/** As much of a valibot schema as is compiled; what is not here is an error, so that no rule is lost in silence. */
interface Node {
  kind: string;
  type: string;
  entries?: Record<string, Node>;
  wrapped?: Node;
  item?: Node;
  value?: Node;
  options?: unknown[];
  literal?: unknown;
  pipe?: Node[];
  requirement?: unknown;
}

export function shapeOf(schema: unknown): Shape {
  const node = schema as Node;
  const actions = (node.pipe ?? []).slice(1);
  const at = (type: string) => actions.find((one) => one.type === type)?.requirement as number | undefined;
  const known = (...types: string[]) => {
    for (const { type } of actions) if (!types.includes(type)) throw new Error(`shapes do not know ${type} of ${node.type}`);
  };
  switch (node.type) {
    case 'string': {
      known('regex', 'iso_date');
      if (!actions.length) return 's';
      const { requirement } = actions[0] as { requirement: RegExp };
      return requirement.source === '\\S' ? 't' : { r: requirement.source };
    }
    case 'number': {
      known('finite', 'integer', 'min_value', 'max_value');
      const [least, most, whole] = [at('min_value') ?? null, at('max_value') ?? null, actions.some((one) => one.type === 'integer')];
      return least === null && most === null && !whole ? 'n' : { n: whole ? [least, most, 1] : [least, most] };
    }
    case 'boolean':
      return 'b';
    case 'unknown':
      return '*';
    case 'picklist':
      return { is: node.options ?? [] };
    case 'literal':
      return { is: [node.literal] };
    case 'optional':
      return shapeOf(node.wrapped);
    case 'union':
      return { u: (node.options ?? []).map(shapeOf) };
    case 'record':
      return { m: shapeOf(node.value) };
    case 'array': {
      known('length', 'min_length', 'max_length');
      const least = at('length') ?? at('min_length') ?? 0;
      const most = at('length') ?? at('max_length');
      const item = shapeOf(node.item);
      return most === undefined && !least ? { l: item } : { l: item, n: most === undefined ? [least] : [least, most] };
    }
    case 'object':
      return {
        o: Object.fromEntries(
          Object.entries(node.entries ?? {}).map(([key, one]) => [one.type === 'optional' ? key : `${key}!`, shapeOf(one)]),
        ),
      };
    default:
      throw new Error(`shapes do not know ${node.type}`);
  }
}
