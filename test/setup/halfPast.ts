import { Settings } from 'luxon';

/**
 * Every test file begins at half past the hour: what is done in the first quarter only (orders on the error status are
 * looked up) must not come and go with the clock of the machine. Tests of that quarter set their own.
 */
const MINUTE = 60_000;
const clock = Date;
const { now } = clock;
const shift = (30 - new Date().getUTCMinutes()) * MINUTE;
clock.now = () => now() + shift;
// jest measures by it how long a file took.
afterAll(() => void (clock.now = now));

// n8n leaves luxon in the zone of the last expression, of a file before this one too.
Settings.defaultZone = 'system';
