import type { Fields } from '../field';
import type { Operation } from '../operation';
import { allItems, type AllItems } from './allItems';
import { listOperation, type ListOf } from './list';
import { perItem, type PerItem } from './perItem';

type NoFields = Record<never, never>;

/** The kinds of operation for the client of one service. */
export function kindsFor<Client>() {
	return {
		perItem: <F extends Fields = NoFields, C extends Fields = NoFields>(
			given: PerItem<Client, F, C>,
		): Operation<Client> => perItem(given),
		list: <F extends Fields = NoFields, Q extends Fields = NoFields>(
			given: ListOf<Client, F, Q>,
		): Operation<Client> => listOperation(given),
		allItems: <F extends Fields>(given: AllItems<Client, F>): Operation<Client> => allItems(given),
	};
}
