import type { Reading } from '../../../base/changes/compare';
import type { Fields } from '../../../base/n8n/field';
import { noticeField } from '../../../base/n8n/fieldTypes';
import { type PollContext, triggerEvent } from '../../../base/n8n/triggers/event';
import { addDays, addYears, type DateRange, today } from '../../../base/values/dates';
import { codeKey } from '../../../base/values/text';
import type { Books, InTurns, Listed, TurnListing } from '../../../services/eBoekhouden/books';
import { listCutOff } from '../operations/reading';

export const event = triggerEvent<Books>();

/** The notice in the form of an event whose items have a relation. */
export const ofRelation = noticeField(
	"An item has the code of its relation. For its e-mail address, put 'Relation: Get' behind this with {{ $json.relationCode }}.",
);

/** The dates that an event looks at: from the days to look back until a year ahead. */
export function lookBackRange(lookBackDays: number): DateRange {
	return { from: addDays(today(), -lookBackDays), to: addYears(today(), 1) };
}

/**
 * Reads all records of a list, in several polls where each record takes a call: a poll reads the records that were never read and
 * a part of the others. The compared fields are listed explicitly, so that a new field in a later version of this package does
 * not change all records.
 * @throws FindingError when there may be more records than the service gave
 */
export async function inTurns<T extends { code: string }, L extends Listed>(
	context: Pick<PollContext<Books, Fields>, 'turn' | 'endTurn' | 'isTimeUp'>,
	list: (wanted: Required<InTurns<L>>) => Promise<TurnListing<T, L>>,
	fields: readonly (keyof T & string)[],
	toItem: (record: T) => object = (record) => record,
): Promise<Reading<object>> {
	let ended: (unread: readonly string[]) => void = () => undefined;
	const read = await list({
		wanted(listed) {
			const turn = context.turn(
				listed.map(({ code }) => codeKey(code)),
				true,
			);
			ended = (unread) => context.endTurn(turn, unread);
			const wanted = new Map(turn.wanted.map((key, place) => [key, place]));
			const turnOf = ({ code }: L) => wanted.get(codeKey(code));
			return listed
				.filter((one) => turnOf(one) !== undefined)
				.sort((a, b) => (turnOf(a) ?? 0) - (turnOf(b) ?? 0));
		},
		isTimeUp: context.isTimeUp,
	});
	if (!read.whole) throw listCutOff('relation', read.found.length);
	const unread = new Set([...(read.unread ?? []), ...(read.odd ?? [])].map(({ code }) => codeKey(code)));
	ended([...unread]);
	return {
		// Records with one code count as read only together: while one of them is unread, the change of the others is not known
		// either.
		records: read.found
			.filter(({ code }) => !unread.has(codeKey(code)))
			.map((record) => ({
				key: codeKey(record.code),
				content: fields.map((field) => record[field]),
				item: toItem(record),
			})),
		unread: [...unread],
	};
}
