import { Settings } from 'luxon';

/**
 * Every test file begins at half past the hour: what is done in the first quarter only (orders on the error status are
 * looked up) must not come and go with the clock of the machine. Tests of that quarter set their own.
 */
const MINUTE = 60_000;
// Not by Date.now, which an earlier file of this worker has shifted already
const now = () => Math.floor(performance.timeOrigin + performance.now());
const shift = (30 - new Date(now()).getUTCMinutes()) * MINUTE;
Date.now = () => now() + shift;

// n8n leaves luxon in the zone of the last expression, of a file before this one too.
Settings.defaultZone = 'system';
