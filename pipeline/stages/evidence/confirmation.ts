import { createHash } from 'node:crypto';
import type { EvidencePolicy } from '../../policy/evidence-policy.ts';

/** A record that is to be confirmed again. */
export interface DueRecord {
  readonly id: string;
  /** The day on which it falls due, YYYY-MM-DD. */
  readonly due: string;
}

/** @param day YYYY-MM-DD @returns the day so many days later */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return Number.isNaN(time) || Math.abs(time) > 8e15
    ? '9999-12-31'
    : new Date(time).toISOString().slice(0, 10);
}

/**
 * The day on which a record is due for confirmation: before it is stale, by up to `spreadDays`. How much before follows
 * from its id, so that records confirmed on one day do not fall due on one day.
 */
export function dueDay(id: string, confirmed: string, policy: EvidencePolicy['confirmation']): string {
  const early = policy.spreadDays === 0 ? 0 : numberOf(id, 'day') % (policy.spreadDays + 1);
  return addDays(confirmed, Math.max(0, policy.staleAfterDays - early));
}

/**
 * The part that a record belongs to when the work is shared out: each record is in one part, whatever other records there
 * are, so that several people who take a part each never do the same work.
 *
 * @param parts how many there are
 * @returns from 1 up to `parts`
 */
export function workPartOf(id: string, parts: number): number {
  return (numberOf(id, 'part') % parts) + 1;
}

/** A number that follows from an id and looks like chance. @param purpose numbers for different ones are unrelated */
function numberOf(id: string, purpose: string): number {
  return createHash('sha256').update(`${purpose}\n${id}`).digest().readUInt32BE(0);
}
