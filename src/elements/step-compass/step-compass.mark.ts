/** The line round the tip of what is chosen. Pure. */
import type { Rose } from './step-compass.layout.js';

/** 8 outside both long edges, from 52% of the way down up to the tip, and round it on an arc; north. */
export function mark({ radius, shoulder }: Pick<Rose, 'radius' | 'shoulder'>, away = 8): string {
  const rise = radius - shoulder;
  const length = Math.hypot(shoulder, rise);
  const side = (sign: number, down: number) =>
    [sign * (shoulder * down + (away * rise) / length), rise * down - radius - (away * shoulder) / length]
      .map((one) => one.toFixed(2))
      .join(' ');
  return `M${side(-1, 0.52)}L${side(-1, 0)}A${away} ${away} 0 0 1 ${side(1, 0)}L${side(1, 0.52)}`;
}
