import type { FindingView } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { CheckProtocolData, ListEntry, TemplateData, TemplateName } from '@veche/documents';
import type { BilingualText, Instant, PlainDate } from '@veche/kernel';
import { caseFacts, type PaperCase } from './case-facts.ts';
import { localMoment, paperFrame } from './paper-frame.ts';
import { safetyPlanDraft } from './safety-plan-draft.ts';

export interface ComposedPaper<Name extends TemplateName = TemplateName> {
  readonly template: Name;
  readonly data: TemplateData[Name];
}

/** Words of a case's paper; which template depends on what the case is and what was decided. */
export function composePaper(
  paper: PaperCase,
  kind: 'decision' | 'submission-receipt' | 'preliminary-request' | 'check-protocol',
  now: Instant,
): ComposedPaper | undefined {
  switch (kind) {
    case 'submission-receipt':
      return paper.view.procedure === 'notification' ? noticeReceipt(paper) : submissionReceipt(paper);
    case 'preliminary-request':
      return preliminaryRequest(paper, now);
    case 'check-protocol':
      return checkProtocol(paper);
    case 'decision':
      return decisionPaper(paper);
  }
}

const text = (paper: PaperCase, both: BilingualText): string => both[paper.language];

function submissionReceipt(paper: PaperCase): ComposedPaper<'submission-receipt'> | undefined {
  const { view, tenant } = paper;
  if (!view.number || !view.filedAt) return undefined;
  const clock = view.clocks.find((each) => each.code === 'decision');
  return {
    template: 'submission-receipt',
    data: {
      ...caseFacts(paper),
      number: view.number,
      receivedAt: localMoment(view.filedAt, tenant.zone),
      ...(view.registeredAt ? { registerBy: localDateOf(view.registeredAt as Instant, tenant.zone) } : {}),
      ...(clock ? { decideBy: clock.dueOn as PlainDate } : {}),
      documents: view.documents
        .filter((each) => each.state === 'accepted')
        .map((each) => ({ text: text(paper, each.title), note: each.fileName })),
      termSteps:
        clock?.derivation.map((step) => ({
          text: text(paper, step.text),
          ...(step.basis ? { basis: step.basis } : {}),
        })) ?? [],
    },
  };
}

function noticeReceipt(paper: PaperCase): ComposedPaper<'notice-receipt'> | undefined {
  const { view, tenant } = paper;
  if (!view.number || !view.filedAt) return undefined;
  const defects =
    view.evaluation?.findings.filter((each) => each.outcome === 'fired' && each.severity === 'defect') ?? [];
  const clock = view.clocks.find((each) => each.code === 'notice-reply');
  const replyBy = clock
    ? [
        {
          text:
            paper.language === 'ru'
              ? `Орган ответит не позже ${clock.dueOn.split('-').toReversed().join('.')}`
              : `The authority replies by ${clock.dueOn}`,
          basis: '54-ФЗ, ст. 12',
        },
      ]
    : [];
  return {
    template: 'notice-receipt',
    data: {
      ...caseFacts(paper),
      number: view.number,
      receivedAt: localMoment(view.filedAt, tenant.zone),
      registeredAt: localMoment(view.filedAt, tenant.zone),
      ...(view.form.notice?.aims ? { aim: view.form.notice.aims } : {}),
      attendance: { limit: view.form.people?.attendancePeak ?? 0 },
      defects: defects.map((each) => findingEntry(paper, each)),
      nextSteps: replyBy,
    },
  };
}

function findingEntry(paper: PaperCase, finding: FindingView): ListEntry {
  const remedy = finding.remedy ? ` ${text(paper, finding.remedy)}` : '';
  const basis = finding.basis[0];
  return {
    text: `${text(paper, finding.message)}${remedy}`,
    ...(basis
      ? {
          basis: [
            basis.title ? text(paper, basis.title) : basis.act,
            basis.clause ? text(paper, basis.clause) : '',
          ]
            .filter(Boolean)
            .join(', '),
        }
      : {}),
  };
}

function preliminaryRequest(
  paper: PaperCase,
  now: Instant,
): ComposedPaper<'preliminary-request'> | undefined {
  const { view, tenant } = paper;
  if (view.procedure === 'notification') return undefined;
  const fired =
    view.evaluation?.findings.filter((each) => each.outcome === 'fired' && each.severity !== 'information') ??
    [];
  return {
    template: 'preliminary-request',
    data: {
      ...caseFacts(paper),
      ...(view.number ? { number: view.number } : {}),
      preparedOn: localDateOf(now, tenant.zone),
      attendance: { limit: view.form.people?.attendancePeak ?? 0 },
      risks: fired
        .filter((each) => each.checkId !== 'F01' && each.checkId !== 'D01')
        .map((each) => findingEntry(paper, each)),
      services:
        view.evaluation?.agencies.map((each) => ({
          text: text(paper, each.title),
          note: text(paper, each.reason),
        })) ?? [],
      safetyPlan: safetyPlanDraft(view.form, paper.language),
    },
  };
}

function checkProtocol(paper: PaperCase): ComposedPaper<'check-protocol'> | undefined {
  const { view, tenant } = paper;
  if (!view.evaluation) return undefined;
  return {
    template: 'check-protocol',
    data: {
      ...paperFrame(tenant, paper.language, view.evaluation.packVersion),
      applicationNumber: view.number ?? (paper.language === 'ru' ? 'черновик' : 'draft'),
      massEventTitle: view.title,
      checkedAt: localMoment(view.evaluation.evaluatedAt, tenant.zone),
      judgedOn: localDateOf((view.filedAt ?? view.evaluation.evaluatedAt) as Instant, tenant.zone),
      findings: view.evaluation.findings.map((each) => protocolLine(paper, each)),
    },
  };
}

function protocolLine(paper: PaperCase, finding: FindingView): CheckProtocolData['findings'][number] {
  const outcome =
    finding.outcome === 'passed'
      ? 'pass'
      : finding.outcome === 'unknown'
        ? 'unknown'
        : finding.severity === 'block' || finding.severity === 'defect'
          ? 'block'
          : 'warn';
  const entry = findingEntry(paper, finding);
  return {
    outcome,
    code: finding.checkId,
    message: text(paper, finding.message),
    ...(finding.remedy && finding.outcome !== 'passed' ? { remedy: text(paper, finding.remedy) } : {}),
    ...(entry.basis ? { basis: entry.basis } : {}),
  };
}

function decisionPaper(paper: PaperCase): ComposedPaper | undefined {
  const { view } = paper;
  if (view.decision?.outcome === 'refused') return refusal(paper);
  if (view.status === 'PROPOSAL_SENT' || view.status === 'ANSWERED') return proposal(paper);
  if (view.status === 'WARNED' || view.status === 'ART12_3') return noticeReply(paper);
  return view.status === 'AGREED' ? agreement(paper) : undefined;
}

function refusal(paper: PaperCase): ComposedPaper<'refusal'> | undefined {
  const { view, tenant } = paper;
  if (!view.decision || !view.number || !view.filedAt) return undefined;
  return {
    template: 'refusal',
    data: {
      ...caseFacts(paper),
      number: view.number,
      basis: { applicationNumber: view.number, filedOn: localDateOf(view.filedAt as Instant, tenant.zone) },
      ...officerOf(paper),
      grounds: view.decision.grounds.map((each) => ({
        text: `${text(paper, each.title)}. ${each.reason}`,
        ...(each.norm ? { basis: each.norm } : {}),
      })),
      remedies: view.decision.grounds.map((each) => ({ text: each.recommendation })),
      appeal: view.decision.appeal ? text(paper, view.decision.appeal) : '',
    },
  };
}

function officerOf({ view, tenant, language }: PaperCase) {
  const decidedAt = view.decision?.decidedAt ?? view.updatedAt;
  if (!view.officer) return {};
  return {
    officer: {
      name: view.officer.displayName,
      position: language === 'ru' ? 'Ответственный исполнитель' : 'Responsible officer',
    },
    signedOn: localDateOf(decidedAt as Instant, tenant.zone),
  };
}

function proposal(paper: PaperCase): ComposedPaper<'notice-proposal'> | undefined {
  const { view, tenant } = paper;
  const last = view.proposals.at(-1);
  if (!last || !view.number || !view.filedAt) return undefined;
  const facts = caseFacts(paper);
  return {
    template: 'notice-proposal',
    data: {
      ...paperFrame(tenant, paper.language, undefined),
      ...officerOf(paper),
      number: `${view.number}-П${view.proposals.length}`,
      noticeNumber: view.number,
      noticeOn: localDateOf(view.filedAt as Instant, tenant.zone),
      organiser: facts.organiser,
      massEventKind: facts.massEventKind,
      notified: { place: facts.place.name, startsAt: facts.startsAt, endsAt: facts.endsAt },
      proposed: {
        ...(last.place ? { place: last.place } : {}),
        ...(last.startsAt ? { startsAt: localMoment(last.startsAt, tenant.zone) } : {}),
        ...(last.endsAt ? { endsAt: localMoment(last.endsAt, tenant.zone) } : {}),
      },
      answerBy: last.answerDueOn as PlainDate,
      reasons: [{ text: last.reason, basis: last.norm }],
      howToAnswer:
        paper.language === 'ru'
          ? 'Ответьте в карточке уведомления: согласны вы или нет.'
          : 'Answer in the card of the notice: whether you agree or not.',
    },
  };
}

function noticeReply(paper: PaperCase): ComposedPaper<'notice-reply'> | undefined {
  const { view, tenant, language } = paper;
  const { reply } = view;
  if (!reply || !view.number || !view.filedAt) return undefined;
  const isWarning = reply.kind === 'warned';
  const reason = [reply.ground && text(paper, reply.ground.title), reply.text].filter(Boolean).join('. ');
  const means = isWarning
    ? {
        ru: 'Мероприятие не запрещено. Приведите цели и форму в соответствие с законом: за нарушение отвечает организатор.',
        en: 'The assembly is not forbidden. Bring its aims and form in line with the law: the organiser answers for a breach.',
      }
    : {
        ru: 'В таком виде мероприятие проводить нельзя. Можно подать новое уведомление: с другим местом или от того, кто вправе быть организатором.',
        en: 'It may not be held as notified. A new notice can be given: with another place, or by someone entitled to be an organiser.',
      };
  return {
    template: 'notice-reply',
    data: {
      ...caseFacts(paper),
      ...officerOf(paper),
      kind: isWarning ? 'warning' : 'article-12-3',
      number: `${view.number}-${isWarning ? 'Пр' : 'О'}`,
      noticeNumber: view.number,
      noticeOn: localDateOf(view.filedAt as Instant, tenant.zone),
      signedOn: localDateOf(reply.at as Instant, tenant.zone),
      reasons: [{ text: reason, ...(reply.norm ? { basis: reply.norm } : {}) }],
      whatItMeans: means[language],
    },
  };
}

function agreement(paper: PaperCase): ComposedPaper<'notice-agreement'> | undefined {
  const { view, tenant } = paper;
  if (!view.number || !view.filedAt) return undefined;
  const accepted = view.proposals.find((each) => each.answer === 'accepted');
  const facts = caseFacts(paper);
  return {
    template: 'notice-agreement',
    data: {
      ...facts,
      ...officerOf(paper),
      ...(accepted?.place ? { place: { name: accepted.place } } : {}),
      ...(accepted?.startsAt ? { startsAt: localMoment(accepted.startsAt, tenant.zone) } : {}),
      ...(accepted?.endsAt ? { endsAt: localMoment(accepted.endsAt, tenant.zone) } : {}),
      number: `${view.number}-С`,
      noticeNumber: view.number,
      noticeOn: localDateOf(view.filedAt as Instant, tenant.zone),
      attendance: { limit: view.form.people?.attendancePeak ?? 0 },
      duties: [],
    },
  };
}
