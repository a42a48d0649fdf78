import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id, which is what the library takes by default; OWASP's minimum for it: 19 MiB, two passes; about 15 ms of one core. */
const options: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords typed in another Unicode form of the same letters are the same password. */
const normalise = (password: string): string => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(normalise(password), options);

let standIn: Promise<string> | undefined;

/**
 * Compares a password with a stored hash. Where there is none it works as long as where there is one, so that the
 * time of the answer does not tell whether the account exists.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (stored !== null && stored !== undefined) return verify(stored, normalise(password));
  standIn ??= hashPassword('nobody has this password');
  await verify(await standIn, normalise(password));
  return false;
}
