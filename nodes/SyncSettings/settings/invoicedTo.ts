import { chosenFromAccount, choice, text } from '../../shared/n8n/fieldTypes';
import { accountHint, type Group, type Setting } from './setting';

const defaultVatCode: Setting = choice({
	displayName: 'Default VAT Code',
	default: 'HOOG_VERK_21',
	description: 'VAT code (btw-code) of lines that have none, and whose product has none',
	options: [
		{ name: 'AFST_VERK: Distance Sales in the EU', value: 'AFST_VERK' },
		{ name: 'BI_EU_VERK: Goods to Other EU Countries', value: 'BI_EU_VERK' },
		{ name: 'BI_EU_VERK_D: Services to Other EU Countries', value: 'BI_EU_VERK_D' },
		{ name: 'BU_EU_VERK: Outside the EU', value: 'BU_EU_VERK' },
		{ name: 'GEEN: No VAT', value: 'GEEN' },
		{ name: 'HOOG_VERK_21: High, 21%', value: 'HOOG_VERK_21' },
		{ name: 'LAAG_VERK: Low', value: 'LAAG_VERK' },
		{ name: 'LAAG_VERK_9: Low, 9%', value: 'LAAG_VERK_9' },
		{ name: 'VERL_VERK: Reverse-Charged', value: 'VERL_VERK' },
		{ name: 'VERL_VERK_L9: Reverse-Charged, Low', value: 'VERL_VERK_L9' },
	],
	hint: 'Belgian administration? Switch to Expression and type its code, such as BE_21_VERK',
});

export const vat: Group = {
	displayName: 'VAT and Turnover',
	description: 'VAT code and ledger account of invoice lines (btw en omzet)',
	settings: {
		defaultVatCode,
		defaultLedgerAccount: chosenFromAccount({
			displayName: 'Default Ledger Account Name or ID',
			method: 'getLedgerAccounts',
			default: '8000',
			description:
				'Turnover account (omzetrekening) of lines that have none, and whose product has none. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...accountHint,
		}),
		vatExceptions: text({
			displayName: 'VAT Exceptions',
			placeholder: 'e.g. DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own',
			description:
				'VAT codes of customers that are no ordinary ones (btw-uitzonderingen), for goods and hours or for both, by country (for those with a VAT number) or relation code (relation:BE where it looks like a country). With own they are billed as the order says.',
		}),
	},
};

export const relations: Group = {
	displayName: 'Relations',
	description: 'Whose relation data go first (relaties)',
	settings: {
		leadingRelations: choice({
			displayName: 'Leading Relations',
			default: 'e-Boekhouden',
			description: 'Whose data of a relation win when both have them (leidend)',
			options: [
				{ name: 'Bookkeeping', value: 'e-Boekhouden', description: 'What e-Boekhouden has stays' },
				{ name: 'Field Service', value: 'OutSmart', description: 'What the order says overwrites it' },
			],
		}),
	},
};
