import type { JournalFaultCode, JournalVerification } from '@veche/contracts';
import type { BilingualText, Language } from '@veche/kernel';

const faults: Readonly<Record<JournalFaultCode, BilingualText>> = {
  'entry-missing': { ru: 'запись удалена', en: 'the entry was removed' },
  'entry-altered': { ru: 'запись изменена', en: 'the entry was changed' },
  'entry-not-canonical': {
    ru: 'запись подменена: это не запись журнала',
    en: 'the entry was replaced: it is no journal entry',
  },
  'index-gap': {
    ru: 'записи удалены или переставлены перед этим местом',
    en: 'entries were removed or moved before this place',
  },
  'chain-broken': {
    ru: 'цепочка разорвана: запись вставлена, переставлена или изменена',
    en: 'the chain is broken: an entry was inserted, moved or changed',
  },
  'head-mismatch': {
    ru: 'голова журнала не та, к которой ведут записи',
    en: 'the head is not the one the entries lead to',
  },
  truncated: { ru: 'конец журнала отрезан', en: 'the end of the journal was cut off' },
  'beyond-head': {
    ru: 'записей больше, чем знает голова: добавлены в обход',
    en: 'there are more entries than the head knows: added past it',
  },
  'earlier-head-mismatch': {
    ru: 'прежняя голова больше не сходится: журнал переписан',
    en: 'the earlier head no longer stands: the journal was rewritten',
  },
};

/** The result in plain words: first the answer, then what was found, then the head to keep. */
export function describeVerification(title: string, result: JournalVerification, language: Language): string {
  const { ok, checked, pending, head } = result;
  const say = (ru: string, en: string): string => (language === 'ru' ? ru : en);
  const count = new Intl.NumberFormat(language).format(checked);
  return [
    `${title}: ${ok ? say('журнал цел', 'the journal is intact') : say('ЖУРНАЛ ИЗМЕНЁН', 'THE JOURNAL WAS ALTERED')}`,
    say(`  Проверено записей: ${count}`, `  Entries checked: ${count}`),
    ...(pending > 0
      ? [say(`  Ещё без места в цепочке: ${pending}`, `  Still without a place in the chain: ${pending}`)]
      : []),
    ...result.faults.map(
      ({ code, index, entryId }) =>
        `  ${say('Место', 'Place')} ${index}: ${faults[code][language]}${entryId === undefined ? '' : ` (${entryId})`}`,
    ),
    say(`  Голова: ${head.size}:${head.hash}`, `  Head: ${head.size}:${head.hash}`),
    ...(ok
      ? [
          say(
            '  Сохраните её вне системы: с ней (--head) видна и подмена всей базы целиком.',
            '  Keep it outside: with it (--head) even a replacement of the whole database is seen.',
          ),
        ]
      : []),
  ].join('\n');
}
