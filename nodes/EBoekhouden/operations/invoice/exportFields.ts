import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { parseDate } from '../../../shared/dates';
import type { Parameters } from '../../../shared/n8n/parameters';
import { isRow, type Row } from '../../../shared/rows';
import type { ExportSettings } from '../../invoicing/work';

export const previewField: INodeProperties = {
	displayName: 'Preview',
	name: 'preview',
	type: 'boolean',
	default: true,
	description: 'Whether to only say what would be done, and write nothing',
};

/** What an invoice needs that the order does not say. */
export const exportFields: INodeProperties[] = [
	{
		displayName: 'Closed Until',
		name: 'closedUntil',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2025-12-31',
		description: 'No invoice is dated up to and including this date',
	},
	{
		displayName: 'Default VAT Code',
		name: 'defaultVatCode',
		type: 'string',
		default: 'HOOG_VERK_21',
		description: 'For lines that have none, and whose product has none',
	},
	{
		displayName: 'Default Ledger Account Name or ID',
		name: 'defaultLedgerAccount',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getLedgerAccounts' },
		default: '8000',
		description:
			'For lines that have none, and whose product has none. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Export Relations',
		name: 'exportRelations',
		type: 'boolean',
		default: true,
		description: 'Whether to create the relation of an order, or fill in what e-Boekhouden lacks of it',
	},
	{
		displayName: 'Leading Relations',
		name: 'leadingRelations',
		type: 'options',
		default: 'e-Boekhouden',
		description: 'Whose relation data win when both have them',
		options: [
			{ name: 'Bookkeeping', value: 'e-Boekhouden', description: 'What e-Boekhouden has stays' },
			{ name: 'Field Service', value: 'OutSmart', description: 'What the order says overwrites it' },
		],
	},
];

/** The settings, or what is wrong with them. */
export function readExportSettings(parameters: Parameters): { settings: ExportSettings } | { fault: Row } {
	const closedUntil = parameters.text('closedUntil');
	const leading = parameters.text('leadingRelations');
	const faults: string[] = [];
	if (closedUntil && !parseDate(closedUntil)) {
		faults.push(`'closedUntil' is '${closedUntil}', but must be a date such as 2025-12-31, or empty`);
	}
	if (leading !== 'e-Boekhouden' && leading !== 'OutSmart') {
		faults.push(`'leadingRelations' is '${leading}', but must be e-Boekhouden or OutSmart`);
	}
	if (faults.length > 0)
		return { fault: stopRow('blocked', `${faults.join('; ')}. No order was touched.`, false) };
	return {
		settings: {
			preview: parameters.flag('preview'),
			closedUntil: parseDate(closedUntil) ?? '',
			defaults: {
				vatCode: parameters.text('defaultVatCode'),
				ledgerAccount: parameters.text('defaultLedgerAccount'),
			},
			exportRelations: parameters.flag('exportRelations'),
			overwriteRelations: leading === 'OutSmart',
		},
	};
}

/** One row for what would be wrong for every order. */
export function stopRow(action: 'blocked' | 'failed', reason: string, preview: boolean): Row {
	return { service: 'e-Boekhouden', resource: 'invoice', key: 'invoices', action, reason, preview };
}

/** Orders apart from the rows that only pass through. */
export function apart(items: INodeExecutionData[]): { rows: Row[]; orders: IDataObject[] } {
	const all = items.map(({ json }) => json);
	return { rows: all.filter(isRow), orders: all.filter((json) => !isRow(json)) };
}
