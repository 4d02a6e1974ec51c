import type { ValuesOf } from '../../../../base/n8n/field';
import {
	choice,
	chosenFromAccount,
	fromList,
	nameOrId,
	onOff,
	optionalDate,
	present,
	preview,
	text,
	fieldTextIn,
	wholeNumber,
} from '../../../../base/n8n/fieldTypes';
import { rowsOfForm } from '../../../../base/n8n/rowsOfForm';
import { accountHint, daySetting, setting } from '../../../../base/n8n/settings';
import { addAll, recordIn, type UnknownFields } from '../../../../base/values/records';
import type { Fault } from '../../../../base/words/finding';
import { readVatExceptions } from '../../../../features/invoicing/books/vatExceptions';
import { faultsInDefaultVatCode } from '../../../../features/invoicing/books/fill';
import { type ExportSettings, labels } from '../../../../features/invoicing/settings';
import { knownRelations, ownHourTypes } from '../../../shared/settings';
import { BILLABLE_VAT_CODES, faultsInClosedUntil } from '../fields';

export const closedUntil = daySetting(
	present(
		optionalDate({
			displayName: labels.closedUntil,
			placeholder: 'e.g. 2025-12-31',
			description: 'No invoice is dated up to and including this date (afgesloten tot en met)',
		}),
	),
	{ nl: 'Geen factuur krijgt een datum tot en met deze dag.' },
);

/** The exceptions for VAT as rows of the form, each for one customer or one country. */
const exceptionTable = rowsOfForm({
	add: 'Add Exception',
	fields: [
		{
			displayName: 'Customer',
			name: 'customer',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'Klant of land. A country stands for its customers with a VAT number.',
			modes: [
				fromList('searchRelations'),
				{ displayName: 'By Country', name: 'country', type: 'string', placeholder: 'e.g. DE' },
				{ displayName: 'By Relation Code', name: 'code', type: 'string', placeholder: 'e.g. K300' },
			],
		},
		{
			displayName: 'VAT Code',
			name: 'goods',
			type: 'options',
			default: '',
			description: 'Btw-code. Used for goods, and for hours without a code of their own.',
			options: [
				{ name: 'Choose', value: '' },
				{ name: 'As in the Order', value: 'own' },
				...BILLABLE_VAT_CODES,
			],
		},
		{
			displayName: 'VAT Code of Hours',
			name: 'hours',
			type: 'options',
			default: '',
			description: 'Btw-code van uren. Used when it differs from that of goods.',
			options: [{ name: 'The Same', value: '' }, ...BILLABLE_VAT_CODES],
		},
	],
	term: (customer: string, { customer: chosen, goods, hours }: UnknownFields) => {
		const codes = [fieldTextIn(goods), fieldTextIn(hours)].filter(Boolean).join('/');
		const isCountry = recordIn(chosen).mode === 'country';
		const prefix = isCountry ? (/^([A-Z]{2})?$/.test(customer) ? '' : 'country:') : 'relation:';
		return `${prefix}${customer}=${codes}`;
	},
});

export const vat = {
	defaultVatCode: setting(
		text({
			displayName: labels.defaultVatCode,
			default: 'HOOG_VERK_21',
			description: 'VAT code (btw-code) of lines that have none, and whose product has none',
		}),
		{
			nl: 'Btw-code van regels die er geen hebben, en waarvan het artikel er ook geen heeft.',
			form: {
				type: 'options',
				options: BILLABLE_VAT_CODES,
				hint: 'Belgische administratie? Typ de code met Expression, zoals BE_21_VERK',
			},
		},
	),
	defaultLedgerAccount: setting(
		present(
			chosenFromAccount({
				displayName: nameOrId(labels.defaultLedgerAccount),
				method: 'getDefaultAccounts',
				description:
					'Turnover account (omzetrekening) of lines that have none, and whose product has none. Empty: an order with such a line is asked about. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			}),
		),
		{
			nl: 'Omzetrekening van regels die er geen hebben, en waarvan het artikel er ook geen heeft. Leeg: een werkbon met zo’n regel wordt niet gefactureerd maar gemeld.',
			form: accountHint,
		},
	),
	ownHourTypes,
	vatExceptions: setting(
		present(
			text({
				displayName: labels.vatExceptions,
				placeholder: 'e.g. DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own',
				description:
					'VAT codes for exceptional customers (btw-uitzonderingen), for goods and hours or for both, by country (for those with a VAT number) or relation code (relation:BE where it looks like a country). With own they are billed as in the order.',
			}),
		),
		{
			...exceptionTable,
			nl: 'Klanten met andere btw, een per regel. Een relatie, of een land (dan geldt het voor relaties met een btw-nummer), met een btw-code voor goederen en zo nodig een andere voor uren. _As in the Order_: zoals op de werkbon. Een tekst uit het verslag (`K300=VERL_VERK`, `BE=own`) kun je in haar geheel bij _By Country_ plakken.',
		},
	),
};

export const exportRelations = setting(
	onOff({
		displayName: labels.exportRelations,
		default: true,
		description:
			'Whether the relation of a work order is created in e-Boekhouden, or completed when its name or address is missing (nieuwe klanten aanmaken). Off: a work order without an existing relation is not invoiced.',
	}),
	{
		nl: 'De relatie van een werkbon wordt in e-Boekhouden aangemaakt; bij een bestaande relatie wordt alleen ingevuld wat een factuur nodig heeft en helemaal ontbreekt: naam, adres. Uit: een werkbon waarvan de relatie ontbreekt, wordt niet gefactureerd.',
	},
);

export const leadingRelations = setting(
	choice({
		displayName: labels.leadingRelations,
		default: 'e-Boekhouden',
		description: 'Which system wins when both have a value (leidende relatiegegevens)',
		options: [
			{ name: 'Bookkeeping', value: 'e-Boekhouden', description: 'Keep the data of e-Boekhouden' },
			{ name: 'Field Service', value: 'OutSmart', description: 'Overwrite with the data of the order' },
		],
	}),
	{
		nl: 'Welke relatiegegevens voorgaan: die van e-Boekhouden (_Bookkeeping_) of die van OutSmart (_Field Service_).',
	},
);

/** The settings for invoices that do not depend on the order. */
export const exportFields = {
	preview,
	closedUntil,
	defaultVatCode: vat.defaultVatCode,
	defaultLedgerAccount: vat.defaultLedgerAccount,
	exportRelations,
	leadingRelations,
	knownRelations,
	ownHourTypes: vat.ownHourTypes,
	vatExceptions: vat.vatExceptions,
	limit: wholeNumber({
		displayName: 'Limit',
		low: 1,
		high: 10_000,
		default: 10,
		description: 'Max number of invoices to create in one execution; the other orders follow in the next one',
	}),
};

/** The faults in the settings of the export that are found before any call. */
export function faultsInExport(values: Partial<ValuesOf<typeof exportFields>>): Fault[] {
	const { closedUntil: closed = '', defaultVatCode: vatCode } = values;
	const faults = faultsInClosedUntil(closed);
	if (vatCode === '') faults.push({ code: 'mustNotBeEmpty', field: 'defaultVatCode' });
	else if (vatCode !== undefined) addAll(faults, faultsInDefaultVatCode(vatCode));
	return [...faults, ...readVatExceptions(values.vatExceptions ?? '').faults];
}

export function toExportSettings(values: ValuesOf<typeof exportFields>): ExportSettings {
	return {
		...values,
		defaults: { vatCode: values.defaultVatCode, ledgerAccount: values.defaultLedgerAccount },
		overwriteRelations: values.leadingRelations === 'OutSmart',
		vatExceptions: readVatExceptions(values.vatExceptions).exceptions,
	};
}
