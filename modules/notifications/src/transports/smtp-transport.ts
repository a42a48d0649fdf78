import { isIP } from 'node:net';
import { OutboundError, type OutboundClient } from '@veche/platform';
import { createTransport } from 'nodemailer';
import { mailHtml, mailText } from './mail-body.ts';
import type { OutboundCopy, SendOutcome, Transport } from './transport.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; without it STARTTLS is used when offered. */
  readonly secure: boolean;
  /** Refuse to speak without TLS. */
  readonly requireTls?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** `Вече <no-reply@town.example>` */
  readonly from: string;
  /** Longest silence of the server; 20 s unless told. */
  readonly timeoutMs?: number;
}

/**
 * Sends letters by SMTP, each over a connection of its own. The Message-ID is the stable id, so that a repeat can be
 * recognised.
 */
export function createSmtpTransport(
  settings: SmtpSettings,
  outbound: Pick<OutboundClient, 'resolve'>,
  replyTo: (link: string | undefined) => string | undefined = () => undefined,
): Transport {
  const { timeoutMs = 20_000, user, password } = settings;
  const connection = {
    port: settings.port,
    secure: settings.secure,
    requireTLS: settings.requireTls ?? false,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
  };
  return {
    channel: 'email',
    async send(copy) {
      let textHandedOver = false;
      const logger = noticeText(() => {
        textHandedOver = true;
      });
      let address: string;
      try {
        ({ address } = await outbound.resolve(settings.host, settings.port));
      } catch (error) {
        if (!(error instanceof OutboundError)) throw error;
        return { kind: 'failed', retry: true, code: `smtp-${error.code}` };
      }
      const transporter = createTransport({
        ...connection,
        // The address that was checked; the certificate is still that of the name.
        host: address,
        tls: isIP(settings.host) === 0 ? { servername: settings.host } : {},
        logger,
      });
      try {
        await transporter.sendMail(letter(settings.from, copy, replyTo(copy.link)));
        return { kind: 'sent' };
      } catch (error) {
        return smtpFailure(error, textHandedOver);
      } finally {
        transporter.close();
      }
    },
    close: () => {},
  };
}

/** The library says in its log alone when the whole text has gone to the server; its errors do not tell. */
function noticeText(onHandedOver: () => void) {
  const notice = (entry: unknown): void => {
    if ((entry as { tnx?: unknown } | undefined)?.tnx === 'message') onHandedOver();
  };
  return {
    level: silent,
    trace: silent,
    debug: notice,
    info: notice,
    warn: silent,
    error: silent,
    fatal: silent,
  };
}

function letter(from: string, copy: OutboundCopy, replyTo: string | undefined) {
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    to: { name: '', address: copy.to },
    subject: copy.title,
    text: mailText(copy),
    html: mailHtml(copy),
    messageId: `<${copy.stableId}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': copy.language,
      // The page asks; without List-Unsubscribe-Post no reader leaves by itself.
      ...(copy.unsubscribe !== undefined && { 'List-Unsubscribe': `<${copy.unsubscribe}>` }),
    },
  };
}

const silent = (): void => {};

/** A 4xx is temporary, a 5xx final; a silence after the text was handed over leaves it unknown whether it was taken. */
function smtpFailure(error: unknown, textHandedOver: boolean): SendOutcome {
  const { responseCode, command, code } = (error ?? {}) as {
    responseCode?: unknown;
    command?: unknown;
    code?: unknown;
  };
  if (typeof responseCode === 'number' && responseCode >= 400) {
    // A server that turns the connection or the password away says nothing about the letter.
    const aboutLetter = command !== 'CONN' && code !== 'EAUTH';
    return { kind: 'failed', retry: responseCode < 500 || !aboutLetter, code: `smtp-${responseCode}` };
  }
  const reason = typeof code === 'string' ? code.toLowerCase().replace(/^e/, '') : 'failed';
  if (textHandedOver) return { kind: 'unknown', code: `smtp-${reason}` };
  return { kind: 'failed', retry: code !== 'EENVELOPE', code: `smtp-${reason}` };
}
