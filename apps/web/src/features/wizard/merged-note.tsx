import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { MergedForm } from './form/merge-forms.ts';
import { fieldLabel } from './form/use-form-field.ts';
import { valueText } from './value-text.ts';

const m = messages({
  title: {
    ru: 'Заявку изменили в другом окне или на другом устройстве.',
    en: 'The application was changed in another window or on another device.',
  },
  kept: { ru: 'Ваш текст на месте.', en: 'Your text is in place.' },
  taken: { ru: '{field}: было «{before}», стало «{after}»', en: '{field}: was “{before}”, now “{after}”' },
  conflict: {
    ru: '{field}: у вас «{mine}», там «{theirs}»',
    en: '{field}: yours is “{mine}”, there it is “{theirs}”',
  },
  take: { ru: 'Взять то, что там', en: 'Take theirs' },
  keep: { ru: 'Оставить моё', en: 'Keep mine' },
  read: { ru: 'Понятно', en: 'Got it' },
});

interface MergedNoteProps {
  readonly merged: MergedForm<MassEventForm>;
  readonly onTake: (pointer: string, value: unknown) => void;
  readonly onSettle: (pointer: string) => void;
  readonly onClose: () => void;
}

/** What changed elsewhere, and where both sides changed the same. */
export function MergedNote({ merged, onTake, onSettle, onClose }: MergedNoteProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const text = (value: unknown): string => valueText(value, t, format);
  return (
    <Callout
      tone="warn"
      title={t(m.title)}
      isAnnounced
      action={
        merged.conflicts.length === 0 ? (
          <Button size="small" onPress={onClose}>
            {t(m.read)}
          </Button>
        ) : undefined
      }
    >
      {t(m.kept)}
      <ul className="mt-1 grid gap-1">
        {merged.taken.map(({ pointer, before, after }) => (
          <li key={pointer}>
            {t(m.taken, { field: fieldLabel(pointer, t), before: text(before), after: text(after) })}
          </li>
        ))}
        {merged.conflicts.map(({ pointer, mine, theirs }) => (
          <li key={pointer}>
            {t(m.conflict, { field: fieldLabel(pointer, t), mine: text(mine), theirs: text(theirs) })}
            <span className="btn-row mt-1">
              <Button size="small" onPress={() => onTake(pointer, theirs)}>
                {t(m.take)}
              </Button>
              <Button size="small" variant="quiet" onPress={() => onSettle(pointer)}>
                {t(m.keep)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
