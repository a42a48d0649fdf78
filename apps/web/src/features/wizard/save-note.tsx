import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { SaveState } from './form/draft-saver.ts';

const m = messages({
  saving: { ru: 'Сохраняем', en: 'Saving' },
  saved: { ru: 'Сохранено в {time}', en: 'Saved at {time}' },
  offline: {
    ru: 'Нет связи. Введённое сохранено на этом устройстве',
    en: 'No connection. What you typed is kept on this device',
  },
  failed: { ru: 'Не сохранено: {why}', en: 'Not saved: {why}' },
  unknown: { ru: 'сервер отказал', en: 'the server refused' },
});

/** Where what was typed is now. */
export function SaveNote({ state }: { readonly state: SaveState }): ReactElement {
  const t = useT();
  const format = useFormat();
  switch (state.kind) {
    case 'waiting':
    case 'saving':
      return <>{t(m.saving)}</>;
    case 'offline':
      return (
        <>
          <Icon name="network" />
          {t(m.offline)}
        </>
      );
    case 'failed':
      return (
        <span className="text-bad">
          <Icon name="stop" /> {t(m.failed, { why: state.problem.title || t(m.unknown) })}
        </span>
      );
    case 'saved':
      return state.at === undefined ? (
        <></>
      ) : (
        <>
          <Icon name="check" />
          {t(m.saved, { time: format.time(state.at) })}
        </>
      );
  }
}
