import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import type { SeenVersion } from './use-seen-version.ts';

const m = messages({
  title: { ru: 'Пока вы писали, дело изменилось.', en: 'The case changed while you were writing.' },
  kept: { ru: 'Ваш текст на месте, ничего не отправлено.', en: 'Your text is safe and nothing was sent.' },
  unknown: { ru: 'Обновились данные дела.', en: 'The data of the case are fresh.' },
  go: { ru: 'Прочитал, продолжить', en: 'I have read it, go on' },
  system: { ru: 'система', en: 'the system' },
  applicant: { ru: 'заявитель', en: 'the applicant' },
  agency: { ru: 'ведомство', en: 'the agency' },
});

/** Who changed the case and how, beside a draft that is kept. */
export function StaleNotice({ seen }: { readonly seen: SeenVersion }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  if (!seen.isStale) return null;
  const who = (actor: SeenVersion['news'][number]['actor']): string =>
    actor.name ??
    (actor.role === 'applicant'
      ? t(m.applicant)
      : actor.role === 'agency-reviewer'
        ? t(m.agency)
        : t(m.system));
  return (
    <Callout tone="warn" title={t(m.title)} isAnnounced className="case-stale">
      {seen.news.length === 0 ? (
        t(m.unknown)
      ) : (
        <ul className="my-1">
          {seen.news.map((item, index) => (
            <li key={index}>
              {format.time(item.at)} · {who(item.actor)}: {t.text(item.text)}
            </li>
          ))}
        </ul>
      )}
      <p>{t(m.kept)}</p>
      <Button size="small" className="mt-2" onPress={seen.acknowledge}>
        {t(m.go)}
      </Button>
    </Callout>
  );
}
