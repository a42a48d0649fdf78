import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Stations } from '../../../ui/stations.tsx';

const m = messages({ until: { ru: 'до {on}', en: 'until {on}' } });

/** The stages of the case as stops of a line. */
export function CardStations({
  stations,
}: {
  readonly stations: ApplicationView['stations'];
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  if (stations.length === 0) return null;
  const detailOf = ({ note, at, dueOn, state }: ApplicationView['stations'][number]): string | undefined => {
    if (note) return t.text(note);
    if (at !== undefined)
      return state === 'ahead' ? format.dayMonth(format.civilDate(at)) : format.moment(at);
    return dueOn === undefined ? undefined : t(m.until, { on: format.dayMonth(dueOn) });
  };
  return (
    <div className="mt-8">
      <Stations
        stations={stations.map((station) => {
          const detail = detailOf(station);
          return {
            id: station.code,
            title: t.text(station.title),
            state: station.state,
            ...(detail === undefined ? {} : { detail }),
            ...(station.share === undefined ? {} : { elapsed: station.share }),
          };
        })}
      />
    </div>
  );
}
