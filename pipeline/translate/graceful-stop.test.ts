import { expect, test } from 'vitest';
import { GracefulStop } from './graceful-stop.ts';

test('work that breaks stops the run, and what broke is kept', async () => {
  const gracefulStop = new GracefulStop(new AbortController().signal);
  expect(await gracefulStop.guard(() => Promise.resolve('done'), 'not done')).toBe('done');
  const full = new Error('the disk is full');
  expect(await gracefulStop.guard(() => Promise.reject(full), 'not done')).toBe('not done');
  expect(gracefulStop.broken).toBe(full);
  expect(gracefulStop.reason).toEqual({ kind: 'broken', message: 'the disk is full' });
});
