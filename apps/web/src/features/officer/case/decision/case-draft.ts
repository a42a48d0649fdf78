import type { ApplicationView } from '@veche/contracts';

export type ApprovalChoice = 'approved' | 'approved-with-conditions' | 'clarification' | 'refused';
/** The outcomes of ст. 12 of 54-ФЗ. */
export type NoticeChoice = 'agree' | 'proposal' | 'warning' | 'article-12-3';
export type Choice = ApprovalChoice | NoticeChoice;

export interface ConditionDraft {
  readonly key: string;
  readonly text: string;
  readonly source?: string;
  readonly basis?: string;
}
export interface GroundDraft {
  readonly code: string;
  readonly reason: string;
  readonly recommendation: string;
}
export interface QuestionDraft {
  readonly key: string;
  readonly pointer: string;
  readonly question: string;
  readonly checkId?: string;
  /** Why it could not be seen at the first review. */
  readonly newFact: string;
}
export interface ProposalDraft {
  readonly reason: string;
  readonly norm: string;
  readonly place: string;
  readonly startOn: string | null;
  readonly startTime: string | null;
  readonly endOn: string | null;
  readonly endTime: string | null;
}

/** Everything an officer has typed about a case and not yet sent; kept in the browser. */
export interface CaseDraft {
  readonly choice: Choice | null;
  readonly texts: Partial<Record<Choice, string>>;
  /** Conditions beside those of the agencies. */
  readonly conditions: readonly ConditionDraft[];
  /** Agencies' conditions the officer leaves out, by key. */
  readonly dropped: readonly string[];
  /** Unknown checks confirmed by hand: reason by check. */
  readonly resolved: Readonly<Record<string, string>>;
  readonly grounds: readonly GroundDraft[];
  readonly questions: readonly QuestionDraft[];
  readonly proposal: ProposalDraft;
  readonly warning: { readonly reason: string; readonly norm: string };
  readonly article: {
    readonly ground: 'not-entitled-organiser' | 'prohibited-place' | null;
    readonly reason: string;
  };
  readonly savedAt: string | null;
}

/** Nothing typed. The norms are those the two acts rest on; they go into a Russian paper, so they stay Russian. */
export const emptyDraft: CaseDraft = {
  choice: null,
  texts: {},
  conditions: [],
  dropped: [],
  resolved: {},
  grounds: [],
  questions: [],
  proposal: {
    reason: '',
    norm: '54-ФЗ, ст. 12 ч. 1 п. 2',
    place: '',
    startOn: null,
    startTime: null,
    endOn: null,
    endTime: null,
  },
  warning: { reason: '', norm: '54-ФЗ, ст. 12 ч. 2' },
  article: { ground: null, reason: '' },
  savedAt: null,
};

/** Whether anything would be lost with the draft. */
export const isTouched = (draft: CaseDraft): boolean => draft.savedAt !== null;

/** Conditions the agencies asked for, ready to stand in the permit. */
export const agencyConditions = (
  opinions: ApplicationView['opinions'],
): (ConditionDraft & { readonly agencyTitle: { readonly ru: string; readonly en: string } })[] =>
  opinions
    .filter((opinion) => opinion.value === 'agree-with-conditions')
    .flatMap((opinion) =>
      opinion.conditions.map((text) => ({
        key: `${opinion.agency}: ${text}`,
        text,
        source: opinion.agency,
        agencyTitle: opinion.title,
      })),
    );

/** The conditions that go into the permit, in the order they stand on the screen. */
export const conditionsInForce = (
  draft: CaseDraft,
  opinions: ApplicationView['opinions'],
): ConditionDraft[] => [
  ...agencyConditions(opinions)
    .filter(({ key }) => !draft.dropped.includes(key))
    .map(({ agencyTitle: _, ...condition }) => condition),
  ...draft.conditions,
];

/** Adds a question about a field; a field already asked about is not asked twice. */
export function withQuestion(draft: CaseDraft, question: Omit<QuestionDraft, 'key' | 'newFact'>): CaseDraft {
  const isAsked = draft.questions.some(
    (each) => each.pointer === question.pointer && each.checkId === question.checkId,
  );
  return {
    ...draft,
    choice: 'clarification',
    questions: isAsked
      ? draft.questions
      : [
          ...draft.questions,
          {
            ...question,
            key: `${question.pointer} ${question.checkId ?? ''} ${draft.questions.length}`,
            newFact: '',
          },
        ],
  };
}
