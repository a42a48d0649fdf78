import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReportCommentChoices, ReportVersionView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { api, getJson, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Link } from '../../../ui/link.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { QueryView } from '../../indicators/query-view.tsx';
import { useRemark } from './comment-list.tsx';

const m = messages({
  publish: { ru: 'Опубликовать', en: 'Publish' },
  again: { ru: 'Опубликовать новую версию', en: 'Publish a new version' },
  title: { ru: 'Отчёт: {month}', en: 'Report: {month}' },
  publicNow: {
    ru: 'Отчёт сразу увидят все, по-русски и по-английски. Прежняя версия останется доступной, суммы файлов войдут в журнал.',
    en: 'Everyone sees the report at once, in Russian and English. The version before stays available; hashes of the files go into the journal.',
  },
  noteLabel: { ru: 'Слово руководителя', en: 'Words of the manager' },
  noteHint: {
    ru: 'Два-три предложения: что было за месяц и что будет сделано. Встанет в начало страницы и PDF.',
    en: 'Two or three sentences: what the month was like and what will be done. It opens the page and the PDF.',
  },
  inEnglish: { ru: 'То же по-английски', en: 'The same in English' },
  englishHint: {
    ru: 'Если оставить пустым, в английском отчёте будет русский текст.',
    en: 'Left empty, the English report has the Russian text.',
  },
  comments: { ru: 'Что говорят жители', en: 'What residents say' },
  commentsHint: {
    ru: 'Отмеченное войдёт в отчёт. Выбирайте и похвалу, и упрёки: одной похвале не верят.',
    en: 'What is ticked goes into the report. Pick praise and reproach alike: nobody believes praise alone.',
  },
  none: {
    ru: 'Слов для этого месяца никто не подготовил. Их готовят там, где разбирают отзывы.',
    en: 'No words are ready for this month. They are made ready where reviews are handled.',
  },
  toFeedback: { ru: 'Что можно напечатать', en: 'What may be printed' },
  noRemark: { ru: 'без оценки и услуги', en: 'no mark, no service' },
  done: { ru: 'Отчёт опубликован: {month}', en: 'The report is published: {month}' },
});

interface MonthOfReport {
  readonly month: string;
  readonly report: ReportVersionView | undefined;
}

/** Publishing the report of a month: the manager's words, and which words of residents stand in it. */
export function PublishReport({ row }: { readonly row: MonthOfReport }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t(row.report === undefined ? m.publish : m.again)}
      </Button>
      <Dialog
        title={t(m.title, { month: format.month(row.month) })}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isWide
      >
        <PublishForm month={row.month} note={row.report?.note} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PublishForm({
  month,
  note,
  onDone,
}: {
  readonly month: string;
  readonly note: ReportVersionView['note'] | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const [russian, setRussian] = useState(note?.ru ?? '');
  const [english, setEnglish] = useState(note === undefined || note.en === note.ru ? '' : note.en);
  const [chosen, setChosen] = useState<readonly string[]>();
  const choices = useQuery({
    queryKey: ['report-comments', month],
    queryFn: ({ signal }) => getJson<ReportCommentChoices>(`/v1/reports/${month}/comments`, signal),
    // Words are taken back at any time: what is offered is asked for each time.
    gcTime: 0,
  });
  const publish = useCommand(
    (commentIds: string[], { header }) =>
      unwrap(
        api.POST('/v1/reports/{month}/versions', {
          params: { path: { month }, header },
          body: {
            note: { ru: russian.trim(), en: english.trim() === '' ? russian.trim() : english.trim() },
            commentIds,
          },
        }),
      ),
    {
      onSuccess: async () => {
        onDone();
        showToast(t(m.done, { month: format.month(month) }));
        await client.invalidateQueries({ queryKey: ['open-figures'] });
      },
      onProblem: (problem) => problem.code === 'comment-gone' && void choices.refetch(),
    },
  );
  const offered = choices.data?.items ?? [];
  // Of what was chosen only what may still be printed.
  const picked = offered
    .filter(({ id, isPublished }) => (chosen === undefined ? isPublished : chosen.includes(id)))
    .map(({ id }) => id);
  return (
    <div className="form">
      <p>{t(m.publicNow)}</p>
      <TextArea
        label={t(m.noteLabel)}
        hint={t(m.noteHint)}
        isOptional
        value={russian}
        onChange={setRussian}
        rows={3}
        maxLength={2000}
      />
      {russian.trim() !== '' && (
        <TextArea
          label={t(m.inEnglish)}
          hint={t(m.englishHint)}
          isOptional
          value={english}
          onChange={setEnglish}
          rows={3}
          maxLength={2000}
        />
      )}
      <QueryView query={choices} lines={3}>
        {({ items }) => <CommentChoice items={items} picked={picked} onChange={setChosen} />}
      </QueryView>
      <ProblemCallout problem={publish.error} />
      <p>
        <Button
          variant="primary"
          isBusy={publish.isPending}
          isDisabled={choices.isPending}
          onPress={() => publish.mutate(picked)}
        >
          {t(m.publish)}
        </Button>
      </p>
    </div>
  );
}

function CommentChoice({
  items,
  picked,
  onChange,
}: {
  readonly items: ReportCommentChoices['items'];
  readonly picked: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}): ReactElement {
  const t = useT();
  const remark = useRemark();
  if (items.length === 0)
    return (
      <p className="small muted">
        {t(m.none)} <Link to="/feedback?show=all&toPrint=yes">{t(m.toFeedback)}</Link>
      </p>
    );
  return (
    <CheckboxGroup
      label={t(m.comments)}
      hint={t(m.commentsHint)}
      isOptional
      value={picked}
      onChange={onChange}
      options={items.map((item) => ({
        id: item.id,
        label: item.text,
        detail: remark(item) || t(m.noRemark),
      }))}
    />
  );
}
