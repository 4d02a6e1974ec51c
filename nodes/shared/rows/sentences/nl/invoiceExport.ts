import type { InvoiceExportFaults, InvoiceExportFindings } from '../../findings/invoiceExport';
import { dateAsGiven } from '../asGiven';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { invoiceEnds } from './invoiceEnds';

export const invoiceExport: Sentences<InvoiceExportFindings> = {
	...invoiceEnds,
	workOrdersNotRead: {
		what: 'De werkbonnen konden niet gelezen worden. Aan de werkbonnen is niets gedaan.',
		todo: '',
	},
	noWorkOrders: { what: 'Er zijn geen werkbonnen om te factureren.', todo: '' },
	workOrdersOverLimit: {
		what: ({ count, limit }) =>
			`${count === 1 ? 'Nog 1 werkbon wacht' : `Nog ${count} werkbonnen wachten`} op de volgende run: per run worden er hooguit ${limit} gefactureerd.`,
		todo: '',
	},
	workOrdersToFix: {
		what: ({ count, workOrders, errorStatus }) =>
			`${count === 1 ? 'Deze werkbon wacht' : 'Deze werkbonnen wachten'} op iemand, met werkbonstatus '${errorStatus}': ${workOrders.join(', ')}${more(count - workOrders.length)}.`,
		todo: ({ workOrderStatus }) =>
			`Verbeter elke werkbon, kijk of er al een factuur van is, en zet hem weer op '${workOrderStatus}'.`,
	},
	workOrderTooOld: {
		what: ({ date, by, completedFrom }, t) =>
			`De ${by === 'workDate' ? 'werkdatum' : 'aanmaakdatum'} ${t.date(date)} ligt vóór ${t.date(completedFrom)} ('completedFrom').`,
		todo: '',
	},
	orderStatusAdded: {
		what: (status) => `Werkbonstatus ${named([status])} is in OutSmart toegevoegd.`,
		todo: '',
	},
	orderStatusWouldBeAdded: {
		what: (status) => `Werkbonstatus ${named([status])} zou in OutSmart toegevoegd worden.`,
		todo: '',
	},
	orderStatusesNotAdded: {
		what: ({ statuses }) =>
			`Werkbonstatus ${named(statuses)} staat niet in OutSmart en kon niet gemaakt worden. Aan de werkbonnen is niets gedaan.`,
		todo: 'Voeg de status in OutSmart toe.',
	},
	orderStatusesNotKept: {
		what: ({ statuses }) =>
			`Werkbonstatus ${named(statuses)} staat niet in OutSmart en kon niet gemaakt worden: OutSmart bewaart hem niet. Aan de werkbonnen is niets gedaan.`,
		todo: 'Voeg de status in OutSmart toe.',
	},
	orderNotInvoiceable: {
		what: ({ faults }, t) => `De werkbon kan niet gefactureerd worden: ${t.faults(faults)}.`,
		todo: 'Verbeter dit in OutSmart of e-Boekhouden.',
	},
	hoursLeftOut: {
		what: ({ minutes, ...place }, t) =>
			minutes === 0
				? `${capital(hours(place, t))} is weggelaten: er staat geen duur.`
				: `${capital(hours(place, t))} is weggelaten: de duur is ${minutes} minuten.`,
		todo: '',
	},
	hoursNotBilled: {
		what: ({ hourType, hours: count }, t) =>
			`${t.amount(count)} uur van uursoort '${hourType}' wordt niet gefactureerd.`,
		todo: '',
	},
	materialLeftOut: {
		what: (place) => `${capital(materialAt(place))} is weggelaten: het aantal is 0.`,
		todo: '',
	},
	workOrderGone: { what: 'De werkbon staat niet meer in OutSmart; er is niets gemaakt.', todo: '' },
	workOrderArchived: { what: 'De werkbon is intussen gearchiveerd; er is niets gemaakt.', todo: '' },
	workOrderHasStatus: {
		what: ({ status }) => `De werkbon heeft intussen status '${status}'; er is niets gemaakt.`,
		todo: '',
	},
	workOrderHasOrderStatus: {
		what: ({ status }) =>
			`De werkbon heeft intussen ${status ? `werkbonstatus '${status}'` : 'geen werkbonstatus'}; er is niets gemaakt.`,
		todo: '',
	},
	workOrderNotReadAgain: {
		what: 'De werkbon kon niet opnieuw gelezen worden. Er is niets gemaakt.',
		todo: '',
	},
	workOrderChangedNow: {
		what: 'De werkbon is zojuist gewijzigd; de volgende run verwerkt hem zoals hij dan is.',
		todo: '',
	},
	claimedElsewhere: {
		what: ({ errorStatus }) =>
			`De werkbon heeft zojuist van een andere run werkbonstatus '${errorStatus}' gekregen; die is ermee bezig. Er is niets gemaakt.`,
		todo: backWhenItStays,
	},
	claimFailed: {
		what: ({ errorStatus }) =>
			`De werkbonstatus kon niet op '${errorStatus}' gezet worden. Er is niets gemaakt.`,
		todo: backWhenItStays,
	},
};

export const invoiceExportFaults: Clauses<InvoiceExportFaults> = {
	statusesAreSame: ({ status }) =>
		`'errorStatus' is '${status}', maar moet een andere zijn dan 'workOrderStatus'`,
	workDateUnreadable: ({ value }) => `als werkdatum staat er '${value}'`,
	creationDateUnreadable: ({ value }) => `als aanmaakdatum staat er '${value}'`,
	workDateMissing: "de werkdatum ontbreekt, terwijl 'invoiceDate' op 'workDate' staat",
	ownNumberMissing: "hij heeft geen eigen nummer, terwijl 'invoiceNumber' op 'workOrder' staat",
	relationNumberMissing: 'hij heeft geen debiteurnummer',
	relationNumberTooLong: ({ relation, longest }) =>
		`het debiteurnummer '${relation}' is langer dan de ${longest} tekens die e-Boekhouden aanneemt`,
	nothingToBill: 'er staan geen uren of materialen op om te factureren',
	durationUnreadable: ({ value, ...place }, t) =>
		value === ''
			? `${hours(place, t)} heeft geen duur, zoals 02:30`
			: `${hours(place, t)} heeft als duur '${value}', en dat is geen tijd in uren en minuten zoals 02:30`,
	hourTypeMissing: (place, t) => `${hours(place, t)} heeft geen uursoort`,
	hourTypeUnknown: ({ hourType, ...place }, t) =>
		`${hours(place, t)} heeft uursoort '${hourType}', en die heeft OutSmart niet`,
	hourPriceUnreadable: ({ hourType, value }) =>
		value === ''
			? `uursoort '${hourType}' heeft geen verkoopprijs`
			: `uursoort '${hourType}' heeft als verkoopprijs '${value}'`,
	quantityUnreadable: ({ value, ...place }) =>
		value === ''
			? `${materialAt(place)} heeft geen aantal`
			: `${materialAt(place)} heeft als aantal '${value}'`,
	priceUnreadable: ({ value, ...place }) =>
		value === ''
			? `${materialAt(place)} heeft geen prijs`
			: `${materialAt(place)} heeft als prijs '${value}'`,
};

function backWhenItStays(facts: { errorStatus: string; workOrderStatus: string }): string {
	return `Blijft hij op '${facts.errorStatus}' staan, zet hem dan weer op '${facts.workOrderStatus}'.`;
}

function hours({ position, day }: { position: number; day: string }, t: Tongue): string {
	return `urenregel ${position}${day ? ` (${dateAsGiven(day, t)})` : ''}`;
}

function materialAt({ position, material }: { position: number; material: string }): string {
	return `materiaal ${position}${material ? ` (${material})` : ''}`;
}

function named(statuses: { status: string; name: string }[]): string {
	return statuses.map(({ status, name }) => `'${status}' (${name})`).join(' en ');
}

function more(count: number): string {
	return count > 0 ? ` en nog ${count}` : '';
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
