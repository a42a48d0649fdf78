import { readdir, readFile } from 'node:fs/promises';

/** Megabytes a process and all its descendants hold, pages they share counted once: the sum of their PSS. Linux only. */
export async function sumPssMb(rootPids: readonly number[]): Promise<{ totalMb: number; processes: number }> {
  const family = new Set(rootPids);
  const parents = await readParents();
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of parents)
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grown = true;
      }
  }
  let totalKb = 0;
  for (const pid of family) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    totalKb += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  }
  return { totalMb: totalKb / 1024, processes: family.size };
}

async function readParents(): Promise<Map<number, number>> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold spaces and brackets of its own.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  return parents;
}
