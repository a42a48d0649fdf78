import { type AddressInfo } from 'node:net';
import type { TenantId } from '@veche/kernel';
import { listTenants, systemScope, type Log } from '@veche/platform';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { readLinkToken } from '../link-token.ts';
import { takeLetter } from '../use-cases/take-letter.ts';
import { readLetterAddress } from './letter-address.ts';
import { createLetterGate, usualLimits, type LetterLimits } from './letter-limits.ts';
import { readLetter, type LetterRefusal } from './read-letter.ts';

/** Where letters to the town come in. */
export interface MailInSettings {
  readonly host: string;
  readonly port: number;
  /** Our address. After its name may stand a plus and the token an answer belongs to, or the code of a town. */
  readonly address: string;
}

export interface MailServer {
  readonly port: number;
  close(): Promise<void>;
}

const largestBytes = 1024 * 1024;

/** What the sender's own mail system shows them. Answers of SMTP are in Latin letters. */
const refusals: Readonly<Record<LetterRefusal, readonly [number, string]>> = {
  attachment: [554, '5.7.1 Letters with attachments are not accepted: send the words alone'],
  'no-words': [554, '5.6.0 There are no words in the letter'],
  'too-long': [552, '5.3.4 The letter is too long: send the main things alone'],
  unreadable: [554, '5.6.0 The letter cannot be read'],
};

/**
 * Receives letters by SMTP. It takes what is addressed to the town and nothing else, passes nothing on and answers nobody, so it is no
 * relay and begins no loop. It speaks without TLS: the town's own mail system stands before it, receives from the world, and hands over.
 */
export async function startMailServer(
  deps: FeedbackDeps & { readonly log: Log },
  settings: MailInSettings,
  limits: LetterLimits = usualLimits,
): Promise<MailServer> {
  const { log } = deps;
  const gate = createLetterGate(limits);
  const server = new SMTPServer({
    banner: 'veche',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largestBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    onRcptTo({ address }, _session, done) {
      void answer(targetOf(address), done);
    },
    onData(stream, session, done) {
      void answer(receive(stream, session), done);
    },
  });

  async function answer(work: Promise<unknown>, done: (error?: Error) => void): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (error instanceof Refusal) return done(error);
      log.error({ err: error }, 'a letter could not be taken in');
      // The other side keeps it and tries again.
      return done(refusal(451, '4.3.0 The letter cannot be taken now, try again later'));
    }
    done();
  }

  async function receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await bytesOf(stream);
    if (raw === undefined) throw refusal(552, '5.3.4 The letter is too large: send the words alone');
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const read = await readLetter(raw, from);
    // Taken and forgotten: who answers a machine begins a loop.
    if (read.kind === 'automatic') return log.info('a letter of a program was left aside');
    if (read.kind === 'refused') throw refusal(...refusals[read.why]);
    const isOwn = readLetterAddress(read.letter.from, settings.address) !== undefined;
    if (isOwn) return log.info('a letter of our own came back and was left aside');
    if (!gate.admit(from, Date.now())) throw refusal(451, '4.7.1 Too many letters, try again in an hour');
    const { tenantId, tokenHash } = await targetOf(envelope.rcptTo[0]?.address ?? '');
    const outcome = await deps.db.transact(systemScope('mail-in', tenantId), (tx) =>
      takeLetter(deps, tx, read.letter, tokenHash),
    );
    log.info({ outcome }, 'a letter was taken in');
  }

  /** The town a recipient stands for: that of the token, the named one, or the only one. @throws Refusal for whoever is not ours */
  async function targetOf(recipient: string): Promise<{ tenantId: TenantId; tokenHash?: Buffer }> {
    const own = readLetterAddress(recipient, settings.address);
    if (!own) throw refusal(550, '5.7.1 Only letters to this town are taken, nothing is passed on');
    const { detail = '' } = own;
    const towns = await listTenants(deps.db);
    const token = readLinkToken(detail);
    if (token && towns.some(({ id }) => id === token.tenantId))
      return { tenantId: token.tenantId, tokenHash: token.hash };
    const town = towns.find(({ code }) => code === detail) ?? (towns.length === 1 ? towns[0] : undefined);
    if (!town) throw refusal(550, '5.1.1 Say which town: name+town@domain');
    return { tenantId: town.id };
  }

  // A client that drops the line is no failure of ours.
  server.on('error', (error) => log.warn({ err: error }, 'mail server'));
  await new Promise<void>((listening, failed) => {
    server.server.once('error', failed);
    server.listen(settings.port, settings.host, () => {
      server.server.removeListener('error', failed);
      listening();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, text: string) {
    super(text);
    this.responseCode = responseCode;
  }
}
const refusal = (code: number, text: string): Refusal => new Refusal(code, text);

/** Everything up to the end of the letter; undefined when it was too much. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  return stream.sizeExceeded ? undefined : Buffer.concat(chunks);
}
