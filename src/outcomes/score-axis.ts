import type { Axis } from './axis.js';
import type { Figure } from './figure.js';

/** Scaled scores 80 to 120 about the 100 line, progress −10 to 10 about 0; wider in tens where the data is. */
export function scoreAxis(figures: readonly Figure[]): Axis {
  const values = figures
    .flatMap((f) => [f.value, f.interval?.low, f.interval?.high, f.reference])
    .filter((value): value is number => value !== undefined);
  const scaled = values.length > 0 && values.every((value) => value >= 40);
  const from = Math.min(scaled ? 80 : -10, ...values.map((value) => Math.floor(value / 10) * 10));
  const to = Math.max(scaled ? 120 : 10, ...values.map((value) => Math.ceil(value / 10) * 10));
  const step = to - from > 60 ? 20 : to - from > 20 ? 10 : 5;
  return {
    ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step),
    origin: scaled ? 100 : 0,
    at: (value) => Math.max(0, Math.min(100, ((value - from) / (to - from)) * 100)),
    label: (tick) => String(tick).replace('-', '−'),
  };
}
