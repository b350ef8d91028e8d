import { defineConfig } from 'vite';

// The demo's own settings (its pages, its address) are none of Storybook's business.
export default defineConfig({ build: { target: 'es2022', chunkSizeWarningLimit: 2000 } });
