import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const storageName = 'veche.scroll';

/** A new page begins at its top, or at the place its address names; going back returns to where one was. */
export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();
  const shown = useRef({ key: '', pathname: '' });
  const positions = useRef<Record<string, number>>({});
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const remember = (): void => {
      positions.current[shown.current.key] = window.scrollY;
    };
    const keep = (): void => writePositions(positions.current);
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('pagehide', keep);
      window.history.scrollRestoration = 'auto';
    };
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before.key === '') positions.current = readPositions();
    // Events of the old page that come late belong to the new one.
    shown.current = { key, pathname };
    if (kind === NavigationType.Pop) window.scrollTo(0, positions.current[key] ?? 0);
    // Filters and tabs change the address of the same page: it stays where it is.
    else if (before.pathname !== pathname || hash !== '') toBeginning(hash);
  }, [key, pathname, hash, kind]);
}

function toBeginning(hash: string): void {
  const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (named) named.scrollIntoView();
  else window.scrollTo(0, 0);
}

/** A browser may forbid the storage; then a reload begins at the top. */
function readPositions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storageName) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function writePositions(positions: Readonly<Record<string, number>>): void {
  try {
    sessionStorage.setItem(storageName, JSON.stringify(positions));
  } catch {
    // Full or forbidden: nothing to be done.
  }
}
