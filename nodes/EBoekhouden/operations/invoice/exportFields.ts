import type { ValuesOf } from '../../../shared/n8n/field';
import {
	choice,
	chosenFromAccount,
	onOff,
	optionalDate,
	present,
	preview,
	text,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';
import type { Fault } from '../../../shared/rows/findings/finding';
import { faultsInDefaultVatCode, readVatExceptions } from '../../invoicing/vat';
import type { ExportSettings } from '../../invoicing/work';
import { faultsInClosedUntil } from '../fields';

/** What an invoice needs that the order does not say. */
export const exportFields = {
	preview,
	closedUntil: present(
		optionalDate({
			displayName: 'Closed Until',
			placeholder: 'e.g. 2025-12-31',
			description: 'No invoice is dated up to and including this date',
		}),
	),
	defaultVatCode: text({
		displayName: 'Default VAT Code',
		default: 'HOOG_VERK_21',
		description: 'For lines that have none, and whose product has none',
	}),
	defaultLedgerAccount: chosenFromAccount({
		displayName: 'Default Ledger Account Name or ID',
		method: 'getLedgerAccounts',
		default: '8000',
		description:
			'For lines that have none, and whose product has none. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	exportRelations: onOff({
		displayName: 'Export Relations',
		default: true,
		description: 'Whether to create the relation of an order, or fill in what e-Boekhouden lacks of it',
	}),
	leadingRelations: choice({
		displayName: 'Leading Relations',
		default: 'e-Boekhouden',
		description: 'Whose relation data win when both have them',
		options: [
			{ name: 'Bookkeeping', value: 'e-Boekhouden', description: 'What e-Boekhouden has stays' },
			{ name: 'Field Service', value: 'OutSmart', description: 'What the order says overwrites it' },
		],
	}),
	vatExceptions: present(
		text({
			displayName: 'VAT Exceptions',
			placeholder: 'e.g. DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own',
			description:
				'VAT codes of customers that are no ordinary ones, for goods and hours or for both, by country (for those with a VAT number) or relation code (relation:BE where it looks like a country). With own they are billed as the order says.',
		}),
	),
	errorStatus: present(
		text({
			displayName: 'Error Status Code',
			default: '99',
			description:
				'Code of the work order status for work orders that a person must correct. Empty: they are left as they are.',
		}),
	),
	limit: wholeNumber({
		displayName: 'Limit',
		low: 1,
		high: 10_000,
		default: 50,
		description: 'Max number of results to return',
	}),
};

/** What can be seen to be wrong before anything is read. */
export function faultsInExport(values: Partial<ValuesOf<typeof exportFields>>): Fault[] {
	const { closedUntil = '', defaultVatCode: vatCode, defaultLedgerAccount, vatExceptions = '' } = values;
	const faults = faultsInClosedUntil(closedUntil);
	if (vatCode === '') faults.push({ code: 'mustNotBeEmpty', field: 'defaultVatCode' });
	else if (vatCode !== undefined) faults.push(...faultsInDefaultVatCode(vatCode));
	if (defaultLedgerAccount === '') faults.push({ code: 'mustNotBeEmpty', field: 'defaultLedgerAccount' });
	return [...faults, ...readVatExceptions(vatExceptions).faults];
}

export function toExportSettings(values: ValuesOf<typeof exportFields>): ExportSettings {
	return {
		preview: values.preview,
		closedUntil: values.closedUntil,
		defaults: { vatCode: values.defaultVatCode, ledgerAccount: values.defaultLedgerAccount },
		exportRelations: values.exportRelations,
		overwriteRelations: values.leadingRelations === 'OutSmart',
		errorStatus: values.errorStatus,
		vatExceptions: readVatExceptions(values.vatExceptions).exceptions,
		limit: values.limit,
	};
}
