/** Made by scripts/wtr/stories.mjs: a loader for each stories/*.stories.ts. */
declare module 'virtual:stories' {
  const stories: Record<string, () => Promise<Record<string, unknown>>>;
  export default stories;
}
