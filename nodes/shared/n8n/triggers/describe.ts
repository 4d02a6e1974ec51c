import type { INodeProperties } from 'n8n-workflow';
import { propertiesOf } from '../field';
import { choice, optionalDate } from '../fieldTypes';
import type { TriggerEvent } from './event';

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
