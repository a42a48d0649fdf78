import type { Clock, Instant, NewId } from '@veche/kernel';
import { v7 } from 'uuid';

/** The clock of the machine, UTC. */
export const systemClock: Clock = () => new Date().toISOString() as Instant;

/** A fresh UUIDv7. */
export const newId: NewId = () => v7();
