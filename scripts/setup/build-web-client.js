import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentHash } from './content-hash.js';
import { root } from './root.js';
import { runProcess } from './run-process.js';
import { inWords, step } from './tell.js';

const web = join(root, 'apps/web');
const dist = join(web, 'dist');
const marker = join(dist, 'sources.hash');

/** Everything the client is made of, beside its own sources. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'preload-start-page.ts',
  'package.json',
  'tsconfig.json',
].map((name) => join(web, name));
const libraries = ['kernel', 'contracts', 'checks', 'deadlines', 'crowd-safety', 'identifiers'].map((name) =>
  join(root, 'packages', name, 'src'),
);

const hashOfSources = () => contentHash([...sources, ...libraries, join(root, 'package-lock.json')]);

/** Whether the built client is the one its sources would give. */
export const isWebClientBuilt = () => existsSync(marker) && readFileSync(marker, 'utf8') === hashOfSources();

/** Builds the client when its sources changed, and compresses it once, so that serving it costs nothing. */
export async function buildWebClient(node) {
  if (isWebClientBuilt()) return;
  const wanted = hashOfSources();
  await step('Собираю веб-клиент', 'Building the web client', async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { code, output } = await runProcess(node, [vite, 'build', '--logLevel', 'warn'], {
      node,
      cwd: web,
    });
    if (code !== 0)
      throw new Error(
        `${inWords('Веб-клиент не собрался', 'The web client could not be built')}:\n${output}`,
      );
    compress(dist);
  });
  writeFileSync(marker, wanted);
}

function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compress(path);
    else if (/\.(js|css|svg|json|webmanifest|wasm)$/.test(name) && statSync(path).size > 1024) {
      const content = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
      );
    }
  }
}
