/** What the operations on mutations, ledger accounts and cost centres find. */
export type MutationFindings = {
	noSuchMutation: { number: string };
	noSuchLedgerAccount: { ledgerAccount: string };
	noSuchCostCentre: { costCentre: string };
	ledgerAccountExists: { ledgerAccount: string; description: string };
	/** Another one with that name right below the same one. */
	costCentreExists: { description: string; id: string };
	/** An update without anything to change. */
	nothingGiven: object;
};

/** What an account can be used for where it was named: the account of a kind, or a line of one. */
export type AccountUse = 'FIN' | 'DEB' | 'CRED' | 'line';

/** What is wrong with a mutation to book. `path` is its place as a person counts: "line 2, Amount". */
export type MutationFaults = {
	noLines: object;
	tooManyLines: { count: number; most: number };
	linesUnreadable: { value: string };
	fieldNotKnown: { path: string; field: string; known: string[] };
	/** A line of a memorial has one of both. */
	debitOrCredit: { path: string };
	notInBalance: { debit: string; credit: string };
	accountNotThere: { path: string; account: string };
	accountOfOtherUse: { path: string; account: string; category: string; use: AccountUse };
	costCentreNotThere: { path: string; costCentre: string };
	/** Another kind has it: what it holds would be lost. */
	fieldOfOtherKind: { path: string };
	/** The service has no place for it over the protocol that is chosen. */
	keptWithTokenOnly: { path: string };
	/** Of a payment. */
	nothingPaid: { path: string; value: string };
	/** No year that a booking can be looked up in. */
	yearOutOfRange: { path: string; value: string; first: number; last: number };
	vatCodeNotKnown: { path: string; vatCode: string };
	vatCodeOfOtherSide: { path: string; vatCode: string; side: 'sales' | 'purchases' };
	/** A code without a percentage. */
	vatAmountMissing: { path: string; vatCode: string };
	vatAmountNotTaken: { path: string; vatCode: string };
	/** VAT that is shifted to the buyer is in no amount. */
	reversedVatIncluded: { path: string; vatCode: string };
	relationNotThere: { relation: string };
	relationTwice: { relation: string };
	numberTaken: { invoiceNumber: string; mutation: string };
	/** Nothing that a payment could be for. */
	invoiceNotBooked: { invoiceNumber: string; relation: string };
	invoicesBooked: { invoiceNumber: string; relation: string; mutations: string[] };
};
