import { isError, type Problem } from '../data/problem.js';

const said = new Set<string>();

/** Says a thing to the developer once a page, however many elements would say it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Problems to the console: where, what, the remedy. */
export function report(element: Element, problems: readonly Problem[]): void {
  const tag = `<${element.localName}>`;
  const errors = problems.filter(isError);
  if (errors.length) console.error(`${tag}\n${errors.map((p) => `• ${p.message}`).join('\n')}`, element);
  for (const p of problems) if (!isError(p)) warnOnce(`${tag} ${p.message}`);
}
