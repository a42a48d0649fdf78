/** Passwords of the three database roles; they are kept with the keys, outside the data folder. */
export interface DatabasePasswords {
  /** Superuser `postgres`, used for set-up only. */
  readonly superuser: string;
  /** `veche_owner`, owns the tables and migrates them. */
  readonly owner: string;
  /** `veche_app`, what the program works as; owns nothing. */
  readonly app: string;
}

export function loopbackUrl(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
