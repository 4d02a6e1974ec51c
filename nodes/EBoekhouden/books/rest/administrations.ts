import type { Administrations } from '../parts';
import { listOf } from './paging';
import type { Session } from './session';
import { record, text } from './values';

const administrations = listOf(record({ guid: text, company: text }));

/** Those that are linked to the token's own: all of them is a list for accountants (docs/services/e-boekhouden.md 8.8). */
export function administrationsOver(session: Session): Administrations {
	return {
		async list({ limit } = {}) {
			const found = await session.get('administration/linked', administrations, [['limit', MOST]]);
			return found.slice(0, limit).map((one) => ({ ...one, city: '', bookYearStart: '' }));
		},
	};
}

/** One page holds more than anybody has. */
const MOST = '2000';
