import { describe, expect, it } from 'vitest';
import { densityFor, navigationFor, splitNavigation } from './navigation.ts';

const all = (): boolean => true;

describe('navigationFor', () => {
  it('shows public sections to a visitor', () => {
    expect(navigationFor([], all).map(({ to }) => to)).toEqual([
      '/calendar',
      '/permit-check',
      '/open',
      '/journal',
    ]);
  });
  it('lets staff work as staff, each section once', () => {
    const paths = navigationFor(['applicant', 'manager', 'officer'], all).map(({ to }) => to);
    expect(paths).not.toContain('/applications');
    expect(paths.filter((path) => path === '/queue')).toHaveLength(1);
  });
  it.each(['agency-reviewer', 'inspector', 'controller', 'auditor'] as const)(
    'gives a %s a place to begin while the workspace of the role is not there',
    (role) => {
      const there = ['/home', '/calendar', '/permit-check', '/queue'];
      expect(navigationFor([role], (path) => there.includes(path))[0]?.to).toBe('/home');
    },
  );
  it('hides what does not fit one line, never one section alone', () => {
    const items = navigationFor(['manager'], all);
    expect(splitNavigation(items.slice(0, 6)).map((part) => part.length)).toEqual([6, 0]);
    expect(splitNavigation(items.slice(0, 7)).map((part) => part.length)).toEqual([5, 2]);
  });
  it('leaves out what has no route', () => {
    expect(navigationFor(['officer'], (path) => path === '/queue').map(({ to }) => to)).toEqual(['/queue']);
  });
});

describe('densityFor', () => {
  it('is dense for the desk, roomy for citizens and the field', () => {
    expect(densityFor(['officer'])).toBe('dense');
    expect(densityFor(['applicant'])).toBe('roomy');
    expect(densityFor(['inspector'])).toBe('roomy');
  });
});
