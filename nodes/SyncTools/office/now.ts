import { DateTime } from 'luxon';
import type { Now } from './plan';

const ZONE = 'Europe/Amsterdam';

export function now(): Now {
	const moment = DateTime.now().setZone(ZONE);
	return {
		clock: moment.toFormat('yyyy-MM-dd HH:mm'),
		after: (minutes) => moment.plus({ minutes }).toISO() ?? '',
	};
}
