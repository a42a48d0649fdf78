import type { EvaluationView, MassEventForm } from '@veche/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../../api/api-problem.ts';
import { DraftSaver, type SaveState } from './draft-saver.ts';
import type { KeptDraft } from './draft-storage.ts';
import type { MergedForm } from './merge-forms.ts';

const evaluation = {} as EvaluationView;

/** A server with one draft, which can be made to fail. */
function aServer(form: MassEventForm = {}) {
  const server = {
    form,
    version: 1,
    failures: [] as ApiProblem[],
    saves: [] as MassEventForm[],
    save: async (sent: MassEventForm, version: number) => {
      const failure = server.failures.shift();
      if (failure) throw failure;
      if (version !== server.version) throw new ApiProblem(412, { code: 'stale-version' });
      server.form = sent;
      server.version += 1;
      server.saves.push(sent);
      return { version: server.version, savedAt: '2026-05-27T11:20:00Z', evaluation };
    },
    load: async () => ({ form: server.form, version: server.version }),
  };
  return server;
}

function aDesk(server = aServer()) {
  const states: SaveState[] = [];
  const merges: MergedForm<MassEventForm>[] = [];
  const shelf: { kept: KeptDraft | undefined } = { kept: undefined };
  const storage = {
    read: () => shelf.kept,
    keep: (draft: KeptDraft) => {
      shelf.kept = draft;
    },
    clear: () => {
      shelf.kept = undefined;
    },
  };
  const listener = {
    onState: (state: SaveState) => states.push(state),
    onSaved: () => undefined,
    onMerged: (merged: MergedForm<MassEventForm>) => merges.push(merged),
  };
  const open = () =>
    new DraftSaver({ form: server.form, version: server.version }, { transport: server, storage, listener });
  return { server, states, merges, shelf, open };
}

describe('DraftSaver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends one request for a burst of typing, with the last text', async () => {
    const { server, states, shelf, open } = aDesk();
    const saver = open();
    saver.change({ title: 'Ф' }, 'event');
    saver.change({ title: 'Фе' }, 'event');
    saver.change({ title: 'Фестиваль' }, 'event');
    expect(shelf.kept?.form).toEqual({ title: 'Фестиваль' });
    await vi.advanceTimersByTimeAsync(600);
    expect(server.saves).toEqual([{ title: 'Фестиваль' }]);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-05-27T11:20:00Z' });
    expect(shelf.kept).toBeUndefined();
  });

  it('keeps the text while there is no connection and sends it when there is', async () => {
    const { server, states, shelf, open } = aDesk();
    server.failures = [new ApiProblem(0, {}), new ApiProblem(503, {})];
    const saver = open();
    saver.change({ title: 'Концерт' }, 'event');
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toEqual({ kind: 'offline' });
    expect(shelf.kept?.form).toEqual({ title: 'Концерт' });
    await vi.advanceTimersByTimeAsync(2000 + 4000);
    expect(server.form).toEqual({ title: 'Концерт' });
    expect(shelf.kept).toBeUndefined();
  });

  it('merges a newer version and loses nothing of either side', async () => {
    const { server, merges, open } = aDesk(aServer({ title: 'Концерт' }));
    const saver = open();
    server.form = { title: 'Концерт', purpose: 'Праздник двора' };
    server.version = 7;
    saver.change({ title: 'Большой концерт' }, 'event');
    await vi.advanceTimersByTimeAsync(600);
    expect(server.form).toEqual({ title: 'Большой концерт', purpose: 'Праздник двора' });
    expect(merges[0]?.taken.map(({ pointer }) => pointer)).toEqual(['/purpose']);
  });

  it('takes up at the next visit what could not be sent', async () => {
    const { server, merges, open } = aDesk();
    server.failures = [new ApiProblem(0, {})];
    const first = open();
    first.change({ title: 'Ярмарка' }, 'event');
    await vi.advanceTimersByTimeAsync(600);
    first.stop();
    const second = open();
    second.resume();
    expect(merges.at(-1)?.form).toEqual({ title: 'Ярмарка' });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.form).toEqual({ title: 'Ярмарка' });
  });

  it('stops at a refusal, keeps the text and says why', async () => {
    const { server, states, shelf, open } = aDesk();
    server.failures = [new ApiProblem(409, { code: 'wrong-status' })];
    const saver = open();
    saver.change({ title: 'Поздно' }, 'event');
    await saver.flush();
    expect(states.at(-1)).toMatchObject({ kind: 'failed', problem: { code: 'wrong-status' } });
    expect(shelf.kept?.form).toEqual({ title: 'Поздно' });
    expect(server.saves).toEqual([]);
  });

  it('sends what was typed during a request in the next one', async () => {
    const { server, open } = aDesk();
    const saver = open();
    saver.change({ title: 'А' }, 'event');
    const flushed = saver.flush();
    saver.change({ title: 'АБ' }, 'event');
    await flushed;
    expect(server.form).toEqual({ title: 'АБ' });
  });
});
