import { found, ofBooks, other } from '../define';

/**
 * 11.11 is received on a bank account: its balance rises where positive is debit, and falls where it is credit. The balance of that
 * day alone moves too when the last day counts.
 */
export const balanceSide = ofBooks({
	asks: 'on which side a balance is positive, and whether its last day counts',
	writes: true,
	settings: ['balanceSign', 'balanceIncludesLastDay'],
	// REST documents it.
	only: { balanceIncludesLastDay: 'SOAP' },
	goes: ['services/eBoekhouden/balanceSign.ts'],
	async ask(place) {
		const [change, alone] = await place.debited();
		const isIt = change.abs().eq('11.11');
		const isAlone = alone.eq(0) || alone.abs().eq('11.11');
		return {
			balanceSign: isIt ? found(change.gt(0) ? 'debit' : 'credit') : other(place.moveOf(change)),
			balanceIncludesLastDay: isIt && isAlone ? found(!alone.eq(0)) : other(place.moveOf(alone)),
		};
	},
});
