import type {
  Config,
  CredentialSource,
  Installation,
  LiveHub,
  Log,
  Module,
  Principal,
  Scope,
} from '@veche/platform';
import type { Verdict } from '@veche/documents';
import type { Clock } from '@veche/kernel';
import { createPersonVault } from '@veche/platform';
import type { SetUpStep } from './set-up-demonstration.ts';
import { wireModules } from './wire-modules.ts';

/** The program put together: what the roles of a process run. */
export interface Composition {
  readonly modules: readonly Module[];
  authenticate(source: CredentialSource): Promise<Principal | null>;
  /** Appoints the first administrator of a real town. */
  appointAdministrator(
    scope: Scope,
    administrator: { contact: string; familyName: string; givenName: string; patronymic?: string },
  ): Promise<unknown>;
  /** What makes an empty database a demonstration town, in order. */
  readonly demonstration: readonly SetUpStep[];
}

export interface CompositionInput {
  readonly installation: Installation;
  readonly config: Config;
  readonly log: Log;
  readonly isDemonstration: boolean;
  /** The hub of this process; it is made after the modules, whose topics it needs. */
  readonly live: () => LiveHub | undefined;
  /** What time it is; the system's clock unless told. */
  readonly clock?: Clock;
  /** Judges an upload; the limited child process unless told. */
  readonly inspect?: (path: string, declaredName: string) => Promise<Verdict>;
}

/** Wires the modules' doors to one another. */
export function compose(input: CompositionInput): Composition {
  const { keys } = input.installation;
  const vault = createPersonVault(keys.personalData, keys.blindIndex);
  return wireModules({ ...input, vault });
}
