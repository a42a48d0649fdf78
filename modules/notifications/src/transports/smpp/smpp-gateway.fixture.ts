import type { AddressInfo } from 'node:net';
import smpp, { type SmppServerSession, type SmppUnit } from 'smpp';

/** A real SMPP gateway on loopback, by another hand than our client’s. It keeps what it takes and answers as told. */
export async function startSmppGateway(port = 0) {
  const taken: { id: string; to: string; text: string; reference: number | undefined }[] = [];
  const sessions = new Set<SmppServerSession>();
  const state = {
    refuseWith: 0,
    /** Takes the text and breaks the line before it answers. */
    breaksAfterSubmit: false,
    enquired: 0,
    binds: 0,
  };
  const parts = new Map<number, string[]>();
  const server = smpp.createServer((session) => {
    sessions.add(session);
    session.on('error', () => {});
    session.on('close', () => sessions.delete(session));
    session.on('bind_transceiver', (unit) => {
      state.binds += 1;
      const isKnown = unit.system_id === 'veche' && unit.password === 'secret';
      session.send(unit.response({ command_status: isKnown ? 0 : 0x0e }));
    });
    session.on('enquire_link', (unit) => {
      state.enquired += 1;
      session.send(unit.response());
    });
    session.on('unbind', (unit) => {
      session.send(unit.response());
      session.close();
    });
    session.on('submit_sm', (unit) => {
      if (state.refuseWith !== 0) {
        session.send(unit.response({ command_status: state.refuseWith }));
        return;
      }
      const id = `gw-${port}-${taken.length + 1}-${Math.random().toString(36).slice(2)}`;
      taken.push({
        id,
        to: String(unit.destination_addr),
        text: joined(parts, unit),
        reference: unit.user_message_reference as number | undefined,
      });
      if (state.breaksAfterSubmit) session.destroy();
      else session.send(unit.response({ message_id: id }));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    taken,
    state,
    port: (server.address() as AddressInfo).port,
    /** Tells over every open line what became of a text, and waits until that is acknowledged. */
    report: (id: string, stat: 'DELIVRD' | 'UNDELIV') =>
      Promise.all(
        [...sessions].map(
          (session) =>
            new Promise<number>((resolve) =>
              session.deliver_sm(
                {
                  esm_class: 4,
                  source_addr: '79001234567',
                  destination_addr: 'Veche',
                  short_message: {
                    message: `id:${id} sub:001 dlvrd:001 submit date:2606011200 done date:2606011201 stat:${stat} err:000 text:`,
                  },
                },
                (answer) => resolve(answer.command_status),
              ),
            ),
        ),
      ),
    /** As when the cable is pulled: lines break, the gateway is gone. */
    async close(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const session of sessions) session.destroy();
      await closed;
    },
  };
}

/** Texts as a telephone shows them: parts of one are joined when the last has come. */
function joined(parts: Map<number, string[]>, { short_message: { message, udh } }: SmppUnit): string {
  const header = udh?.[0];
  if (header === undefined) return String(message);
  const [, , reference = 0, total = 1, number = 1] = header;
  const list = parts.get(reference) ?? [];
  list[number - 1] = String(message);
  parts.set(reference, list);
  return number === total ? list.join('') : '';
}
