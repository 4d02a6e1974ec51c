import type { Reading, Watch } from '../../changes/compare';
import type { ReadTurn } from '../../changes/turn';
import type { BookDate } from '../../values/dates';
import type { Fields, ValuesOf } from '../field';

/** One event of a trigger: what it watches, and how that is read. */
export interface TriggerEvent<Client, F extends Fields = Fields> {
	/** In Title Case: "Work Order Completed". */
	readonly name: string;
	/** As it is saved in workflows; never changes. */
	readonly value: string;
	readonly description: string;
	readonly watch: Watch;
	/** That of records may be asked for as a start; without one, what is there already cannot be given at all. */
	readonly start?: 'any' | 'dated';
	readonly fields: F;
	/** Name of the field that makes fewer records of too many; none where nothing does. */
	readonly narrowedBy?: string;
	/** Fields that decide how a record is given, not which there are: another value is no other question. */
	readonly shape?: readonly (keyof F & string)[];
	/** All that there is to watch. What is thrown ends the poll, and nothing is remembered of it. */
	read(asked: Asked<Client, F>): Promise<Reading<object>>;
	/** A few records as they would be given, the first of these alone. */
	samples(asked: Pick<Asked<Client, F>, 'client' | 'values'>): Promise<readonly object[]>;
	/** Of `left`: the records that are given of what was remembered of them, or fewer. `now` is what is there instead. */
	ended?(
		asked: Pick<Asked<Client, F>, 'client' | 'values' | 'isKnown'>,
		told: readonly unknown[],
		now: Reading<object>,
	): Promise<object[]>;
	/** Of `dated`. Empty where a record has none. */
	dateOf?(item: object): BookDate | '';
}

export interface Asked<Client, F extends Fields> {
	client: Client;
	values: ValuesOf<F>;
	/** Whether all that is there already will be given. */
	existing: boolean;
	isFirst: boolean;
	isKnown(key: string): boolean;
	/** What of a list is read in full now, where each record takes a call. */
	turn(keys: readonly string[]): ReadTurn;
	/** Where the next one begins; kept in memory until something is given. */
	endTurn(turn: ReadTurn, unread: readonly string[]): void;
	isTimeUp(): boolean;
}

/** How many records a trial run shows. */
export const SAMPLES = 3;

export function triggerEvent<Client>() {
	return <F extends Fields>(event: TriggerEvent<Client, F>): TriggerEvent<Client> =>
		// Its own fields are read before any of its functions is called.
		event as unknown as TriggerEvent<Client>;
}
