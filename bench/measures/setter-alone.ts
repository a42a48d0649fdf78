import { fileURLToPath } from 'node:url';
import { readPaperFonts } from '../../modules/documents/src/rendering/paper-fonts.ts';
import { createTypstProcess } from '../../modules/documents/src/rendering/typst-process.ts';
import type { TypstJob } from '../../modules/documents/src/rendering/typst-worker.ts';
import { timed } from '../statistics.ts';

/* A process that sets papers and does nothing else: the setter's cache is common to a process, so one shared with the whole job would give its papers back. */
const typst = createTypstProcess({
  templatesFolder: fileURLToPath(new URL('../../rulepacks/ru/templates', import.meta.url)),
  fonts: await readPaperFonts(),
  timeoutMs: 30_000,
});

process.on('message', (job: TypstJob) => {
  void timed(() => typst.render(job)).then(({ tookMs, cpuMs }) => process.send?.({ tookMs, cpuMs }));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
