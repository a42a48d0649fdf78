import { routes, type OpenPanel, type OpenPanelReply } from '@veche/contracts';
import { csvOf, csvReply } from '@veche/indicators';
import { plainDate, type PlainDate } from '@veche/kernel';
import { loadTenant, notFound, on, type ReadTx, type RouteLine } from '@veche/platform';
import { findPanel, listPanelHashes, listTrend } from '../db/batch-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { embedHeaders, embedPage } from './embed-page.ts';
import { headlineColumns, rowColumns } from './panel-columns.ts';
import { etagOf, publicReply } from './public-reply.ts';

interface Asked {
  readonly month: PlainDate | undefined;
  /** Of everything released: the trend beside a month shows the others. */
  readonly version: string;
}

/** The month told, or the newest released one that is over, or the newest. */
async function monthAsked(tx: ReadTx, month: string | undefined): Promise<Asked> {
  const hashes = await listPanelHashes(tx);
  const months = [...hashes.keys()].toSorted((a, b) => b.localeCompare(a));
  const version = months.map((each) => `${each} ${hashes.get(each)}`).join('\n');
  return { month: month === undefined ? months[0] : plainDate(month), version };
}

async function panelAsked(tx: ReadTx, { month }: Asked): Promise<OpenPanel> {
  const panel = month === undefined ? undefined : await findPanel(tx, month);
  if (panel === undefined) throw notFound();
  return panel;
}

/** Figures for everyone: read, never counted, when they are asked for. */
export function panelRoutes({ db, publicUrl }: OpennessDeps): RouteLine[] {
  return [
    on(routes.getOpenPanel, 'public', ({ scope, query, header }) =>
      db.read(scope, async (tx) => {
        const asked = await monthAsked(tx, query.month);
        return publicReply<OpenPanelReply>(
          { header, etag: etagOf('panel', asked.month, asked.version) },
          async () => {
            if (asked.month === undefined) return { body: { panel: null, trend: [] } };
            return { body: { panel: await panelAsked(tx, asked), trend: await listTrend(tx) } };
          },
        );
      }),
    ),
    on(routes.exportOpenPanel, 'public', ({ scope, query, header, language }) =>
      db.read(scope, async (tx) => {
        const { by, lang = language } = query;
        const asked = await monthAsked(tx, query.month);
        return publicReply(
          { header, etag: etagOf('csv', asked.month, by, lang, asked.version) },
          async () => {
            const panel = await panelAsked(tx, asked);
            const text =
              by === 'all'
                ? csvOf(panel.figures, headlineColumns(lang), lang)
                : csvOf(panel.tables[by], rowColumns(lang), lang);
            return csvReply(text, `pokazateli-${by}-${panel.month.slice(0, 7)}.csv`);
          },
        );
      }),
    ),
    on(routes.getEmbeddedPanel, 'public', ({ scope, query, header, language }) =>
      db.read(scope, async (tx) => {
        const { show, lang = language } = query;
        const asked = await monthAsked(tx, query.month);
        return publicReply(
          { header, etag: etagOf('embed', asked.month, show, lang, asked.version) },
          async () => {
            const panel = await panelAsked(tx, asked);
            const tenant = await loadTenant(tx, tx.tenantId);
            const html = embedPage({
              panel,
              show,
              language: lang,
              town: tenant.name,
              zone: tenant.zone,
              publicUrl,
            });
            return { stream: Buffer.from(html), headers: embedHeaders };
          },
        );
      }),
    ),
  ];
}
