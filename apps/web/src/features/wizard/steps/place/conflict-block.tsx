import type { ConflictSearch, ConflictSearchResult } from '@veche/contracts';
import { useEffect, useState, type ReactElement } from 'react';
import { messages, useFormat, useT, type Formatter, type Translate } from '../../../../i18n/index.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { TimeTracks } from '../../../../ui/time-tracks.tsx';
import { isSame } from '../../form/form-pointer.ts';
import { useForm, useFormStore, useIsNotice } from '../../form/form-store.ts';
import { askedSegments, changesOf, plainSession, segmentsOf, type Alternative } from './alternatives.ts';
import { conflictSearchOf } from './conflict-search.ts';

const m = messages({
  busy: { ru: '{when} место занято', en: 'The place is taken {when}' },
  agreed: {
    ru: 'Там согласовано мероприятие {title}{number}.',
    en: 'The event {title}{number} is agreed there.',
  },
  notice: {
    ru: 'На это время подано более раннее уведомление о публичном мероприятии.',
    en: 'An earlier notice of an assembly exists for this time.',
  },
  imported: { ru: 'В городском календаре там {title}.', en: 'The town calendar has {title} there.' },
  unnamed: { ru: 'другое мероприятие', en: 'another event' },
  choose: {
    ru: 'Выберите один из свободных вариантов: данные шага изменятся сами.',
    en: 'Choose one of the free options: the step changes by itself.',
  },
  none: {
    ru: 'Свободных вариантов рядом не нашлось. Выберите другой день или другую площадку.',
    en: 'No free options were found nearby. Choose another day or venue.',
  },
  noticeTold: {
    ru: 'Уведомление можно подать и так: орган предложит другое место или время.',
    en: 'You may still give notice: the authority will propose another place or time.',
  },
  shared: {
    ru: 'Площадку можно разделить: решит исполнитель. Спокойнее взять свободное время.',
    en: 'The place can be shared: the officer decides. A free time is safer.',
  },
  options: { ru: 'Свободные варианты', en: 'Free options' },
  asIs: { ru: 'Как сейчас', en: 'As it is' },
  hours: { ru: '{n} ч', en: '{n} h' },
  setupFrom: { ru: 'монтаж с {from}', en: 'set-up from {from}' },
  room: { ru: 'до {n} человек', en: 'up to {n} people' },
  taken: {
    ru: 'Свободно. Вариант подставлен, можно идти дальше или выбрать другой.',
    en: 'Free. The option is taken; go on or choose another.',
  },
});

/** A clash as it was found, kept while the person moves between its offers. */
interface Offer {
  readonly search: ConflictSearch;
  readonly result: ConflictSearchResult;
}

const sessionsText = (
  sessions: readonly { readonly startsAt: string; readonly endsAt: string }[],
  format: Formatter,
): string =>
  sessions
    .map(
      ({ startsAt, endsAt }) =>
        `${format.weekday(format.civilDate(startsAt))} ${format.momentRange(startsAt, endsAt)}`,
    )
    .join('; ');

const isAt = (search: ConflictSearch | undefined, offer: Offer, alternative: Alternative): boolean =>
  search !== undefined &&
  isSame(search.sessions.map(plainSession), alternative.sessions.map(plainSession)) &&
  (alternative.venueId === null ||
    alternative.venueId === (search.place.venueId ?? offer.search.place.venueId));

function reasonOf(conflict: ConflictSearchResult['conflicts'][number], t: Translate): string {
  if (conflict.state === 'notice') return t(m.notice);
  const title = conflict.title === null ? t(m.unnamed) : `«${conflict.title}»`;
  return conflict.state === 'imported'
    ? t(m.imported, { title })
    : t(m.agreed, { title, number: conflict.number === null ? '' : ` (${conflict.number})` });
}

/** What takes the place and what is free instead; one press takes an offer, and another one takes it back. */
export function ConflictBlock({
  search,
  result,
}: {
  readonly search: ConflictSearch | undefined;
  readonly result: ConflictSearchResult | undefined;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const store = useFormStore();
  const isNotice = useIsNotice();
  const form = useForm((state) => state.form);
  const now = conflictSearchOf(form);
  const [offer, setOffer] = useState<Offer>();
  useEffect(() => {
    if (search === undefined || result === undefined) return;
    setOffer((kept) => {
      if (
        kept !== undefined &&
        (isSame(kept.search, search) ||
          kept.result.alternatives.some((alternative) => isAt(search, kept, alternative)))
      )
        return kept;
      return result.conflicts.length > 0 ? { search, result } : undefined;
    });
  }, [search, result]);
  const first = offer?.result.conflicts[0];
  if (offer === undefined || first === undefined) return null;
  const { alternatives, conflicts } = offer.result;
  // By the form itself, so that a press is answered at once; the search follows.
  const taken = alternatives.findIndex((alternative) => isAt(now, offer, alternative));
  const isExclusive = conflicts.some((conflict) => conflict.isExclusive);
  const take = (id: string): void => {
    const { changeMany, form } = store.getState();
    const alternative = alternatives[Number(id)];
    if (alternative) changeMany(changesOf(alternative, t.language, form.place));
    else
      changeMany([
        { pointer: '/sessions', value: offer.search.sessions },
        ...(offer.search.place.venueId === undefined
          ? []
          : [{ pointer: '/place/venueId', value: offer.search.place.venueId }]),
      ]);
  };
  const trackText = (alternative: Alternative): string => {
    const [first] = alternative.sessions;
    if (first === undefined) return '';
    if (alternative.kind === 'other-venue' && alternative.capacity !== null)
      return t(m.room, { n: format.number(alternative.capacity) });
    return first.setupFrom === first.startsAt
      ? `${format.time(first.startsAt)}–${format.time(first.endsAt)}`
      : t(m.setupFrom, { from: format.time(first.setupFrom) });
  };
  return (
    <section data-field="/place/conflict" tabIndex={-1} className="mt-6">
      {taken === -1 ? (
        <Callout
          tone={isExclusive && !isNotice ? 'bad' : 'warn'}
          title={`${t(m.busy, { when: format.momentRange(first.from, first.to) })}.`}
          isAnnounced
        >
          {[...new Set(conflicts.map((conflict) => reasonOf(conflict, t)))].join(' ')}{' '}
          {isNotice ? t(m.noticeTold) : !isExclusive && t(m.shared)}{' '}
          {t(alternatives.length > 0 ? m.choose : m.none)}
        </Callout>
      ) : (
        <Callout tone="ok" isAnnounced>
          {t(m.taken)}
        </Callout>
      )}
      {alternatives.length > 0 && (
        <div className="mt-3">
          <TimeTracks
            label={t(m.options)}
            value={taken === -1 ? 'asked' : String(taken)}
            onChange={take}
            alternatives={[
              {
                id: 'asked',
                title: t(m.asIs),
                when: sessionsText(offer.search.sessions, format),
                isClash: true,
                segments: askedSegments(offer.search, offer.result, format.zone, (hours) =>
                  t(m.hours, { n: hours }),
                ),
              },
              ...alternatives.map((alternative, index) => ({
                id: String(index),
                title: t.text(alternative.title),
                when: (
                  <>
                    {sessionsText(alternative.sessions, format)}
                    <span className="muted block">{t.text(alternative.reason)}</span>
                  </>
                ),
                segments: segmentsOf(alternative, format.zone, trackText(alternative)),
              })),
            ]}
          />
        </div>
      )}
    </section>
  );
}
