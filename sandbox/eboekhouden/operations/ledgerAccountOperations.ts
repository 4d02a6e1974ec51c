import type { ValuesOf } from '../../soap/sequence';
import type { Books } from '../books/books';
import { CATEGORIES } from '../books/types';
import type { Category, LedgerAccount } from '../books/types';
import { businessError } from '../errors';
import type { cGrootboekrekening } from '../wire/ledgerTypes';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';

type Wire = ValuesOf<typeof cGrootboekrekening>;

/** VAT accounts can only be read: known for REST, and assumed here (docs/services/e-boekhouden.md 4.3). */
const WRITABLE: ReadonlySet<Category> = new Set(['BAL', 'VW', 'FIN', 'DEB', 'CRED']);

/** The lengths are those of REST, as the schema has none. */
const LENGTHS = [
	['Code', 10],
	['Omschrijving', 100],
	['Groep', 50],
] as const;

/** Fields that are left out become empty: no source says that they stay. */
function accountFrom(wire: Wire): Omit<LedgerAccount, 'id'> {
	const category = CATEGORIES.find((one) => one === wire.Categorie);
	if (!wire.Code || !wire.Omschrijving || !wire.Categorie) throw businessError('ledgerFields');
	if (!category) throw businessError('noCategory', wire.Categorie);
	for (const [name, longest] of LENGTHS)
		if ((wire[name] ?? '').length > longest) throw businessError('tooLong', name);
	return { code: wire.Code, description: wire.Omschrijving, category, group: wire.Groep ?? '' };
}

function checkCode({ ledgerAccounts }: Books, code: string, id = 0): void {
	const inUse = ledgerAccounts.some((other) => other.id !== id && other.code === code);
	if (inUse) throw businessError('ledgerCodeInUse', code);
}

function checkCategory(category: Category): void {
	if (!WRITABLE.has(category)) throw businessError('categoryNotAllowed', category);
}

export function ledgerAccountOperations(books: Books) {
	return {
		/** The service assigns the ID; one that is sent is ignored. */
		AddGrootboekrekening: inSession(books, messages.AddGrootboekrekening, ({ oGb }) => {
			const account = accountFrom(required(oGb, 'noObject'));
			checkCategory(account.category);
			checkCode(books, account.code);
			return { Gb_ID: books.addLedgerAccount(account) };
		}),

		/** Only by ID: no source says that a code works. */
		UpdateGrootboekrekening: inSession(books, messages.UpdateGrootboekrekening, ({ oGb }) => {
			const wire = required(oGb, 'noObject');
			const existing = books.ledgerAccounts.find(({ id }) => id === wire.ID);
			if (!existing) throw businessError('noSuchLedger', String(wire.ID));
			const account = accountFrom(wire);
			checkCode(books, account.code, existing.id);
			if (account.category !== existing.category) {
				checkCategory(account.category);
				if (books.isBooked(existing.code)) throw businessError('categoryInUse');
			}
			books.changeLedgerAccount(existing, account);
		}),
	};
}
