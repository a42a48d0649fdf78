import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createOutboundClient } from '@veche/platform';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { mailHtml } from './mail-body.ts';
import { createSmtpTransport, type SmtpSettings } from './smtp-transport.ts';
import type { OutboundCopy, SendOutcome } from './transport.ts';

const copy: OutboundCopy = {
  stableId: '0198c7a1-7b1e-7c22-9d55-2f6a3c1b0e44@veche.example',
  to: 'reader@example.org',
  language: 'ru',
  title: 'Заявка ТР-2026-00417 зарегистрирована',
  body: ['«Летний двор» <script>alert(1)</script>', 'Решение – не позже пт 5 июня.'],
  sms: 'ТР-2026-00417: зарегистрировано.',
  link: 'https://veche.example/applications/1?a=1&b=2',
  linkLabel: 'Открыть заявку',
};
const never = new AbortController().signal;
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((recipient) => recipient.address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  // A client that drops the line is part of these tests.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, received };
}

async function rawServer(
  onLine: (line: string, answer: (text: string) => void, drop: () => void) => void,
): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 test\r\n');
    let buffered = '';
    socket.on('data', (chunk) => {
      buffered += chunk.toString();
      const lines = buffered.split('\r\n');
      buffered = lines.pop() ?? '';
      for (const line of lines)
        onLine(
          line,
          (text) => socket.write(`${text}\r\n`),
          () => socket.destroy(),
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

const outbound = createOutboundClient({ allow: ['127.0.0.1'] });

async function send(
  port: number,
  settings: Partial<SmtpSettings> = {},
  replyTo?: (link: string | undefined) => string | undefined,
): Promise<SendOutcome> {
  const transport = createSmtpTransport(
    {
      host: '127.0.0.1',
      port,
      secure: false,
      from: 'Вече <no-reply@veche.example>',
      timeoutMs: 5_000,
      ...settings,
    },
    outbound,
    replyTo,
  );
  closers.push(async () => transport.close());
  return transport.send(copy, never);
}

const refusing = (code: number): Error => Object.assign(new Error('no'), { responseCode: code });

describe('letters by SMTP', () => {
  test('a letter arrives with its stable id, both forms of the text and nothing executable', async () => {
    const { port, received } = await mailServer();
    expect(await send(port)).toEqual({ kind: 'sent' });
    expect(received).toHaveLength(1);
    const [letter] = received;
    expect(letter).toMatchObject({ from: 'no-reply@veche.example', to: ['reader@example.org'] });
    expect(letter?.text).toContain(`Message-ID: <${copy.stableId}>`);
    expect(letter?.text).toContain('Auto-Submitted: auto-generated');
    expect(letter?.text).toMatch(/multipart\/alternative/);
    expect(mailHtml(copy)).not.toContain('<script');
    expect(mailHtml(copy)).toContain('href="https://veche.example/applications/1?a=1&amp;b=2"');
  });

  test('answers go where its link says, and to the sender where it says nothing', async () => {
    const { port, received } = await mailServer();
    await send(port, {}, (link) => (link === copy.link ? 'otzyv+abc@veche.example' : undefined));
    await send(port);
    expect(received[0]?.text).toContain('Reply-To: otzyv+abc@veche.example');
    expect(received[1]?.text).not.toContain('Reply-To');
  });

  test('a repeat carries the same id', async () => {
    const { port, received } = await mailServer();
    await send(port);
    await send(port);
    const ids = received.map(({ text }) => /Message-ID: (.+)/.exec(text)?.[1]);
    expect(ids).toEqual([`<${copy.stableId}>`, `<${copy.stableId}>`]);
  });

  test('a temporary refusal is to be repeated, a final one is not', async () => {
    const busy = await mailServer({ onRcptTo: (_address, _session, done) => done(refusing(451)) });
    expect(await send(busy.port)).toEqual({ kind: 'failed', retry: true, code: 'smtp-451' });
    const unknownUser = await mailServer({ onRcptTo: (_address, _session, done) => done(refusing(550)) });
    expect(await send(unknownUser.port)).toEqual({ kind: 'failed', retry: false, code: 'smtp-550' });
    const afterText = await mailServer({
      onData: (stream, _session, done) => stream.resume().on('end', () => done(refusing(452))),
    });
    expect(await send(afterText.port)).toEqual({ kind: 'failed', retry: true, code: 'smtp-452' });
  });

  test('a server that turns the connection away says nothing about the letter: repeat', async () => {
    const { port } = await mailServer({ onConnect: (_session, done) => done(refusing(554)) });
    expect(await send(port)).toMatchObject({ kind: 'failed', retry: true });
  });

  test('a server that is down is to be tried again', async () => {
    const { port } = await mailServer();
    await Promise.all(closers.splice(0).map((close) => close()));
    expect(await send(port)).toMatchObject({ kind: 'failed', retry: true });
  });

  test('a server that never greets is to be tried again', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await send(port, { timeoutMs: 100 })).toMatchObject({ kind: 'failed', retry: true });
    silent.close();
  });

  test.each(['falls silent', 'drops the line'])(
    'a server that %s after it took the text leaves it unknown',
    async (how) => {
      let inText = false;
      const port = await rawServer((line, answer, drop) => {
        if (inText) {
          if (line === '.' && how === 'drops the line') drop();
          return;
        }
        if (line.startsWith('EHLO')) answer('250 test');
        else if (line === 'DATA') {
          inText = true;
          answer('354 go on');
        } else answer('250 ok');
      });
      expect(await send(port, { timeoutMs: how === 'falls silent' ? 200 : 5_000 })).toMatchObject({
        kind: 'unknown',
      });
    },
  );

  test('a server without TLS is refused where TLS is required', async () => {
    const { port, received } = await mailServer();
    expect(await send(port, { requireTls: true })).toMatchObject({ kind: 'failed' });
    expect(received).toEqual([]);
  });

  test('an address with a comma or a line break reaches nobody else', async () => {
    const { port, received } = await mailServer();
    const transport = createSmtpTransport(
      { host: '127.0.0.1', port, secure: false, from: 'a@veche.example' },
      outbound,
    );
    await transport.send({ ...copy, to: 'reader@example.org, other@example.org' }, never);
    await transport.send({ ...copy, to: 'reader@example.org\r\nBcc: other@example.org' }, never);
    transport.close();
    expect(received.flatMap(({ to }) => to).filter((address) => address === 'other@example.org')).toEqual([]);
    expect(received.map(({ text }) => text).join('')).not.toMatch(/^Bcc:/m);
  });
});
