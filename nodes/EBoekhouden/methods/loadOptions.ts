import { costCentres, fromBooks, ledgerAccountChoices, noList, type Load } from './lists';

/** A list with an option in front for choosing none. */
function orNone(name: string, ...[list, read]: Parameters<typeof fromBooks>): Load {
	const others = fromBooks(list, read, { mayBeEmpty: true });
	return async function () {
		return [{ name, value: '' }, ...(await others.call(this))];
	};
}

export const getCostCentres = fromBooks('costCentres', costCentres, { mayBeEmpty: true });

export const getLedgerAccounts = fromBooks('ledgerAccounts', ledgerAccountChoices);

/** The accounts for the header of memorial entries, where an empty choice has a meaning of its own. */
export const getClearingAccounts = orNone(
	'Automatic (Verrekeningen)',
	'ledgerAccounts',
	ledgerAccountChoices,
);

export const getRoundingAccounts = orNone('None', 'ledgerAccounts', ledgerAccountChoices);

/** The accounts for a line of an invoice; for a line without one, that of its product counts. */
export const getLineAccounts = orNone('None (That of the Product)', 'ledgerAccounts', ledgerAccountChoices);

/** The accounts for lines that have no account, and whose product has none. */
export const getDefaultAccounts = orNone(
	'None (Ask About the Order)',
	'ledgerAccounts',
	ledgerAccountChoices,
);

export const getLineCostCentres = orNone('None', 'costCentres', costCentres);

/** Units of products by their name in singular; only REST has a list of them. */
export const getUnits = fromBooks(
	'units',
	async ({ units }) =>
		(await (units ?? noList()).list()).map(({ singular }) => ({ name: singular, value: singular })),
	{ mayBeEmpty: true },
);
