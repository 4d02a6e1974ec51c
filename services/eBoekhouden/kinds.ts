/**
 * The kinds of mutation, by their names in the editor and over SOAP. Over REST a kind is its place in this table
 * (docs/services/e-boekhouden.md 5.1, 8.5).
 */
export const KINDS = {
	openingBalance: { name: 'Opening Balance', soap: 'OpeningsSaldo' },
	invoiceReceived: { name: 'Invoice Received', soap: 'FactuurOntvangen' },
	invoiceSent: { name: 'Invoice Sent', soap: 'FactuurVerstuurd' },
	invoicePaymentReceived: { name: 'Invoice Payment Received', soap: 'FactuurbetalingOntvangen' },
	invoicePaymentSent: { name: 'Invoice Payment Sent', soap: 'FactuurbetalingVerstuurd' },
	moneyReceived: { name: 'Money Received', soap: 'GeldOntvangen' },
	moneySpent: { name: 'Money Spent', soap: 'GeldUitgegeven' },
	memorial: { name: 'Memorial', soap: 'Memoriaal' },
} as const;

export type MutationKind = keyof typeof KINDS;
export type NewMutationKind = Exclude<MutationKind, 'openingBalance'>;

export const MUTATION_KINDS = Object.keys(KINDS) as MutationKind[];

/** The kinds that can be booked, as the editor shows them. */
export const NEW_MUTATION_KINDS = MUTATION_KINDS.filter((kind) => kind !== 'openingBalance')
	.map((value) => ({ name: KINDS[value].name, value }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * The kinds of mutation that certainly debit (1) or credit (-1) their header account
 * (docs/services/e-boekhouden.md 5.4).
 */
export const MONEY_KINDS = new Map<string, 1 | -1>([
	['moneyReceived', 1],
	['invoicePaymentReceived', 1],
	['moneySpent', -1],
	['invoicePaymentSent', -1],
] satisfies [MutationKind, 1 | -1][]);
