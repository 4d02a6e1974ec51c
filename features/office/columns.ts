import type { UnknownFields } from '../../base/values/records';

/** The columns of the table of clients, each with the other names that it may have in a spreadsheet. */
export const CLIENT_COLUMNS = {
	client: ['klant', 'naam', 'name', 'klantnaam', 'clientname'],
	company: ['bedrijf', 'companyid', 'bedrijfid', 'nmbrs', 'nmbrsid', 'nmbrsbedrijf', 'loonbedrijf'],
	administration: ['administratie', 'administrationguid', 'eboekhouden', 'boekhouding'],
	fromYear: ['vanafjaar', 'beginjaar', 'startjaar', 'jaar', 'year'],
	fromPeriod: ['vanafperiode', 'beginperiode', 'startperiode', 'periode', 'period'],
	active: ['actief', 'aan'],
	clearingAccount: ['tegenrekening', 'tussenrekening'],
	closedUntil: ['afgeslotentot', 'afgeslotentotenmet', 'geslotentot'],
	decisions: ['beslissingen', 'besluiten'],
	lastRun: ['laatstgedaan', 'laatsterun'],
	result: ['resultaat', 'uitkomst'],
	counts: ['aantallen'],
	message: ['bericht', 'melding'],
	callsThisMonth: ['aanroepen'],
	callsMonth: ['aanroepenmaand'],
} as const;

export type Column = keyof typeof CLIENT_COLUMNS;

const BY_NAME: ReadonlyMap<string, Column> = new Map(
	Object.entries(CLIENT_COLUMNS).flatMap(([name, others]) =>
		[plain(name), ...others].map((known) => [known, name as Column]),
	),
);

/** Columns that identify a client: an item without any of them comes from elsewhere. */
const OF_CLIENTS: readonly Column[] = ['client', 'company', 'administration'];

/** The values of an item by column; null when it is not a row of a table of clients. */
export function columnsIn(item: UnknownFields): Partial<Record<Column, unknown>> | null {
	const found: Partial<Record<Column, unknown>> = {};
	for (const [name, value] of Object.entries(item)) {
		const column = BY_NAME.get(plain(name));
		// The exact name of a column takes precedence over its other names.
		if (column && (found[column] === undefined || plain(name) === plain(column))) found[column] = value;
	}
	return OF_CLIENTS.some((column) => column in found) ? found : null;
}

/** Ignores capitals, spaces and hyphens in the name of a column. */
function plain(name: string): string {
	return name
		.slice(0, 60)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}
