import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * Runs a program to its end and collects what it printed.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProcess(file, args, { node, cwd, env = {}, inherit = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const path = node ? `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` : process.env.PATH;
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // Only npm on Windows is a script that needs a shell.
      shell: process.platform === 'win32' && !file.endsWith('.exe'),
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const limit = timeoutMs > 0 ? setTimeout(() => child.kill('SIGTERM'), timeoutMs) : undefined;
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** npm as it was called, or the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js')
    ? runProcess(process.execPath, [script, ...args], options)
    : runProcess('npm', args, options);
}
