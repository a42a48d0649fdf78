import { describe, expect, it } from 'vitest';
import { effectiveMode } from './appearance-store.ts';

describe('effectiveMode', () => {
  it('lets the choice of the person win', () => {
    expect(effectiveMode('light', { isDark: true, wantsContrast: true })).toBe('light');
    expect(effectiveMode('contrast', { isDark: false, wantsContrast: false })).toBe('contrast');
  });
  it('follows the system otherwise, contrast before dark', () => {
    expect(effectiveMode('system', { isDark: true, wantsContrast: false })).toBe('dark');
    expect(effectiveMode('system', { isDark: true, wantsContrast: true })).toBe('contrast');
    expect(effectiveMode('system', { isDark: false, wantsContrast: false })).toBe('light');
  });
});
