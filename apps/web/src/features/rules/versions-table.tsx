import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { Tone } from '../../ui/statuses.ts';
import { Table } from '../../ui/table.tsx';
import { packVersionsQuery, type PackVersion } from './rule-pack-queries.ts';
import { SettleDialog } from './settle-dialog.tsx';

const m = messages({
  caption: { ru: 'Версии пакета', en: 'Versions of the pack' },
  version: { ru: 'Версия', en: 'Version' },
  state: { ru: 'Состояние', en: 'State' },
  since: { ru: 'Действует с', en: 'In force from' },
  reason: { ru: 'Зачем', en: 'Why' },
  who: { ru: 'Кто', en: 'Who' },
  size: { ru: 'Проверок и норм', en: 'Checks and norms' },
  proposed: { ru: 'ждёт второго человека', en: 'awaits a second person' },
  published: { ru: 'опубликована', en: 'published' },
  rejected: { ru: 'отклонена', en: 'rejected' },
  proposedBy: { ru: 'предложил: {name}, {at}', en: 'proposed by {name}, {at}' },
  publishedBy: { ru: 'решил: {name}, {at}', en: 'settled by {name}, {at}' },
  settle: { ru: 'Рассмотреть', en: 'Review' },
  own: { ru: 'Публикует другой человек', en: 'Another person publishes' },
});

const looks: Record<PackVersion['state'], readonly [tone: Tone, icon: IconName, word: Message]> = {
  proposed: ['warn', 'clock', m.proposed],
  published: ['ok', 'okRing', m.published],
  rejected: ['none', 'cross', m.rejected],
};

/** Every version: who proposed it and why, who put it in force. */
export function VersionsTable(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { can, person } = useSession();
  const [settling, setSettling] = useState<PackVersion>();
  const { data, error, isPending, refetch } = useQuery(packVersionsQuery);
  if (isPending) return <Skeleton lines={5} />;
  if (data === undefined) return <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />;
  const settle = (version: PackVersion): ReactElement | null => {
    if (version.state !== 'proposed' || !can('rules.publish')) return null;
    if (version.proposedBy === person?.displayName) return <span className="small muted">{t(m.own)}</span>;
    return (
      <Button size="small" onPress={() => setSettling(version)}>
        {t(m.settle)}
      </Button>
    );
  };
  return (
    <>
      <Table
        caption={t(m.caption)}
        rows={data.items}
        rowKey={({ id }) => id}
        isStacked
        columns={[
          {
            id: 'version',
            title: t(m.version),
            isRowHeader: true,
            cell: (version) => (
              <>
                {version.state === 'published' ? (
                  <Link to={`/rules?version=${encodeURIComponent(version.version)}`}>{version.version}</Link>
                ) : (
                  version.version
                )}
                <small className="mono">{version.hash.slice(0, 12)}</small>
              </>
            ),
          },
          {
            id: 'state',
            title: t(m.state),
            cell: (version) => {
              const [tone, icon, word] = looks[version.state];
              return (
                <Badge tone={tone} icon={icon} isPlain>
                  {t(word)}
                </Badge>
              );
            },
          },
          {
            id: 'since',
            title: t(m.since),
            isLabelledOnPhone: true,
            isNowrap: true,
            cell: (version) => format.date(version.effectiveFrom),
          },
          { id: 'reason', title: t(m.reason), cell: (version) => version.reason },
          {
            id: 'who',
            title: t(m.who),
            cell: (version) => (
              <>
                <span className="block">
                  {t(m.proposedBy, { name: version.proposedBy, at: format.moment(version.proposedAt) })}
                </span>
                {version.publishedAt !== undefined && (
                  <small>
                    {t(m.publishedBy, {
                      name: version.publishedBy ?? '',
                      at: format.moment(version.publishedAt),
                    })}
                  </small>
                )}
              </>
            ),
          },
          {
            id: 'size',
            title: t(m.size),
            align: 'end',
            isLabelledOnPhone: true,
            cell: (version) => `${version.checksCount} · ${version.normsCount}`,
          },
          {
            id: 'settle',
            title: <span className="visually-hidden">{t(m.settle)}</span>,
            titleText: t(m.settle),
            cell: settle,
          },
        ]}
      />
      <SettleDialog version={settling} onClose={() => setSettling(undefined)} />
    </>
  );
}
