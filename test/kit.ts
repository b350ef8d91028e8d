/**
 * What a browser test asks of the browser: emulated media, the accessibility tree, golden files, keys.
 * Whatever a test emulates is taken back after it.
 */
import { executeServerCommand, sendKeys, setViewport as resize } from '@web/test-runner-commands';
import axe from 'axe-core';

export { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';

/** Media features by their CSS names, in camel case. */
export interface Emulation {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'custom' | 'no-preference';
  reducedTransparency?: 'reduce' | 'no-preference';
  media?: 'screen' | 'print';
}

const featureNames = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
  contrast: 'prefers-contrast',
  reducedTransparency: 'prefers-reduced-transparency',
} as const;

/** One of the commands of scripts/wtr/commands.mjs. */
const ask = <Answer = unknown>(command: string, payload?: unknown): Promise<Answer> =>
  executeServerCommand<Answer, unknown>(command, payload);

let emulating = false;
let resized = false;

/** Emulates media features, all at once: what is not named goes back to the browser's default. */
export async function emulate(emulation: Emulation): Promise<void> {
  emulating = Object.keys(emulation).length > 0;
  const features = Object.entries(featureNames).flatMap(([key, name]) => {
    const value = emulation[key as keyof typeof featureNames];
    return value === undefined ? [] : [{ name, value }];
  });
  await ask('emulate-media-features', { features, media: emulation.media ?? '' });
  await frames();
}

export type VisionDeficiency =
  'none' | 'achromatopsia' | 'blurredVision' | 'deuteranopia' | 'protanopia' | 'tritanopia' | 'reducedContrast';

/** Shows the page as someone with this sight would see it; look with {@link screenshot}. */
export async function emulateVision(type: VisionDeficiency): Promise<void> {
  emulating = type !== 'none';
  await ask('vision-deficiency', { type });
}

/** Sets the page's size in CSS px; 800 × 600 is given back after the test. */
export async function setViewport(width: number, height = 900): Promise<void> {
  resized = true;
  await resize({ width, height });
  await frames();
}

/**
 * The accessibility tree below an element, one line a node: indent, role, "name", [states].
 * What assistive technology does not get is not there; text that only repeats its parent's name is left out.
 */
export async function axTree(target: Element | string): Promise<string> {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (!element) throw new Error('axTree: no such element on the page');
  const holder = globalThis as { __axTarget?: Element };
  holder.__axTarget = element;
  try {
    return await ask<string>('ax-tree');
  } finally {
    delete holder.__axTarget;
  }
}

/**
 * Holds `text` against test/golden/`name`.txt. `UPDATE_GOLDEN=1 npm test` writes the file; without it a missing file fails,
 * so that nothing becomes golden by accident.
 */
export async function golden(name: string, text: string): Promise<void> {
  const given = `${text.trimEnd()}\n`;
  const kept = await ask<string | null | false>('golden', { name, text: given });
  if (typeof kept !== 'string') throw new Error(`There is no test/golden/${name}.txt: look at the output, then run with UPDATE_GOLDEN=1.`);
  if (kept !== given) {
    const error = new Error(`differs from test/golden/${name}.txt (UPDATE_GOLDEN=1 rewrites it once you know that the change is right)`);
    throw Object.assign(error, { name: 'AssertionError', expected: kept, actual: given, showDiff: true });
  }
}

/** A PNG, base64, of an element or of the page; with `name` also written to screenshots/test/. */
export async function screenshot(target?: Element, name?: string): Promise<string> {
  const box = target?.getBoundingClientRect();
  const clip = box && { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  return ask<string>('page-screenshot', { clip, name });
}

/** The pixels of {@link screenshot}, to measure contrast and ink. */
export async function pixels(target?: Element): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(await screenshot(target)), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Presses keys one after another, as `press('Tab', 'ArrowRight')` or `press('Shift+Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const parts = key.split('+');
    const last = parts.pop() ?? key;
    for (const modifier of parts) await sendKeys({ down: modifier });
    await sendKeys({ press: last });
    for (const modifier of parts.reverse()) await sendKeys({ up: modifier });
  }
  await frames();
}

/** The element with the focus, looked for through every open shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Everything in the element's own shadow root that matches. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** Everything below `root` that matches, through open shadow roots. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepAll(element.shadowRoot, selector) : []),
  ]);
}

/** Two animation frames: what was set before has been laid out and painted. */
export async function frames(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Waits for every element below `root` (itself included) that has an `updateComplete`, then for a frame. */
export async function settled(root: Element): Promise<void> {
  const all = [root, ...deepAll(root, '*')] as Array<Element & { updateComplete?: Promise<unknown> }>;
  for (const element of all) await element.updateComplete;
  await frames();
}

export const states = ['loading', 'empty', 'error', 'ready'] as const;
export type State = (typeof states)[number];

/** Which of the four states an element is in; right is exactly one. */
export function statesOf(element: Element): State[] {
  return states.filter((state) => element.matches(`:state(${state})`));
}

/** Rules about whole pages, which an element alone can neither keep nor break. */
const pageRules = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'document-title',
  'html-has-lang',
  'bypass',
  'heading-order',
  'landmark-unique',
];

/** What axe finds wrong below `element`, one line each; WCAG 2.2 AA and best practice. */
export async function axeProblems(element: Element, { allow = [] as string[] } = {}): Promise<string[]> {
  const rules = Object.fromEntries([...pageRules, ...allow].map((id) => [id, { enabled: false }]));
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(element, { runOnly, rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? node.html}`),
  );
}

/** Collects what is written to the console instead of printing it; given back after the test. */
export function watchConsole(): { errors: string[]; warnings: string[]; restore: () => void } {
  const { error, warn } = console;
  const seen = { errors: [] as string[], warnings: [] as string[] };
  console.error = (...words: unknown[]) => void seen.errors.push(words.map(String).join(' '));
  console.warn = (...words: unknown[]) => void seen.warnings.push(words.map(String).join(' '));
  const restore = () => Object.assign(console, { error, warn });
  restores.push(restore);
  return { ...seen, restore };
}

const restores: Array<() => void> = [];

afterEach(async () => {
  for (const restore of restores.splice(0)) restore();
  if (emulating) {
    await emulate({});
    await emulateVision('none');
  }
  if (resized) await resize({ width: 800, height: 600 });
  resized = false;
});
