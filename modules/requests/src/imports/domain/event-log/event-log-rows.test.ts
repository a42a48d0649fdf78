import { describe, expect, it } from 'vitest';
import { mappingPresets } from '../mapping-presets.ts';
import { eventLogReader } from './event-log-rows.ts';
import { readXesTrace } from './xes-trace.ts';

const trace = `<trace>
  <string key="concept:name" value="case-1"/>
  <date key="startdate" value="2011-10-11T13:42:22.688+02:00"/>
  <date key="enddate" value="2011-11-24T15:00:00.000+01:00"/>
  <date key="deadline" value="2011-12-06T13:41:31.788+01:00"/>
  <string key="channel" value="Internet"/>
  <event><string key="concept:name" value="Receive &amp; register"/><string key="lifecycle:transition" value="complete"/>
    <date key="time:timestamp" value="2011-10-11T13:45:40.276+02:00"/><string key="org:resource" value="Resource21"/></event>
  <event><string key="concept:name" value="Check"/><string key="lifecycle:transition" value="start"/>
    <date key="time:timestamp" value="2011-10-12T00:00:00+02:00"/></event>
  <event><string key="concept:name" value="Check"/><date key="time:timestamp" value="2011-10-12T00:00:00+02:00"/>
    <string key="org:resource" value="Анна Иванова"/></event>
</trace>`;

function changesOf(text: string, changes: Partial<typeof mappingPresets.xes> = {}) {
  const steps = readXesTrace(text);
  const reader = eventLogReader({ ...mappingPresets.xes, ...changes });
  if (!steps.ok || !reader.ok) throw new Error('unreadable');
  const reading = reader.value(steps.value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

describe('a trace of an event log', () => {
  it('is a case with its term and its end, and steps in their order', () => {
    expect(changesOf(trace)).toMatchObject([
      {
        externalId: 'case-1',
        kind: 'opened',
        at: '2011-10-11T11:42:22.688Z',
      },
      { kind: 'comment', statedDueAt: '2011-12-06T12:41:31.788Z', channel: 'portal' },
      { kind: 'closed', status: 'completed', at: '2011-11-24T14:00:00.000Z' },
      {
        at: '2011-10-11T11:45:40.276Z',
        ordinal: 0,
        activity: 'Receive & register',
        data: { resource: 'Resource21' },
      },
      { ordinal: 0, data: { step: 'Check', lifecycle: 'start' } },
      { at: '2011-10-11T22:00:00.000Z', ordinal: 1, activity: 'Check' },
    ]);
  });

  it('tells a resource that is a code, not the name of a person', () => {
    expect(JSON.stringify(changesOf(trace))).not.toContain('Иванова');
  });

  it('ends with an activity that ends cases, where the log has no end of its own', () => {
    const open = trace.replace(/<date key="enddate".*\n/, '');
    expect(changesOf(open).some(({ kind }) => kind === 'closed')).toBe(false);
    expect(
      changesOf(open, { endActivities: ['Check'] }).filter(({ kind }) => kind === 'closed'),
    ).toHaveLength(1);
  });

  it('begins with its first step where nobody says when', () => {
    const [opened] = changesOf(trace.replace(/<date key="startdate".*\n/, ''));
    expect(opened).toHaveProperty('at', '2011-10-11T11:45:40.276Z');
  });

  it('that is no XML is refused with the reason', () => {
    expect(readXesTrace('<trace><event></trace>')).toMatchObject({
      ok: false,
      error: { code: 'xml-malformed' },
    });
  });
});
