/** The page to go to after signing in: only a path of this application, never another site. */
export const safeNext = (next: string | null): string | undefined =>
  next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : undefined;
