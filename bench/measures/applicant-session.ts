import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { MassEventForm } from '@veche/contracts';

/** A signed-in person of the demonstration, over kept connections. */
export interface ApplicantSession {
  readonly personId: string;
  readonly organisationId: string | undefined;
  /** For connections that are not HTTP. */
  readonly cookie: string;
  call<Reply>(method: 'GET' | 'POST' | 'PUT', path: string, options?: CallOptions): Promise<Reply>;
  close(): void;
}

export interface CallOptions {
  readonly body?: object;
  readonly version?: number;
  readonly idempotencyKey?: string;
}

/** Signs in by the demonstration's one click. */
export async function signIn(url: string, persona: string, connections: number): Promise<ApplicantSession> {
  const opened = await fetch(`${url}/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (opened.status !== 201)
    throw new Error(`Signing in as ${persona}: ${opened.status} ${await opened.text()}`);
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { person } = (await opened.json()) as { person: { id: string; organisations: { id: string }[] } };
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    personId: person.id,
    organisationId: person.organisations[0]?.id,
    cookie,
    call: <Reply>(method: string, path: string, { body, version, idempotencyKey }: CallOptions = {}) =>
      send<Reply>(agent, `${url}${path}`, method, {
        body: body && JSON.stringify(body),
        headers: {
          cookie,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...(method === 'POST' ? { 'idempotency-key': idempotencyKey ?? randomUUID() } : {}),
        },
      }),
    close: () => agent.destroy(),
  };
}

function send<Reply>(
  agent: Agent,
  url: string,
  method: string,
  { body, headers }: { body: string | undefined; headers: Record<string, string> },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 300) resolve(JSON.parse(text) as Reply);
        else reject(new Error(`${method} ${url}: ${response.statusCode} ${text.slice(0, 2000)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The form of the demonstration's organiser, whole. */
export const organizerOf = (
  prefilled: MassEventForm['organizer'],
): Pick<MassEventForm, 'organizer' | 'responsible'> => {
  const contact = { phone: '9161234567', email: 'event@tikhorechensk.example' };
  return {
    organizer: {
      kind: 'legal-entity',
      citizenship: 'RU',
      signerIsHead: true,
      isForeignAgent: false,
      ...prefilled,
      ...contact,
    },
    responsible: { fullName: 'Лапин Алексей Сергеевич', ...contact },
  };
};
