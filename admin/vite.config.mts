import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every screen needs, kept apart so that a change of ours leaves it in the browser's cache; what only some screens need stays with them. */
const FRAME = /node_modules\/(?!@mui\/material\/(Slider|Tabs|Tab|Autocomplete|useAutocomplete|TabScrollButton)\/)(react|react-dom|scheduler|@emotion|@mui|@tanstack|react-router|react-router-dom|react-hook-form|react-admin|ra-[\w-]+)\//;

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@domain': here('../api/src/domain'), '@': here('./src') } },
  server: { proxy: { '/api': { target: process.env.API_ORIGIN ?? 'http://127.0.0.1:3000', changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    // Fonts are many small slices: as files only those with a needed character are loaded.
    assetsInlineLimit: (file) => (/\.woff2$/.test(file) ? false : undefined),
    // The frame is one chunk on purpose; what counts is measured in admin/e2e/first-load.
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } } },
  },
});
