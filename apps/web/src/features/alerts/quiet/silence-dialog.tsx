import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { silenceEnd, silenceLengths, type SilenceLength } from './silence-end.ts';
import type { Matcher } from './silence-types.ts';

const m = messages({
  title: { ru: 'Тихо', en: 'Silence' },
  lead: {
    ru: 'Сообщения подождут, оповещение останется в списке. Что ещё будет в силе, когда тишина кончится, – о том скажем.',
    en: 'Messages wait, the alert stays in the list. What still stands when the silence is over is told then.',
  },
  about: { ru: 'О чём молчать', en: 'Silent about' },
  length: { ru: 'Сколько', en: 'For how long' },
  'two-hours': { ru: '2 часа', en: '2 hours' },
  'till-morning': { ru: 'До утра, до 9:00', en: 'Until the morning, 9:00' },
  day: { ru: 'Сутки', en: 'A day' },
  week: { ru: 'Неделю', en: 'A week' },
  until: { ru: 'до {at}', en: 'until {at}' },
  why: { ru: 'Почему', en: 'Why' },
  whyHint: { ru: 'Увидят все, кто открывает оповещения', en: 'Everybody who opens alerts sees it' },
  whyLack: {
    ru: 'Напишите почему: через неделю этого не вспомнить',
    en: 'Say why: in a week nobody will remember',
  },
  holds: {
    ru: 'Сейчас придержит {now}, за последнюю неделю придержала бы {week}.',
    en: 'It would hold back {now} now, and {week} over the last week.',
  },
  make: { ru: 'Не беспокоить', en: 'Keep silent' },
  cancel: { ru: 'Отменить', en: 'Cancel' },
  made: { ru: 'Тихо до {at}', en: 'Silent until {at}' },
});

/** A choice of what to be silent about: words and conditions. */
export interface SilenceScope {
  readonly id: string;
  readonly title: string;
  readonly matchers: readonly Matcher[];
}

/** Asks for how long, about what and why, and says how much it would hold back. */
export function SilenceDialog({
  scopes,
  isOpen,
  onOpenChange,
}: {
  readonly scopes: readonly SilenceScope[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}): ReactElement {
  const t = useT();
  return (
    <Dialog title={t(m.title)} isOpen={isOpen} onOpenChange={onOpenChange}>
      <SilenceForm scopes={scopes} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function SilenceForm({
  scopes,
  onDone,
}: {
  readonly scopes: readonly SilenceScope[];
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now, tenant } = useSession();
  const client = useQueryClient();
  const [scopeId, setScopeId] = useState(scopes[0]?.id ?? '');
  const [length, setLength] = useState<SilenceLength>('two-hours');
  const [comment, setComment] = useState('');
  const [isTried, setTried] = useState(false);
  const matchers = [...(scopes.find(({ id }) => id === scopeId)?.matchers ?? [])];
  const endsAt = silenceEnd(length, now(), tenant?.zone ?? format.zone);
  const preview = useQuery({
    queryKey: ['alerts', 'silence-preview', matchers] as const,
    queryFn: ({ signal }) => unwrap(api.POST('/v1/silences/preview', { body: { matchers }, signal })),
  });
  const make = useCommand(
    (_: void, { header }) =>
      unwrap(
        api.POST('/v1/silences', { body: { matchers, endsAt, comment: comment.trim() }, params: { header } }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.made, { at: format.moment(endsAt) }));
        onDone();
        await client.invalidateQueries({ queryKey: ['alerts'] });
        await client.invalidateQueries({ queryKey: ['silences'] });
      },
    },
  );
  const isLacking = comment.trim() === '';
  return (
    <div className="form">
      <p className="small muted">{t(m.lead)}</p>
      {scopes.length > 1 && (
        <RadioGroup
          label={t(m.about)}
          look="plain"
          value={scopeId}
          options={scopes.map(({ id, title }) => ({ id, label: title }))}
          onChange={setScopeId}
        />
      )}
      <RadioGroup<SilenceLength>
        label={t(m.length)}
        look="plain"
        value={length}
        options={silenceLengths.map((id) => ({
          id,
          label: t(m[id]),
          ...(id === length && { detail: t(m.until, { at: format.moment(endsAt) }) }),
        }))}
        onChange={setLength}
      />
      <TextField
        label={t(m.why)}
        hint={t(m.whyHint)}
        maxLength={300}
        value={comment}
        error={isTried && isLacking ? t(m.whyLack) : undefined}
        onChange={setComment}
      />
      {preview.data && (
        <p className="small muted" role="status">
          {t(m.holds, { now: preview.data.now, week: preview.data.lastWeek })}
        </p>
      )}
      <ProblemCallout problem={make.error} />
      <div className="btn-row">
        <Button
          variant="primary"
          isBusy={make.isPending}
          onPress={() => {
            setTried(true);
            if (!isLacking) make.mutate();
          }}
        >
          {t(m.make)}
        </Button>
        <Button onPress={onDone}>{t(m.cancel)}</Button>
      </div>
    </div>
  );
}
