/** Words for what is wrong with data: loaded when something is. */
import { explain, nearest } from '../data/explain.js';
import { isError, problem, warning, type Problem } from '../data/problem.js';
import { otherVersion } from './version.js';
import type { Found, Part } from './part.js';

export { report } from './report.js';

/** All that is wrong with what was found, in words. Data on which the rules were still to speak becomes the value where they let it. */
export async function problemsOf(found: Found<unknown>, part: Part<unknown>, name: string): Promise<Problem[]> {
  const { document, own, absent, held } = found;
  const { key } = part;
  if (document && document.version !== 1) return [otherVersion(document.version)];
  const names = part.named && document?.[key] ? Object.keys(document[key]) : [];
  if (name && names.length && !names.includes(name)) {
    const near = nearest(name, names);
    return [
      problem(
        `${key}.${name}`,
        `${key} has no "${name}": there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}${near ? `; did you mean ${near}?` : '.'}`,
      ),
    ];
  }
  if (absent) return [warning(key, `The document has no ${key}: add it, or take the element away.`)];
  const choice =
    !name && names.length > 1
      ? [warning(key, `${key} holds ${names.join(', ')}: ${names[0] ?? ''} is shown. Choose with name="${names[1] ?? ''}".`)]
      : [];
  const { rules, protect } = (held !== undefined && (await part.rules?.())) || {};
  const faults = rules?.(held) ?? [];
  if (held !== undefined && !faults.some((p) => isError(p) && !p.kind)) found.value = protect ? protect(held) : held;
  return [...choice, ...faults, ...explain(await part.schema(), own)];
}
