import { CATEGORIES } from '../../books/types';
import type { Category, LedgerAccount } from '../../books/types';
import type { Books } from '../../books/books';
import { bodyOf, created, done, found } from '../call';
import type { Operation, RestCall } from '../call';
import { invalid, notFound, require } from '../errors';
import { choice, text } from '../json/fields';
import { filled } from '../json/write';
import { byText, pageOf } from '../lists';

const REQUEST = {
	code: text({ max: 10, tooLong: 'LEDG_002' }),
	description: text({ max: 100, tooLong: 'LEDG_004' }),
	category: choice(CATEGORIES, 'LEDG_010'),
	group: text({ max: 50 }),
};

/** VAT accounts can only be read. */
const WRITABLE: ReadonlySet<Category> = new Set(['BAL', 'VW', 'FIN', 'DEB', 'CRED']);

export function ledgerOf({ books, id }: RestCall): LedgerAccount {
	const account = books.ledgerAccounts.find((one) => one.id === id);
	if (!account) throw notFound('LEDG_011');
	return account;
}

const toItem = ({ id, code, description, category, group }: LedgerAccount) => ({
	id,
	code,
	description,
	category,
	group: filled(group),
});

function checkCode({ ledgerAccounts }: Books, code: string, id?: number): void {
	if (ledgerAccounts.some((other) => other.id !== id && other.code === code))
		throw invalid('LEDG_013', 'code');
}

function checkCategory(category: Category): void {
	if (!WRITABLE.has(category)) throw invalid('LEDG_018', 'category');
}

export const ledgerOperations: Record<string, Operation> = {
	'GET /v1/ledger': (call) =>
		pageOf(
			call,
			call.books.ledgerAccounts,
			{
				code: byText<LedgerAccount>(({ code }) => code),
				category: byText<LedgerAccount>(({ category }) => category),
			},
			toItem,
		),

	'GET /v1/ledger/{id}': (call) => found(toItem(ledgerOf(call))),

	'POST /v1/ledger': (call) => {
		const sent = bodyOf(call, REQUEST);
		const code = require(sent.code, 'LEDG_001', 'code');
		const description = require(sent.description, 'LEDG_003', 'description');
		const category = require(sent.category, 'LEDG_005', 'category');
		checkCategory(category);
		checkCode(call.books, code);
		return created({
			id: call.books.addLedgerAccount({ code, description, category, group: sent.group ?? '' }),
		});
	},

	'PATCH /v1/ledger/{id}': (call) => {
		const account = ledgerOf(call);
		const { books } = call;
		const sent = bodyOf(call, REQUEST);
		if (sent.code === '') throw invalid('LEDG_001', 'code');
		if (sent.description === '') throw invalid('LEDG_003', 'description');
		const { category = account.category, ...others } = sent;
		checkCode(books, sent.code ?? account.code, account.id);
		if (category !== account.category) {
			checkCategory(category);
			if (books.isBooked(account.code)) throw invalid('LEDG_014', 'category');
		}
		books.changeLedgerAccount(account, { ...others, category });
		return done;
	},
};
