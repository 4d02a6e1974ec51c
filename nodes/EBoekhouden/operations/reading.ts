import { choice } from '../../../base/n8n/fieldTypes';
import { NOT_AS_TOOL } from '../../../base/n8n/tool';
import { FindingError, noSuchRecord } from '../../../base/problems/problem';
import { brief } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import type { Books, InTurns, Listed, TurnListing } from '../../../services/eBoekhouden/books';
import { quarterOf, turnOf } from '../../../services/eBoekhouden/turns';

type Reading = 'all' | 'inTurns';

/** What to report about records of which not all can be read; `nameOf` is how a person knows one. */
export function oddOnes<L extends Listed>(
	resource: 'product' | 'relation',
	{ odd = [] }: TurnListing<unknown, L>,
	nameOf: (one: L) => string = ({ code }) => code,
): { odd?: Finding } {
	const names = odd.slice(0, NAMED).map((one) => brief(nameOf(one) || one.id));
	return odd.length > 0 ? { odd: { code: 'recordsUnreadable', resource, names, count: odd.length } } : {};
}

const NAMED = 20;

/** How to read a list when each record takes a call. */
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

/** So that both lists of an execution together take less than ten minutes. */
const LONGEST = 4 * 60_000;

/** Which records of a list to read now, and the finding afterwards. */
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
			// As measured, at a tenth of a second a call.
			return { code: 'readInTurns', ...counts, hours, minutes: Math.ceil(counts.all / 1_700) };
		},
	};
}

/** For what needs all of a list. */
export function listCutOff(resource: 'invoice' | 'relation', given: number): FindingError {
	return new FindingError({ code: 'listCutOff', service: 'e-Boekhouden', resource, given });
}

/** A code that no relation has would look like a relation without records. @throws FindingError when there is none */
export async function mustExist({ relations }: Books, code: string): Promise<void> {
	if (code !== '' && (await relations.find(code)).length === 0)
		throw noSuchRecord('e-Boekhouden', 'relation', code);
}
