import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * Runs a script of ours under the chosen Node: in this process when it is the running one, else in a child that is told
 * when this one dies and therefore never stays behind.
 *
 * @returns {Promise<number>} its exit code
 */
export async function runUnder(node, script, args) {
  if (node === process.execPath) {
    process.argv = [process.execPath, script, ...args];
    await import(pathToFileURL(script).href);
    return process.exitCode ?? 0;
  }
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    // Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
