import type { DataSet } from '../../dataSets';
import type { CostCentre, EmailTemplate, Invoice, InvoiceTemplate } from '../books/types';
import type { InitialBooks } from './initialRows';
import { ledgerAccounts } from './ledgerAccounts';
import { manualBooks } from './manual';
import { ordinaryMutations } from './ordinaryMutations';
import { products } from './products';
import { relations } from './relations';

export const ADMINISTRATION = {
	company: 'Bakkerij De Korst B.V.',
	city: 'Utrecht',
	guid: '{3F2504E0-4F89-41D3-9A0C-0305E82C3301}',
};

export const CREDENTIALS = {
	username: 'bakkerijdekorst',
	securityCode1: '5d41402abc4b2a76b9719d911017c592',
	securityCode2: '8D7A4F1C-2B9E-4C57-A3D6-91E0B5F7C284',
};

/** The credential of the REST interface; one token belongs to one administration. */
export const REST_CREDENTIALS = { accessToken: 'Zq4vW8nK1tYb6RdM3xHs9LfJ5uCe2PgA' };

export const LINKED_ADMINISTRATIONS = [
	{ company: 'De Korst Holding B.V.', guid: '{9C858901-8A57-4791-81FE-4C455B099BC9}' },
];

function costCentres(): CostCentre[] {
	return ['100 Winkel', '200 Bakkerij', '300 Bezorging'].map((description, index) => ({
		id: 61 + index,
		description,
		parentId: 0,
	}));
}

function invoices(): Invoice[] {
	const line = {
		quantity: '12',
		unit: 'stuk',
		code: 'BR01',
		description: 'Volkorenbrood heel',
		unitPrice: '2.75',
		vatCode: 'LAAG_VERK_9',
		ledgerAccount: '8000',
		costCentreId: 0,
	};
	return [
		{
			number: '2026001',
			relationCode: '1001',
			date: '2026-10-12',
			paymentTerm: 14,
			template: 'Factuursjabloon',
			booked: false,
			mailed: false,
			lines: [line],
		},
	];
}

function invoiceTemplates(): InvoiceTemplate[] {
	return [
		{ name: 'Factuursjabloon', inclVat: false },
		{ name: 'Test', inclVat: false },
		{ name: 'Factuur particulier', inclVat: true },
	];
}

function emailTemplates(): EmailTemplate[] {
	return [
		{ id: 3501, name: 'Factuur per e-mail', use: 'invoice' },
		{ id: 3502, name: 'Offerte per e-mail', use: 'quote' },
	];
}

/** The initial data of an administration: those of the sandbox, or those of a new one without bookings. */
export type InitialData = DataSet | 'new';

const INITIAL: Record<InitialData, () => InitialBooks> = {
	bakery: bakeryBooks,
	manual: manualBooks,
	new: newBooks,
};

/** The same each time; every call makes fresh objects. */
export function initialBooks(data: InitialData): InitialBooks {
	return INITIAL[data]();
}

function newBooks(): InitialBooks {
	return {
		ledgerAccounts: ledgerAccounts(),
		costCentres: costCentres(),
		mutations: [],
		relations: [],
		products: [],
		invoices: [],
		invoiceTemplates: invoiceTemplates(),
		emailTemplates: [],
	};
}

function bakeryBooks(): InitialBooks {
	return {
		ledgerAccounts: ledgerAccounts(),
		costCentres: costCentres(),
		mutations: ordinaryMutations(),
		relations: relations(),
		products: products(),
		invoices: invoices(),
		invoiceTemplates: invoiceTemplates(),
		emailTemplates: emailTemplates(),
	};
}
