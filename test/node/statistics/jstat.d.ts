/** The little of jstat (no types of its own) that the tests set our own formulas against. */
declare module 'jstat' {
  interface Distribution {
    inv(p: number, ...parameters: number[]): number;
    cdf(x: number, ...parameters: number[]): number;
  }
  const jStat: { jStat: { beta: Distribution; normal: Distribution; binomial: Distribution } };
  export default jStat;
}
