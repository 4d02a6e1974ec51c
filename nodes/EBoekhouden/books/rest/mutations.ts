import { isWithin, type DateRange } from '../../../shared/values/dates';
import type { BalanceSign } from '../balanceSign';
import type { Mutations, WantedMutations } from '../books';
import type { AtMost } from '../parts';
import { fitsFilter, isAmong } from '../filters';
import type { ListedMutation, Mutation, MutationFilter } from '../types';
import { operationOf } from './callOf';
import { createMutation } from './createMutation';
import { eachOf } from './details';
import { findById } from './findById';
import type { Ids } from './ids';
import { addMemorial, MOST_ROWS } from './memorial';
import {
	detail,
	listItem,
	toListed,
	toMutation,
	typeOf,
	withoutContent,
	type ListItem,
} from './mutationRecords';
import { NO_ID, readList } from './paging';
import type { Query, Session } from './session';

export function mutationsOver(session: Session, ids: Ids, sign: BalanceSign): Mutations {
	const books = new ListedMutations(session, ids);
	return {
		async within(range, wanted = {}) {
			const listed = (await books.list(range, wanted.kinds ?? [])).filter((one) => isAmong(one, wanted));
			if (wanted.listedOnly) return listed.map(withoutContent);
			const found = await eachOf(listed, async (one) => await books.content(one));
			if (isWhole(wanted)) sign.learnFrom(found, range);
			return found;
		},
		list: async (filter) => await newest(books, filter),
		async find(number) {
			// What is no number cannot be asked for, and 0 is every row of the opening balance.
			return /^[1-9]\d{0,14}$/.test(number) ? await books.find(number) : null;
		},
		// No limit by the month is known of this protocol (docs/services/e-boekhouden.md 8.4).
		callsMade: () => 0,
		readsEach: true,
		mostRows: MOST_ROWS,
		addMemorial: async (entry) => await addMemorial(session, ids, entry),
		create: async (mutation) => await createMutation(session, ids, mutation),
	};
}

function isWhole({ kinds, keep }: WantedMutations): boolean {
	return kinds === undefined && keep === undefined;
}

/** Newest number first. In which order a list comes is not documented, so that all of it is read, and of each only so much as is needed. */
async function newest(books: ListedMutations, filter: MutationFilter & AtMost): Promise<Mutation[]> {
	const { limit = Infinity, invoiceNumber, kind = '', voucher = '', ...range } = filter;
	const type = typeOf(kind);
	if (kind !== '' && type === null) return [];
	const listed = (await books.list(range, kind === '' ? [] : [kind], invoiceNumber)).reverse();
	let left = listed.filter((one) => one.voucher.includes(voucher));
	const found: Mutation[] = [];
	while (found.length < limit && left.length > 0) {
		const next = left.slice(0, limit === Infinity ? undefined : limit - found.length);
		left = left.slice(next.length);
		const read = await eachOf(next, async (one) => await books.content(one));
		found.push(...read.filter((mutation) => fitsFilter(mutation, filter)));
	}
	return found;
}

class ListedMutations {
	constructor(
		private readonly session: Session,
		private readonly ids: Ids,
	) {}

	/** By number. Of one kind alone the service gives no others. */
	async list(
		{ from, to }: DateRange,
		kinds: readonly string[],
		invoiceNumber = '',
	): Promise<ListedMutation[]> {
		const query: Query = [['date[range]', `${from},${to}`]];
		const [kind, ...others] = kinds;
		const type = others.length === 0 && kind !== undefined ? typeOf(kind) : null;
		if (type !== null) query.push(['type', String(type)]);
		if (invoiceNumber !== '') query.push(['invoiceNumber', invoiceNumber]);
		const items = await readList(this.session, 'mutation', listItem, { query });
		if (!items.every((item) => isOf(item, { from, to }))) throw this.filterIgnored();
		const wanted = items.filter((item) => type === null || item.type === type);
		const listed: ListedMutation[] = [];
		for (const item of wanted) listed.push(await toListed(item, this.ids));
		return listed.sort((a, b) => Number(a.number) - Number(b.number));
	}

	/** Null when it is gone by now. A row of the opening balance has no place of its own to ask for it. */
	async content(listed: ListedMutation): Promise<Mutation | null> {
		return listed.number === NO_ID ? withoutContent(listed) : await this.find(listed.number);
	}

	async find(number: string): Promise<Mutation | null> {
		const found = await findById(this.session, 'mutation', number, detail);
		return found && (await toMutation(found, this.ids));
	}

	private filterIgnored() {
		const call = { operation: operationOf('GET', 'mutation') };
		return this.session.problem(call, { problem: { code: 'filterIgnored' }, outcome: 'notDone' });
	}
}

function isOf({ date }: ListItem, range: DateRange): boolean {
	return date === '' || isWithin(date, range);
}
