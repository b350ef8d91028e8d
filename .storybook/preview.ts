import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../stories/never.js';
import { surround } from './surround.js';

setCustomElementsManifest(manifest);

const item = (value: string, title: string) => ({ value, title });

export default {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    backgrounds: { disable: true },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: { storySort: { order: ['Introduction', 'Elements'] } },
  },
  initialGlobals: { brand: 'step', scheme: 'light', width: 'full', language: 'en-GB', direction: 'auto' },
  globalTypes: {
    brand: {
      description: 'Brand colour',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [item('step', 'STEP'), item('genus', 'Genus'), item('neutral', 'Neutral')],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: [item('light', 'Light'), item('dark', 'Dark')] },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [...['320', '420', '640', '840', '1024'].map((width) => item(width, `${width} px`)), item('full', 'Full width')],
      },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', dynamicTitle: true, items: [item('en-GB', 'English'), item('cy', 'Cymraeg'), item('ur', 'اردو')] },
    },
    direction: {
      description: 'Direction of text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [item('auto', 'Direction: by language'), item('ltr', 'Left to right'), item('rtl', 'Right to left')],
      },
    },
  },
  decorators: [surround],
} satisfies Preview;
