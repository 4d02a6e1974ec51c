import { choice } from '../../../base/n8n/fieldTypes';
import { NOT_AS_TOOL } from '../../../base/n8n/tool';
import { FindingError, noSuchRecord } from '../../../base/problems/problem';
import { brief } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import type { Books, InTurns, Listed, TurnListing } from '../../../services/eBoekhouden/books';
import { quarterOf, turnOf } from '../../../services/eBoekhouden/turns';

type Reading = 'all' | 'inTurns';

/**
 * Reports the records of a list of which not all fields can be read. `nameOf` gives the name by which a person knows a record.
 */
export function oddOnes<L extends Listed>(
	resource: 'product' | 'relation',
	{ odd = [] }: TurnListing<unknown, L>,
	nameOf: (one: L) => string = ({ code }) => code,
): { odd?: Finding } {
	const names = odd.slice(0, NAMED).map((one) => brief(nameOf(one) || one.id));
	return odd.length > 0 ? { odd: { code: 'recordsUnreadable', resource, names, count: odd.length } } : {};
}

const NAMED = 20;

/** The choice of how a list is read when each record takes a call. */
export const reading = choice<Reading>({
	displayName: 'Reading Mode',
	...NOT_AS_TOOL,
	default: 'all',
	description: 'How much is read when each record takes a separate call, as with an API token',
	options: [
		{ name: 'Everything', value: 'all', description: 'All records in every run, however long it takes' },
		{
			name: 'Gradually',
			value: 'inTurns',
			description:
				'At most 200 in a quarter of an hour: the newest, and all others in turn; for a workflow that runs every quarter of an hour',
		},
	],
});

/** The maximum time for one list, so that both lists of an execution together take less than ten minutes. */
const LONGEST = 4 * 60_000;

/** Chooses the records of a list that are read now, and gives the finding about the others afterwards. */
export function readNow<L extends Listed>(
	resource: 'product' | 'relation',
	how: Reading,
	now: () => Date = () => new Date(),
): { inTurns: InTurns<L>; tell(read: TurnListing<unknown, L>): Finding | undefined } {
	if (how === 'all') return { inTurns: {}, tell: () => undefined };
	const begun = now();
	let hours = 0;
	let isCut = false;
	return {
		inTurns: {
			wanted(listed) {
				const turn = turnOf(listed, quarterOf(begun));
				hours = turn.hours;
				return turn.wanted;
			},
			isTimeUp() {
				isCut ||= now().getTime() - begun.getTime() > LONGEST;
				return isCut;
			},
		},
		tell({ found, unread = [] }) {
			if (unread.length === 0) return undefined;
			const counts = { resource, read: found.length, all: found.length + unread.length };
			if (isCut) return { code: 'readTooSlowly', ...counts };
			// The number of minutes follows from a tenth of a second for each call, as was measured.
			return { code: 'readInTurns', ...counts, hours, minutes: Math.ceil(counts.all / 1_700) };
		},
	};
}

/** The fault of an operation that needs a whole list and got a part of it. */
export function listCutOff(resource: 'invoice' | 'relation', given: number): FindingError {
	return new FindingError({ code: 'listCutOff', service: 'e-Boekhouden', resource, given });
}

/** Refuses a code that no relation has: otherwise a typing error looks like a relation without records. @throws FindingError */
export async function mustExist({ relations }: Books, code: string): Promise<void> {
	if (code !== '' && (await relations.find(code)).length === 0)
		throw noSuchRecord('e-Boekhouden', 'relation', code);
}
