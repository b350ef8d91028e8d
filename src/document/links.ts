/** References from one part of a document to another: academies by URN, objectives by title, figures by outcome. Run on parts that hold. */
import { problem, warning, type Problem } from '../data/problem.js';
import { academyName } from '../data/academies.js';
import type { TrustDocument } from '../data/trust-document.js';
import type { Growth } from '../elements/growth-cycle/growth-cycle.data.js';
import type { Quote } from '../elements/leader-quote/leader-quote.data.js';
import type { Review } from '../elements/quadrant-review/quadrant-review.data.js';
import type { Support } from '../elements/step-up/step-up.data.js';
import type { Way } from '../elements/step-way/step-way.data.js';
import type { Plan } from '../elements/strategic-plan/strategic-plan.data.js';
import { checkClaim } from '../outcomes/claim.js';
import { claimed } from '../outcomes/claimed.js';
import { choose } from '../outcomes/choose.js';
import type { Outcomes } from '../outcomes/outcomes.data.js';
import { formats } from '../language/format.js';

interface Parts {
  lang?: string | null;
  support?: Support | null;
  growth?: Growth | null;
  way?: Way | null;
  plan?: Plan | null;
  review?: Review | null;
  outcomes?: Record<string, Outcomes> | null;
  quotes?: Record<string, Quote> | null;
}

export function links(document: TrustDocument): Problem[] {
  const { support, growth, way, plan, review, outcomes, quotes, lang } = document as Parts;
  const found: Problem[] = [];
  const urn = (number: number | undefined, path: string) => {
    if (number !== undefined && document.academies && academyName(document, number) === undefined)
      found.push(warning(path, `${path}: no academy of the document has the URN ${String(number)}.`));
  };
  support?.links.forEach(({ from, to }, i) => {
    urn(from, `support.links[${String(i)}].from`);
    urn(to, `support.links[${String(i)}].to`);
  });
  growth?.partners?.forEach(({ academy, supportFrom }, i) => {
    urn(academy, `growth.partners[${String(i)}].academy`);
    supportFrom?.forEach((one, j) => {
      urn(one, `growth.partners[${String(i)}].supportFrom[${String(j)}]`);
    });
  });
  way?.items.forEach(({ adoptedBy, optOuts }, i) => {
    [...(adoptedBy ?? []), ...(optOuts ?? [])].forEach((one) => {
      urn(one, `way.items[${String(i)}]`);
    });
  });
  const objectives = plan?.pillars.flatMap((pillar) => pillar.objectives.map((one) => one.title));
  review?.items.forEach(({ objective }, i) => {
    if (objective && objectives && !objectives.includes(objective))
      found.push(
        warning(
          `review.items[${String(i)}].objective`,
          `review.items[${String(i)}].objective is "${objective}": the plan has no objective of that title.`,
        ),
      );
  });
  for (const [name, outcome] of Object.entries(outcomes ?? {})) {
    outcome.results.forEach(({ school }, i) => {
      if (!outcome.schools?.some((one) => one.urn === school)) urn(school, `outcomes.${name}.results[${String(i)}].school`);
    });
    if (outcome.claim) {
      const series = choose(outcome, { standard: 'expected' }).filter((one) => one.subject === undefined);
      found.push(
        ...checkClaim(outcome.claim, claimed(series.slice(0, 1)), outcome, formats(lang ?? 'en-GB'), `outcomes.${name}.claim`).problems,
      );
    }
  }
  for (const [name, { cites }] of Object.entries(quotes ?? {}))
    if (cites && !outcomes?.[cites.outcome])
      found.push(
        problem(`quotes.${name}.cites.outcome`, `quotes.${name}.cites.outcome is "${cites.outcome}": the document has no such outcome.`),
      );
  return found;
}
