import { mustBe } from '../../../base/words/faults';
import type { Field } from '../../../base/n8n/field';
import {
	choice,
	onOff,
	optionalDate,
	nameOrId,
	namesOrIds,
	optionsOf,
	present,
	preview,
	text,
	fieldTextIn,
	wholeNumber,
} from '../../../base/n8n/fieldTypes';
import { daySetting, chosenFromList, separated, setting, statusHint } from '../../../base/n8n/settings';
import type { Fault } from '../../../base/words/finding';
import { INVOICE_TEXTS, type InvoiceText } from '../../../features/invoicing/orders/texts';
import { methodKey } from '../../../features/invoicing/orders/workOrder';
import { choices, labels } from '../../../features/invoicing/settings';
import { choices as ofMasterData, labels as masterDataLabels } from '../../../features/masterData/settings';
import { errorStatus, hourUnits } from '../../shared/settings';

/** The terms of a text such as "one, two"; an empty text has none. */
function wordsIn(text: string): string[] {
	return text === '' ? [] : text.split(',').map((word) => word.trim());
}

/** *Blocked Payment Methods* holds orders back, so it must not get lost: the field must exist, and no term may be empty. */
const methods = present<ReadonlySet<string>>({
	property: {
		displayName: labels.blockedPaymentMethods,
		type: 'string',
		default: '',
		placeholder: 'e.g. pin betaling, conform offerte',
		description:
			'Work orders with one of these payment methods (geblokkeerde betaalwijzen), separated by commas, are not invoiced',
	},
	read(given) {
		const words = wordsIn(fieldTextIn(given)).map(methodKey);
		return words.includes('')
			? { fault: { code: 'termUnreadable', of: 'blockedPaymentMethods', value: '' } }
			: { value: new Set(words) };
	},
});

export const workOrders = {
	workOrderStatus: setting(
		text({
			displayName: labels.workOrderStatus,
			default: '1',
			placeholder: 'e.g. 1 Naar E-boekhouden',
			description: 'Code, or code and name, of the work order status whose work orders are invoiced',
		}),
		{
			nl: 'De werkbonstatus die om een factuur vraagt: de code, of de code met de naam (`1 Naar E-boekhouden`). Is de code nog vrij, dan wordt hij in OutSmart gemaakt. Hoort bij de code een andere naam, dan wordt er niets gefactureerd tot je allebei invult.',
			form: chosenFromList('getInvoiceStatuses', {
				displayName: nameOrId(labels.workOrderStatus),
				description:
					'Completed work orders with this status are invoiced (werkbonstatus). Created in OutSmart when its code is free. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				...statusHint,
			}),
		},
	),
	errorStatus,
	completedFrom: daySetting(
		present(
			optionalDate({
				displayName: labels.completedFrom,
				placeholder: 'e.g. 2026-01-01',
				description:
					'First work date to invoice (uitgevoerd vanaf): older work orders on this status are asked about. Empty: all that are completed.',
				hint: 'Fill it in when older work orders were invoiced in another way: they would be invoiced again',
			}),
		),
		{
			form: {
				hint: 'Vul dit in als oude werkbonnen anders zijn gefactureerd: anders krijgen ze nog een factuur',
			},
			nl: 'Vanaf welke werkdatum er gefactureerd wordt, bijvoorbeeld 01-01-2026. Vul dit in als oude werkbonnen al op een andere manier zijn gefactureerd; staat er een oudere op de status die om een factuur vraagt, dan wordt ernaar gevraagd.',
		},
	),
	blockedPaymentMethods: setting(methods, {
		nl: 'Werkbonnen die zo zijn betaald of aangeboden, worden niet gefactureerd. Kies ze uit de lijst van OutSmart; een expressie geeft ze met komma’s ertussen: `pin betaling, conform offerte`.',
		form: {
			...chosenFromList('getPaymentMethods', { displayName: namesOrIds(labels.blockedPaymentMethods) }),
			type: 'multiOptions',
			default: [],
			description:
				'Work orders with one of these payment methods (geblokkeerde betaalwijzen) are not invoiced. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			hint: 'Geen lijst? Kies boven het account, of typ met Expression de namen',
		},
		give: (given) => separated(given),
	}),
};

/**
 * Faults in *Work Order Status* and *Error Status* together. The error status is also the claim on an order, and keeps the orders
 * that a person must fix out of the queue.
 */
export function faultsInStatuses(values: { workOrderStatus?: string; errorStatus?: string }): Fault[] {
	const { workOrderStatus, errorStatus } = values;
	if (workOrderStatus === '') return [{ code: 'mustNotBeEmpty', field: 'workOrderStatus' }];
	if (errorStatus === '') return [{ code: 'mustNotBeEmpty', field: 'errorStatus' }];
	if (errorStatus === undefined || errorStatus !== workOrderStatus) return [];
	return [{ code: 'statusesAreSame', status: errorStatus }];
}

/** The settings that all steps of the invoice export have. */
export const chainFields = { preview, workOrderStatus: workOrders.workOrderStatus, errorStatus };

export const terms = {
	invoiceTemplate: setting(
		text({
			displayName: labels.invoiceTemplate,
			default: 'Factuursjabloon',
			description:
				'Name of the invoice template (factuursjabloon), exactly as in e-Boekhouden, and one excluding VAT',
		}),
		{
			nl: 'Naam van het factuursjabloon, precies zoals in e-Boekhouden, en een sjabloon _exclusief_ btw. De koppeling geeft er geen lijst van.',
			form: {
				description:
					'Name of the invoice template (factuursjabloon), exactly as in e-Boekhouden, and one excluding VAT. With an API token you can choose from a list.',
			},
			byToken: {
				displayName: nameOrId(labels.invoiceTemplate),
				type: 'options',
				typeOptions: { loadOptionsMethod: 'getInvoiceTemplates' },
				default: 'Factuursjabloon',
				description:
					'Factuursjabloon. Template of the invoices, excluding VAT. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
		},
	),
	paymentTermDays: setting(
		wholeNumber({
			displayName: labels.paymentTermDays,
			low: 0,
			high: 365,
			default: 14,
			description: 'How long the customer has to pay (betalingstermijn)',
		}),
		{ nl: 'Betalingstermijn in dagen.' },
	),
};

/** The field for the texts on an invoice besides its lines. The date of the work is always among them. */
const texts: Field<readonly InvoiceText[]> = {
	property: {
		displayName: labels.invoiceTexts,
		type: 'string',
		default: 'workDate, workAddress',
		description: `Text lines on each invoice, separated by commas: ${INVOICE_TEXTS.join(', ')}. The work date is always there.`,
	},
	read(given, field) {
		const words = wordsIn(fieldTextIn(given));
		const isText = (word: string): word is InvoiceText => INVOICE_TEXTS.some((text) => text === word);
		const unknown = words.find((word) => !isText(word));
		if (unknown === undefined) return { value: [...new Set(words.filter(isText))] };
		return { fault: mustBe(field, 'oneOf', unknown, INVOICE_TEXTS.join(', ')) };
	},
};

/** The rule for materials that mechanics type by hand, such as "klein materiaal". */
export const materialsWithoutPrice = setting(
	choice({
		displayName: labels.materialsWithoutPrice,
		default: 'ask',
		description: 'What to do with a material at 0.00 that has no card in OutSmart (materialen zonder prijs)',
		options: optionsOf(choices.materialsWithoutPrice, {
			ask: 'The work order waits for a person',
			bill: 'The invoice has it at 0.00',
		}),
	}),
	{
		nl: 'Wat er gebeurt met materiaal van 0,00 zonder materiaalkaart in OutSmart, zoals “klein materiaal”. De werkbon wacht tot iemand ernaar kijkt, of het komt voor 0,00 op de factuur. Heeft de materiaalkaart een prijs, dan wordt het altijd gevraagd; staat er 0,00 op, nooit.',
	},
);

/** The use of a material's free fields. The default is OutSmart's own convention (docs/services/outsmart.md 6). */
export const materialFreeFields = setting(
	choice({
		displayName: masterDataLabels.materialFreeFields,
		default: 'vatCodeAndLedgerAccount',
		description: 'What the free fields 1 and 2 of materials in OutSmart are for (vrije velden)',
		options: optionsOf(ofMasterData.materialFreeFields, {
			vatCodeAndLedgerAccount: 'As the coupling of OutSmart itself has it',
			notUsed: 'They are neither read nor written: you use them for something else',
		}),
	}),
	{
		nl: 'Waar vrij veld 1 en 2 van de materialen in OutSmart voor zijn. Btw-code en grootboekrekening, of niets van de koppeling: dan worden ze niet gelezen en niet gevuld, en komen btw-code en rekening van het artikel.',
	},
);

/** The settings for number, date and text of the invoices. */
export const invoiceSettings = {
	bookDirectly: setting(
		onOff({
			displayName: labels.bookDirectly,
			default: true,
			description:
				'Whether to book the invoice at once, as an open item (direct boeken). Off: it remains a draft.',
		}),
		{ nl: 'Aan: de factuur wordt meteen geboekt, als open post. Uit: hij wordt alleen klaargezet.' },
	),
	invoiceNumber: setting(
		choice({
			displayName: labels.invoiceNumber,
			default: 'automatic',
			description: 'Where the number of the invoice comes from (factuurnummer)',
			options: optionsOf(choices.invoiceNumber, {
				automatic: 'The next number of e-Boekhouden',
				workOrder: 'The number of the work order',
			}),
		}),
		{
			nl: 'Het volgende nummer van e-Boekhouden of het nummer van de werkbon, met `-2` erachter na een creditfactuur.',
		},
	),
	invoiceDate: setting(
		choice({
			displayName: labels.invoiceDate,
			default: 'today',
			description: 'Date of the invoice (factuurdatum)',
			options: optionsOf(choices.invoiceDate, {
				today: 'The day on which the invoice is made',
				workDate: 'The day on which the work was done',
			}),
		}),
		{
			nl: 'Vandaag, of de laatste dag waarop is gewerkt, nooit in de toekomst.',
		},
	),
	invoiceTexts: setting(texts, {
		nl: 'Tekstregels op de factuur: werkadres, omschrijving, project, monteur, referentie van de klant. De datum van het werk staat er altijd.',
		form: {
			type: 'multiOptions',
			default: ['workDate', 'workAddress'],
			description: 'Text lines on each invoice (regels met tekst). The work date is always there.',
			options: optionsOf<InvoiceText>(
				{
					description: 'Description',
					mechanic: 'Mechanic',
					project: 'Project',
					reference: 'Reference',
					workAddress: 'Work Address',
					workDate: 'Work Date',
				},
				{
					description: 'Of the work order, at most 250 characters (omschrijving)',
					mechanic: 'Who did the work (monteur)',
					project: 'Number of the project',
					reference: 'Of the customer (referentie van de klant)',
					workAddress: 'Where it was done (werkadres)',
					workDate: 'When it was done (datum uitvoering)',
				},
			),
		},
		give: (given) => separated(given),
	}),
};

/** The settings by which hours are recognized and counted. */
export const hourSettings = {
	hourUnits,
	roundHoursToMinutes: setting(
		wholeNumber({
			displayName: labels.roundHoursToMinutes,
			low: 0,
			high: 60,
			default: 0,
			description:
				'Number of minutes to which each duration is rounded: 15 rounds to a quarter of an hour (afronden). 0 does not round.',
		}),
		{
			nl: 'Elke urenregel wordt afgerond op een veelvoud van dit aantal minuten; 0 rondt niet af.',
		},
	),
	roundHours: setting(
		choice({
			displayName: labels.roundHours,
			default: 'nearest',
			description: 'Which way durations are rounded (naar boven of naar het dichtstbijzijnde)',
			options: optionsOf(choices.roundHours, {
				nearest: 'From half of the minutes upwards',
				up: 'As couplings of OutSmart itself do',
			}),
		}),
		{
			nl: 'Naar het dichtstbijzijnde veelvoud, of altijd naar boven, zoals OutSmarts eigen koppelingen doen. Met 15 en het dichtstbijzijnde leveren vier regels van 7 minuten niets op; het verslag meldt dat.',
		},
	),
};

/** Refuses an empty *Hour Units*: every product would be a material, and no hour type would be kept up to date. */
export function faultsInHourUnits(values: { hourUnits?: ReadonlySet<string> }): Fault[] {
	return values.hourUnits?.size === 0 ? [{ code: 'noHourUnits', field: 'hourUnits' }] : [];
}
