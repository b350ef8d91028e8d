/** Fewest pupils for whom a figure may be shown: 5 or fewer can be known by name. */
export const fewestShown = 6;
