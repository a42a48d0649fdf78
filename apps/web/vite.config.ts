import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadStartPage } from './preload-start-page.ts';

/** Where `vite dev` sends API calls; `npm start` serves the built client itself. */
const server = process.env['VECHE_DEV_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['ru-RU', 'en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    preloadStartPage(),
  ],
  build: {
    outDir: 'dist',
    // The content security policy knows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/v1': { target: server, ws: true } },
  },
});
