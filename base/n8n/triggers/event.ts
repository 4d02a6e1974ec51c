import type { INodeProperties } from 'n8n-workflow';
import type { Reading, ReadTurn, Watch } from '../../changes/compare';
import type { BookDate } from '../../values/dates';
import { propertiesOf, type Fields, type ValuesOf } from '../field';
import { withFieldChoices } from '../output';
import { choice, noticeField, optionalDate } from '../fieldTypes';

/** An event of a trigger: which records it watches, and how it reads them. */
export interface TriggerEvent<Client, F extends Fields = Fields> {
	/** The name in Title Case: "Work Order Completed". */
	readonly name: string;
	/** The name as it is saved in workflows; it never changes. */
	readonly value: string;
	readonly description: string;
	readonly watch: Watch;
	/**
	 * When `dated`, the user can choose a start date for records that exist already; left out, records that exist already are
	 * never given.
	 */
	readonly start?: 'any' | 'dated';
	readonly fields: F;
	/** The name of the field that narrows a watch with too many records; left out where no field does. */
	readonly narrowedBy?: string;
	/** Fields that decide how a record is given, not which records: changing them does not start over. */
	readonly shape?: readonly (keyof F & string)[];
	/** Reads all records to watch. An error ends the poll, which then remembers nothing. */
	read(context: PollContext<Client, F>): Promise<Reading<object>>;
	/**
	 * Completes the records to give, when there are any. It must not fail, because these events would then be
	 * lost.
	 */
	complete?(
		context: Pick<PollContext<Client, F>, 'client' | 'values'>,
		records: readonly object[],
	): Promise<readonly object[]>;
	/** A few records for a test in the editor, of which only the first are used. */
	samples(context: Pick<PollContext<Client, F>, 'client' | 'values'>): Promise<readonly object[]>;
	/**
	 * Makes the items for records that have left (`gone`) from what was remembered of them. `now` has the
	 * records that exist.
	 */
	ended?(
		context: Pick<PollContext<Client, F>, 'client' | 'values' | 'isKnown'>,
		remembered: readonly unknown[],
		now: Reading<object>,
	): Promise<object[]>;
	/** The date of a record, for `dated`; '' when it has none. */
	dateOf?(item: object): BookDate | '';
}

export interface PollContext<Client, F extends Fields> {
	client: Client;
	values: ValuesOf<F>;
	/** True when the first poll also gives everything that exists already. */
	existing: boolean;
	isFirst: boolean;
	isKnown(key: string): boolean;
	/**
	 * Chooses the records of a list to read in full now, because each takes a call. `unreadAtOnce` adds all
	 * that were never read, which the caller reads until time is up.
	 */
	turn(keys: readonly string[], unreadAtOnce?: boolean): ReadTurn;
	/** Sets where the next turn begins. n8n only keeps it in memory, until a poll gives something. */
	endTurn(turn: ReadTurn, unread: readonly string[]): void;
	isTimeUp(): boolean;
}

export const SAMPLES = 3;

export function triggerEvent<Client>() {
	return <F extends Fields>(event: TriggerEvent<Client, F>): TriggerEvent<Client> =>
		// The functions of an event get values of the types that they declare, because its fields are read before any of them is
		// called.
		event as unknown as TriggerEvent<Client>;
}

/** The fields that decide what a first poll gives. */
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

/** Shows a notice under *Every Minute*, n8n's own default for a trigger that polls. */
const EVERY_MINUTE = { show: { '/pollTimes.item[0].mode': ['everyMinute'] } };
const everyMinute = noticeField(
	"Every Minute asks the service 43,200 times a month. Choose another mode in 'Poll Times', such as Every Hour.",
);

/**
 * The parameters of a trigger. Its first event is the default of a new node, and fixed, since the editor does
 * not save a value that equals its default. `names` are the fields that *Output* offers.
 */
export function describeTrigger<Client>(
	events: readonly TriggerEvent<Client>[],
	defaultEvent: string,
	names: readonly string[] = [],
): INodeProperties[] {
	// The first event is the default, because n8n's panel takes that when somebody picks the node without choosing an event.
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
		...ordered.flatMap(fieldsOf).map((property) => withFieldChoices(property, names)),
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
