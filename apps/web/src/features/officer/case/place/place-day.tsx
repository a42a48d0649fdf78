import type { ConflictSearchResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { hoursFrom } from '../../../wizard/steps/place/session-times.ts';
import { useCase } from '../case-context.ts';

const m = messages({
  label: { ru: 'День места: {lines}', en: 'The day of the place: {lines}' },
  own: { ru: 'это дело', en: 'this case' },
  setup: { ru: 'с монтажом', en: 'with set-up' },
  taken: { ru: 'занято', en: 'taken' },
  pending: { ru: 'ждёт', en: 'pending' },
});

interface Line {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly look: 'own' | 'setup' | 'busy' | 'pending';
  }[];
}

const hours = [0, 6, 12, 18, 24];
const share = (hour: number): number => (100 * Math.min(24, Math.max(0, hour))) / 24;

function Bars({ line }: { readonly line: Line }): ReactElement {
  return (
    <span className="place-day-track">
      {line.bars.map((bar, index) => (
        <i
          key={index}
          className={`place-day-${bar.look}`}
          style={{ left: `${share(bar.from)}%`, width: `${share(bar.to) - share(bar.from)}%` }}
        />
      ))}
    </span>
  );
}

/** Lines of the first day of the event: this case with set-up, then everything else at the place. */
function useLines(result: ConflictSearchResult): readonly Line[] {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const first = application.form.sessions?.[0];
  if (first?.startsAt === undefined || first.endsAt === undefined) return [];
  const on = format.civilDate(first.startsAt);
  const at = (moment: string): number => hoursFrom(on, moment, format.zone);
  const isThatDay = (item: { readonly from: string; readonly to: string }): boolean =>
    at(item.from) < 24 && at(item.to) > 0;
  const own: Line = {
    key: 'own',
    name: t(m.own),
    bars: [
      {
        from: at(first.setupFrom ?? first.startsAt),
        to: at(first.teardownTo ?? first.endsAt),
        look: 'setup',
      },
      { from: at(first.startsAt), to: at(first.endsAt), look: 'own' },
    ],
  };
  return [
    own,
    ...result.conflicts.filter(isThatDay).map((item, index): Line => ({
      key: `c${index}`,
      name: item.number ?? t(m.taken),
      bars: [{ from: at(item.from), to: at(item.to), look: 'busy' }],
    })),
    ...result.pending.filter(isThatDay).map((item): Line => ({
      key: item.number,
      name: item.number,
      bars: [{ from: at(item.from), to: at(item.to), look: 'pending' }],
    })),
  ];
}

/** The hours of the place on the day of the event; the list below it says the same in words. */
export function PlaceDay({ result }: { readonly result: ConflictSearchResult }): ReactElement | null {
  const t = useT();
  const lines = useLines(result);
  if (lines.length === 0) return null;
  return (
    <div
      className="place-day"
      role="img"
      aria-label={t(m.label, { lines: lines.map(({ name }) => name).join(', ') })}
    >
      <div className="place-day-hours" aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ left: `${share(hour)}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {lines.map((line) => (
        <div key={line.key} className="place-day-line">
          <span className="small muted">{line.name}</span>
          <Bars line={line} />
        </div>
      ))}
    </div>
  );
}
