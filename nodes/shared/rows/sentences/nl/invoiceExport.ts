import type { InvoiceExportFaults, InvoiceExportFindings } from '../../findings/invoiceExport';
import { amountAsGiven, dateAsGiven } from '../asGiven';
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
		what: ({ limit }) => `Deze werkbonnen volgen in een volgende run: per run zijn het er hooguit ${limit}.`,
		todo: '',
	},
	workOrdersToFix: {
		what: ({ errorStatus }) => `Deze werkbonnen wachten op iemand, met werkbonstatus '${errorStatus}'.`,
		todo: ({ workOrderStatus }) =>
			`Verbeter elke werkbon, kijk of er al een factuur van is, en zet hem weer op '${workOrderStatus}'.`,
	},
	workOrderTooOld: {
		what: ({ completedFrom }, t) =>
			`Niet gefactureerd: het werk is van vóór ${t.date(completedFrom)} ('completedFrom').`,
		todo: '',
	},
	ordersConcerned: {
		what: ({ count, workOrders, oldest, total }, t) =>
			[
				`Het gaat om ${count === 1 ? '1 werkbon' : `${count} werkbonnen`}`,
				...(oldest ? [`de oudste van ${t.date(oldest)}`] : []),
				...(total ? [`samen ${t.amount(total)} excl. btw`] : []),
			].join(', ') + `: ${t.names(workOrders, 20, count)}.`,
		todo: '',
	},
	paymentMethodsUnknown: {
		what: ({ unknown }) =>
			`OutSmart kent deze betaalwijze in 'blockedPaymentMethods' niet: ${unknown.join(', ')}. Er wordt niets gefactureerd: de instelling zou niets tegenhouden.`,
		todo: ({ choices }) => `Vul de naam in zoals OutSmart hem heeft, bijvoorbeeld ${choices.join(', ')}.`,
	},
	customerPricesNotRead: {
		what: 'De prijsafspraken met klanten zijn in OutSmart niet te lezen; uren krijgen het tarief van hun uursoort.',
		todo: '',
	},
	freeFieldsInOtherUse: {
		what: ({ fields, values }, t) =>
			`Vrij veld ${numbersOf(fields)} van de materialen worden voor iets anders gebruikt (${t.list(values, 3)}), en tellen dus niet als btw-code en grootboekrekening: die komen van het product of uit de instellingen.`,
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
	orderStatusNamedOtherwise: {
		what: ({ status, name }) =>
			`Werkbonstatus '${status}' heet in OutSmart '${name}', en dat lijkt niet op factureren. Aan de werkbonnen is niets gedaan.`,
		todo: ({ status, name }) =>
			`Klopt hij toch, zet dan '${status} ${name}' in 'workOrderStatus'; zet er anders de juiste status in.`,
	},
	orderStatusCodeTaken: {
		what: ({ asked, status, name }) =>
			`Werkbonstatus '${asked}' staat niet in OutSmart, en code '${status}' heet daar '${name}'. Aan de werkbonnen is niets gedaan.`,
		todo: "Zet in 'workOrderStatus' een status zoals OutSmart hem heeft, of een vrije code met een naam.",
	},
	orderStatusNotUnique: {
		what: ({ asked, statuses }) =>
			`Er passen meer werkbonstatussen bij '${asked}': ${named(statuses)}. Aan de werkbonnen is niets gedaan.`,
		todo: "Zet in 'workOrderStatus' de code en de naam van een van beide.",
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
	hoursUnpriced: {
		what: ({ hourType }) => `Uren van uursoort '${hourType}' staan op de factuur voor 0,00.`,
		todo: '',
	},
	materialUnpriced: {
		what: (place) => `${capital(materialAt(place))} staat op de factuur voor 0,00.`,
		todo: '',
	},
	materialDiscounted: {
		what: ({ discount, withoutDiscount, total, ...place }, t) =>
			`${capital(materialAt(place))} heeft ${t.amount(discount)} % korting: gefactureerd wordt het totaal van de werkbon, ${t.amount(total)} in plaats van ${t.amount(withoutDiscount)}.`,
		todo: '',
	},
	minimumHours: {
		what: ({ hours: count }, t) =>
			`Op de werkbon staat een minimum van ${amountAsGiven(count, t)} uur; dat wordt niet vanzelf gefactureerd.`,
		todo: '',
	},
	roundingOfOrder: {
		what: ({ minutes }, t) =>
			`Op de werkbon staat dat de tijd op ${amountAsGiven(minutes, t)} minuten afgerond wordt; de factuur volgt de instelling 'roundHoursToMinutes'.`,
		todo: '',
	},
	travelOnOrder: {
		what: ({ distance }, t) =>
			`Op de werkbon staat een reisafstand van ${amountAsGiven(distance, t)}; die wordt niet vanzelf gefactureerd.`,
		todo: '',
	},
	paymentMethodOnOrder: {
		what: ({ paymentMethod }) =>
			`De betaalwijze op de werkbon is '${paymentMethod}'; daar houdt de factuur geen rekening mee.`,
		todo: '',
	},
	typeOfWorkOnOrder: {
		what: ({ typeOfWork }) => `De soort werk is '${typeOfWork}'; daar houdt de factuur geen rekening mee.`,
		todo: '',
	},
	workDayInFuture: {
		what: ({ date }, t) =>
			`De laatste werkdag op de werkbon is ${t.date(date)}, en dat is nog niet geweest; op de factuur staat vandaag.`,
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
	workDateMissing: 'er staat geen datum op waarop het werk gedaan is, en die moet op de factuur',
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
	totalUnreadable: ({ value, ...place }) => `${materialAt(place)} heeft als totaal '${value}'`,
	totalDiffers: ({ quantity, price, amount, discount, total, ...place }, t) =>
		`${materialAt(place)} is ${t.amount(quantity)} × ${t.amount(price)} = ${t.amount(amount)}${discount ? `, met ${amountAsGiven(discount, t)} % korting` : ''}, maar het totaal op de werkbon is ${t.amount(total)}`,
	discountUnclear: ({ discount, ...place }, t) =>
		`${materialAt(place)} heeft ${amountAsGiven(discount, t)} % korting en geen totaal, zodat niet te zien is of de prijs ervoor of erna is`,
	hoursWithoutDuration: ({ begin, end, ...place }, t) =>
		`${hours(place, t)} loopt van ${begin} tot ${end}, maar heeft als duur 00:00`,
	hoursDayUnreadable: ({ position, value }) => `urenregel ${position} heeft als datum '${value}'`,
	hoursDayMissing: ({ hourType, ...place }, t) =>
		`${hours(place, t)} heeft geen datum, terwijl er voor uursoort '${hourType}' prijsafspraken zijn die van de dag afhangen`,
	customerPricesDiffer: ({ hourType, prices, ...place }, t) =>
		`voor ${hours(place, t)} met uursoort '${hourType}' gelden er prijsafspraken die verschillen: ${prices.map(t.amount).join(' en ')}`,
	customerPriceUnreadable: ({ hourType, value }) =>
		`in een prijsafspraak voor uursoort '${hourType}' staat '${value}'`,
	paymentMethodBlocked: ({ paymentMethod }) =>
		`de betaalwijze is '${paymentMethod}', en die staat in 'blockedPaymentMethods'`,
	paymentMethodBlank: "in 'blockedPaymentMethods' staat een komma zonder betaalwijze",
	invoiceNameWithoutNumber: ({ invoiceName, workName }) =>
		`de factuur is voor '${invoiceName}', zonder debiteurnummer, terwijl het werk bij '${workName}' was`,
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

/** MaterialFreeField1 is field 1. */
function numbersOf(fields: string[]): string {
	return fields.map((field) => field.replace(/\D/g, '')).join(' en ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
