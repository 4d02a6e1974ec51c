import { choice, wholeNumber } from '../../../base/n8n/fieldTypes';
import { NEW_MUTATION_KINDS, type NewMutationKind } from '../../../services/eBoekhouden/kinds';
import type { ListedMutation, Mutation } from '../../../services/eBoekhouden/types';
import { shownMutation } from '../operations/mutation/shown';
import { SAMPLES } from '../../../base/n8n/triggers/event';
import { event, lookBackRange } from './event';

export const mutationCreated = event({
	name: 'New Mutation',
	value: 'mutationCreated',
	description:
		'A booking has a number that was not seen before, and a date within the days to look back. Without an API token each poll is one or more of the 5,000 calls a month for reading mutations: poll each hour.',
	watch: 'new',
	start: 'dated',
	narrowedBy: 'Days to Look Back',
	fields: {
		kind: choice({
			displayName: 'Kind',
			default: 'any',
			description: 'Which bookings are watched',
			options: [{ name: 'Any', value: 'any' }, ...NEW_MUTATION_KINDS],
		}),
		lookBackDays: wholeNumber({
			displayName: 'Days to Look Back',
			default: 31,
			low: 1,
			high: 366,
			description: 'Bookings that are dated longer ago are not watched; those dated ahead are, for a year',
		}),
	},
	async read({ client, values, existing, isFirst, isKnown }) {
		const seen: string[] = [];
		const keep = ({ number, kind }: ListedMutation) => {
			// The rows of the opening balance are left out, because over SOAP they have no number of their own.
			if (kind === 'openingBalance') return false;
			seen.push(number);
			// No content is read in a first poll that gives nothing, because it only has to know which mutations exist.
			return !(isFirst && !existing) && !isKnown(number);
		};
		const found = await client.mutations.within(lookBackRange(values.lookBackDays), {
			...kindsOf(values),
			keep,
		});
		return { records: found.map((one) => ({ key: one.number, item: shownMutation(one) })), unread: seen };
	},
	async samples({ client, values }) {
		const found = await client.mutations.list({
			...lookBackRange(values.lookBackDays),
			...(values.kind !== 'any' && { kind: values.kind }),
			limit: SAMPLES,
		});
		return found.map(shownMutation);
	},
	dateOf: (item) => (item as Mutation).date,
});

function kindsOf({ kind }: { kind: 'any' | NewMutationKind }) {
	return kind === 'any' ? {} : { kinds: [kind] };
}
