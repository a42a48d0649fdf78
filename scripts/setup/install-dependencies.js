import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.js';
import { lockDisagreements } from './lock-agreement.js';
import { root, toolsFolder } from './root.js';
import { npm } from './run-process.js';
import { inWords, step } from './tell.js';

const marker = join(toolsFolder, 'dependencies.hash');
const lock = join(root, 'package-lock.json');

/**
 * Installs what the lock file names, when that changed since the last time. `npm ci` fails where the registry does not
 * serve the optional packages of other platforms, so it is `npm install`, after which the lock must say what it said.
 */
export async function installDependencies(node) {
  const wanted = contentHash([lock, ...manifests()]);
  const present =
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === wanted &&
    existsSync(join(root, 'node_modules', '.package-lock.json'));
  if (present) return;
  await step('Ставлю зависимости', 'Installing dependencies', async () => {
    const before = readFileSync(lock, 'utf8');
    const { code, output } = await npm(['install', '--no-audit', '--no-fund', '--prefer-offline'], {
      node,
      cwd: root,
    });
    if (code !== 0) throw new Error(`npm install:\n${output}`);
    const after = readFileSync(lock, 'utf8');
    if (after !== before) writeFileSync(lock, before);
    const changed = lockDisagreements(before, after);
    if (changed.length > 0)
      throw new Error(
        inWords(
          `npm изменил package-lock.json: он не соответствует package.json (${changed.join(', ')}). Файл возвращён.`,
          `npm changed package-lock.json: it does not agree with package.json (${changed.join(', ')}). The file was put back.`,
        ),
      );
  });
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(marker, wanted);
}

/** The root's own manifest and those of all workspaces. */
function manifests() {
  const folders = ['packages', 'modules', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => join(root, kind, name)),
  );
  return [root, ...folders].map((folder) => join(folder, 'package.json'));
}
