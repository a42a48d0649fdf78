/** What the tests use of the package, which brings no types. */
declare module 'smpp' {
  import type { Server } from 'node:net';

  export interface SmppUnit {
    readonly command_status: number;
    readonly short_message: { readonly message: string | Buffer; readonly udh?: readonly Buffer[] };
    readonly [field: string]: unknown;
    response(fields?: object): SmppUnit;
  }
  export interface SmppServerSession {
    on(event: string, listener: (unit: SmppUnit) => void): void;
    send(unit: SmppUnit): void;
    deliver_sm(fields: object, answered: (unit: SmppUnit) => void): void;
    close(): void;
    destroy(): void;
  }
  const smpp: { createServer(onSession: (session: SmppServerSession) => void): Server };
  export default smpp;
}
