import type { MutationKind } from '../types';

/** enMutatieSoorten (docs/services/e-boekhouden.md 5.1). */
const KINDS = {
	openingBalance: 'OpeningsSaldo',
	invoiceReceived: 'FactuurOntvangen',
	invoiceSent: 'FactuurVerstuurd',
	invoicePaymentReceived: 'FactuurbetalingOntvangen',
	invoicePaymentSent: 'FactuurbetalingVerstuurd',
	moneyReceived: 'GeldOntvangen',
	moneySpent: 'GeldUitgegeven',
	memorial: 'Memoriaal',
} as const satisfies Record<MutationKind, string>;

const OF_WIRE = new Map<string, MutationKind>(
	Object.entries(KINDS).map(([kind, wire]) => [wire, kind as MutationKind]),
);

/** One that is not known keeps the name that the service has for it. */
export function kindOf(wire: string): MutationKind | string {
	return OF_WIRE.get(wire) ?? wire;
}

export function wireKind(kind: MutationKind): string {
	return KINDS[kind];
}
