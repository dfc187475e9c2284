import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything, the editor's workers and fonts too, is bundled, so that the page asks no other host for anything. */
export default defineConfig({
  root: 'src/web/playground',
  base: '/playground/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/web/playground',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 6_000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
