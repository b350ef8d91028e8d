import { problem, type Problem } from '../../data/problem.js';
import type { Growth } from './growth-cycle.data.js';

/** A partner stands at one of the stages. */
export function rules({ stages, partners = [] }: Growth): Problem[] {
  const names = stages.map((stage) => stage.name);
  const unknown = (stage: string, path: string) =>
    names.includes(stage) ? [] : [problem(path, `${path} is "${stage}": the stages are ${names.join(', ')}.`)];
  return partners.flatMap(({ stage, history = [] }, i) => [
    ...unknown(stage, `partners[${String(i)}].stage`),
    ...history.flatMap((one, j) => unknown(one.stage, `partners[${String(i)}].history[${String(j)}].stage`)),
  ]);
}
