import { Settings } from 'luxon';

/**
 * Every test file begins at half past the hour: work of the first quarter only (orders on the error status are looked up)
 * must not depend on the clock of the machine. Tests of that quarter set their own time.
 */
const MINUTE = 60_000;
const clock = Date;
const { now } = clock;
const shift = (30 - new Date().getUTCMinutes()) * MINUTE;
clock.now = () => now() + shift;
// jest measures with it how long a file took.
afterAll(() => void (clock.now = now));

// n8n leaves luxon in the zone of the last expression, of a file before this one too.
Settings.defaultZone = 'system';
