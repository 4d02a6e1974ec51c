import type { INodeProperties } from 'n8n-workflow';
import type { Reading, ReadTurn, Watch } from '../../changes/compare';
import type { BookDate } from '../../values/dates';
import { propertiesOf, type Fields, type ValuesOf } from '../field';
import { choice, optionalDate } from '../fieldTypes';

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

/** What a first poll gives. */
export const startFields = {
	startFrom: choice<'now' | 'existing'>({
		displayName: 'Start From',
		default: 'now',
		description:
			'What the first poll gives. Another event, other fields of it, another credential or another name of this node make a new start.',
		options: [
			{
				name: 'Now',
				value: 'now',
				description: 'The first poll gives nothing: it remembers what is there already',
			},
			{
				name: 'What Is There Already',
				value: 'existing',
				description: 'The first poll gives all that is there already',
			},
		],
	}),
	fromDate: optionalDate({
		displayName: 'From Date',
		placeholder: 'e.g. 2026-01-01',
		description: 'The first poll gives only what is dated on or after this; all when empty',
	}),
};

/** The parameters of a trigger. Its first event is that of a new node: frozen, since the editor does not save what equals a default. */
export function describeTrigger<Client>(
	events: readonly TriggerEvent<Client>[],
	defaultEvent: string,
): INodeProperties[] {
	const ordered = [...events].sort((a, b) => a.name.localeCompare(b.name));
	return [
		{
			displayName: 'Event',
			name: 'event',
			type: 'options',
			noDataExpression: true,
			description: 'What starts the workflow: each event at least once, in rare cases twice',
			options: ordered.map(({ name, value, description }) => ({ name, value, description })),
			default: defaultEvent,
		},
		...ordered.flatMap(fieldsOf),
		...startProperties(ordered),
	];
}

function fieldsOf<Client>({ value, fields }: TriggerEvent<Client>): INodeProperties[] {
	return propertiesOf(fields).map((property) => {
		const show = { event: [value], ...property.displayOptions?.show };
		return { ...property, displayOptions: { ...property.displayOptions, show } };
	});
}

function startProperties<Client>(events: readonly TriggerEvent<Client>[]): INodeProperties[] {
	const valuesOf = (those: readonly TriggerEvent<Client>[]) => those.map(({ value }) => value);
	const [startFrom, fromDate] = propertiesOf(startFields);
	const starting = valuesOf(events.filter(({ start }) => start));
	const dated = valuesOf(events.filter(({ start }) => start === 'dated'));
	const shown = (property: INodeProperties | undefined, show: Record<string, string[]>) =>
		property && (show.event?.length ?? 0) > 0 ? [{ ...property, displayOptions: { show } }] : [];
	return [
		...shown(startFrom, { event: starting }),
		...shown(fromDate, { event: dated, startFrom: ['existing'] }),
	];
}
