import type { INodeProperties } from 'n8n-workflow';
import type { Reading, ReadTurn, Watch } from '../../changes/compare';
import type { BookDate } from '../../values/dates';
import { propertiesOf, type Fields, type ValuesOf } from '../field';
import { withNames } from '../output';
import { choice, noticeField, optionalDate } from '../fieldTypes';

/** One event of a trigger: what it watches, and how that is read. */
export interface TriggerEvent<Client, F extends Fields = Fields> {
	/** In Title Case: "Work Order Completed". */
	readonly name: string;
	/** As it is saved in workflows; never changes. */
	readonly value: string;
	readonly description: string;
	readonly watch: Watch;
	/** `dated`: a start date can be asked for; left out: what exists already cannot be given at all. */
	readonly start?: 'any' | 'dated';
	readonly fields: F;
	/** Name of the field that reduces too many records; left out where none does. */
	readonly narrowedBy?: string;
	/** Fields that decide how a record is given, not which records: changing them does not start over. */
	readonly shape?: readonly (keyof F & string)[];
	/** All records to watch. An error ends the poll, and nothing of it is remembered. */
	read(context: PollContext<Client, F>): Promise<Reading<object>>;
	/** How records are given; called when there are some. It must not fail, or what happened is not given. */
	complete?(
		context: Pick<PollContext<Client, F>, 'client' | 'values'>,
		records: readonly object[],
	): Promise<readonly object[]>;
	/** A few records as they would be given; only the first ones are used. */
	samples(context: Pick<PollContext<Client, F>, 'client' | 'values'>): Promise<readonly object[]>;
	/** For `gone`: the records to give, made of what was remembered of them. `now`: the records that exist. */
	ended?(
		context: Pick<PollContext<Client, F>, 'client' | 'values' | 'isKnown'>,
		remembered: readonly unknown[],
		now: Reading<object>,
	): Promise<object[]>;
	/** For `dated`. Empty when a record has none. */
	dateOf?(item: object): BookDate | '';
}

export interface PollContext<Client, F extends Fields> {
	client: Client;
	values: ValuesOf<F>;
	/** Whether everything that exists already will be given. */
	existing: boolean;
	isFirst: boolean;
	isKnown(key: string): boolean;
	/** Which records of a list to read in full now, when each takes a call; all that were never read, until time is up. */
	turn(keys: readonly string[], unreadAtOnce?: boolean): ReadTurn;
	/** Sets where the next turn begins; kept in memory until something is given. */
	endTurn(turn: ReadTurn, unread: readonly string[]): void;
	isTimeUp(): boolean;
}

export const SAMPLES = 3;

export function triggerEvent<Client>() {
	return <F extends Fields>(event: TriggerEvent<Client, F>): TriggerEvent<Client> =>
		// Its own fields are read before any of its functions is called.
		event as unknown as TriggerEvent<Client>;
}

/** The results of a first poll. */
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
				description: 'The first poll gives nothing: it only remembers existing records',
			},
			{
				name: 'Existing Records',
				value: 'existing',
				description: 'The first poll gives all that is there already',
			},
		],
	}),
	fromDate: optionalDate({
		displayName: 'From Date',
		placeholder: 'e.g. 2026-01-01',
		description: 'The first poll only gives records dated on or after this; all when empty',
	}),
};

/** n8n's own default for a trigger that polls. */
const EVERY_MINUTE = { show: { '/pollTimes.item[0].mode': ['everyMinute'] } };
const everyMinute = noticeField(
	"Every Minute asks the service 43,200 times a month. Choose another mode in 'Poll Times', such as Every Hour.",
);

/**
 * The parameters of a trigger. Its first event is the default of a new node, and fixed, since the editor does not save a
 * value that equals its default. `names`: what *Output* offers.
 */
export function describeTrigger<Client>(
	events: readonly TriggerEvent<Client>[],
	defaultEvent: string,
	names: readonly string[] = [],
): INodeProperties[] {
	// The first is what n8n's panel takes when somebody picks the node without looking.
	const isDefault = ({ value }: TriggerEvent<Client>) => Number(value === defaultEvent);
	const ordered = [...events].sort((a, b) => isDefault(b) - isDefault(a) || a.name.localeCompare(b.name));
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
		...ordered.flatMap(fieldsOf).map((property) => withNames(property, names)),
		...propertiesOf({ everyMinute }).map((property) => ({ ...property, displayOptions: EVERY_MINUTE })),
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
