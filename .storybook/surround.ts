import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** STEP's colours are what the elements have unless told otherwise. */
const brands: Record<string, string | undefined> = { genus: '#6B2C5E', neutral: '#4B5766' };
const rightToLeft = new Set(['ur', 'ar', 'fa', 'he']);

/** Puts a story where the toolbar says: on a page of this scheme, language and direction, in a container of this brand and width. */
export const surround: Decorator = (story, { globals }) => {
  const told = (name: string): string => String(globals[name] ?? '');
  const page = document.documentElement;
  page.lang = told('language');
  page.dir = told('direction') === 'auto' ? (rightToLeft.has(told('language')) ? 'rtl' : 'ltr') : told('direction');
  page.style.colorScheme = told('scheme');
  page.style.backgroundColor = told('scheme') === 'dark' ? '#11171d' : '#ffffff';

  const brand = brands[told('brand')];
  const container = {
    ...(brand ? { '--trust-brand': brand } : {}),
    inlineSize: told('width') === 'full' ? 'auto' : `${told('width')}px`,
    maxInlineSize: '100%',
  };
  return html`<div style=${styleMap(container)}>${story()}</div>`;
};
