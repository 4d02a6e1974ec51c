import type { Category } from './types';

/** The account for the VAT of a row, and the percentage if the code determines it. */
interface VatCode {
	percentage?: string;
	account?: Category;
}

/** The codes that SOAP knows (docs/services/e-boekhouden.md 7). */
const VAT_CODES: Record<string, VatCode> = {
	HOOG_VERK: { percentage: '19', account: 'AF19' },
	HOOG_VERK_21: { percentage: '21', account: 'AF19' },
	LAAG_VERK: { percentage: '9', account: 'AF6' },
	LAAG_VERK_9: { percentage: '9', account: 'AF6' },
	VERL_VERK: { percentage: '0' },
	VERL_VERK_L9: { percentage: '0' },
	AFW: { account: 'AFOVERIG' },
	AFW_VERK: { account: 'AFOVERIG' },
	BU_EU_VERK: { percentage: '0' },
	BI_EU_VERK: { percentage: '0' },
	BI_EU_VERK_D: { percentage: '0' },
	AFST_VERK: { percentage: '0' },
	LAAG_INK: { percentage: '9', account: 'VOOR' },
	LAAG_INK_9: { percentage: '9', account: 'VOOR' },
	VERL_INK_L: { percentage: '0' },
	VERL_INK_L9: { percentage: '0' },
	HOOG_INK: { percentage: '19', account: 'VOOR' },
	HOOG_INK_21: { percentage: '21', account: 'VOOR' },
	VERL_INK: { percentage: '0' },
	BU_EU_INK: { percentage: '0' },
	BI_EU_INK: { percentage: '0' },
	GEEN: { percentage: '0' },
};

export function isVatCode(code: string): boolean {
	return Object.hasOwn(VAT_CODES, code);
}

/** Others are for purchases only; GEEN is for both. */
export function isSalesVatCode(code: string): boolean {
	return isVatCode(code) && !/_INK(_|$)/.test(code);
}

/** Others are for sales only; GEEN is for both, and so is AFW, which the manual has for any of them. */
export function isPurchaseVatCode(code: string): boolean {
	return isVatCode(code) && !/_VERK(_|$)/.test(code);
}

/** Before 2019 the low rate was 6%. */
export function vatPercentage(code: string, day: string): string {
	if (day < '2019-01-01' && (code === 'LAAG_VERK' || code === 'LAAG_INK')) return '6';
	return VAT_CODES[code]?.percentage ?? '0';
}

export function vatAccountCategory(code: string): Category | undefined {
	return VAT_CODES[code]?.account;
}
