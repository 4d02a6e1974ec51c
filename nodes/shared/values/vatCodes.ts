/**
 * VAT codes for sales, and "no VAT" (docs/services/e-boekhouden.md 7), with their percentage if they have one; no service
 * lists them.
 */
const RATES: ReadonlyMap<string, number | null> = new Map([
	['HOOG_VERK', 19],
	['HOOG_VERK_21', 21],
	['LAAG_VERK', 9],
	['LAAG_VERK_9', 9],
	['VERL_VERK', 0],
	['VERL_VERK_L9', 0],
	['AFW', null],
	['AFW_VERK', null],
	['BU_EU_VERK', 0],
	['BI_EU_VERK', 0],
	['BI_EU_VERK_D', 0],
	['AFST_VERK', 0],
	['GEEN', 0],
]);

/** Belgian administrations have codes of their own. */
const BELGIAN = /^BE_(0|6|12|21|IC_D|VERL|IC|EXP)_VERK$/;

export function isSalesVatCode(code: string): boolean {
	return RATES.has(code) || BELGIAN.test(code);
}

/** The percentage of a code today; null when it has none, or the code is unknown. */
export function percentageOf(code: string): number | null {
	const [, belgian] = BELGIAN.exec(code) ?? [];
	if (belgian !== undefined) return /^\d+$/.test(belgian) ? Number(belgian) : 0;
	return RATES.get(code) ?? null;
}
