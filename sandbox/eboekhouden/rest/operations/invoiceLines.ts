import Big from 'big.js';
import type { Books } from '../../books/books';
import type { InvoiceLine } from '../../books/types';
import { allUnits } from '../../books/units';
import { invalid, require } from '../errors';
import { isSalesCode } from '../vatCodes';
import type { SentItem } from './invoiceWire';

/** Up to four decimals; `amount` is its older name. */
function quantityOf({ quantity, amount }: SentItem, at: string): string {
	const value = new Big(quantity ?? amount ?? '0');
	if (!value.eq(value.round(4))) throw invalid('ERR_002', `${at}.quantity`);
	return value.toFixed();
}

function unitFor(books: Books, id: number | undefined, at: string): string {
	if (id === undefined) return '';
	const unit = allUnits(books).find((one) => one.id === id);
	if (!unit) throw invalid('FACT_ITEM_010', `${at}.unitId`);
	return unit.singular;
}

/** With a product, the given code is ignored. */
function productFor({ products }: Books, { productId, code = '' }: SentItem, at: string) {
	if (productId === undefined) return { code };
	const product = products.find(({ id }) => id === productId);
	if (!product) throw invalid('FACT_ITEM_011', `${at}.productId`);
	return { code: product.code, productId };
}

function vatOf({ vatCode: code, vatAmount }: SentItem, at: string) {
	const vatCode = require(code, 'FACT_ITEM_006', `${at}.vatCode`);
	if (!isSalesCode(vatCode)) throw invalid('FACT_ITEM_014', `${at}.vatCode`);
	if (vatAmount !== undefined && vatCode !== 'AFW_VERK') throw invalid('FACT_ITEM_015', `${at}.vatAmount`);
	return { vatCode, ...(vatAmount !== undefined && { vatAmount }) };
}

/** Only one of them may be given; the example has both as 0. */
function discountOf({ discountAmount = '0', discountPercentage = '0' }: SentItem, at: string) {
	const [hasAmount, hasPercentage] = [!new Big(discountAmount).eq(0), !new Big(discountPercentage).eq(0)];
	if (hasAmount && hasPercentage) throw invalid('FACT_ITEM_013', `${at}.discountAmount`);
	if (hasAmount) return { discount: { amount: discountAmount } };
	return hasPercentage ? { discount: { percentage: discountPercentage } } : {};
}

function ledgerFor(books: Books, id: number | undefined, at: string): string {
	const wanted = require(id, 'FACT_ITEM_007', `${at}.ledgerId`);
	const account = books.ledgerAccounts.find((one) => one.id === wanted);
	if (!account) throw invalid('FACT_ITEM_012', `${at}.ledgerId`);
	return account.code;
}

/** INVENTED: the error code for an unknown cost centre of an item. */
function costCentreFor({ costCentres }: Books, id: number | undefined, at: string): number {
	if (id === undefined) return 0;
	if (!costCentres.some((one) => one.id === id)) throw invalid('COST_001', `${at}.costCenterId`);
	return id;
}

export function newLine(books: Books, item: SentItem, inExVat: 'IN' | 'EX', at: string): InvoiceLine {
	const noPrice = inExVat === 'IN' ? 'FACT_ITEM_005' : 'FACT_ITEM_004';
	return {
		quantity: quantityOf(item, at),
		unit: unitFor(books, item.unitId, at),
		...productFor(books, item, at),
		description: require(item.description, 'FACT_ITEM_001', `${at}.description`),
		unitPrice: require(item.pricePerUnit, noPrice, `${at}.pricePerUnit`),
		...vatOf(item, at),
		ledgerAccount: ledgerFor(books, item.ledgerId, at),
		costCentreId: costCentreFor(books, item.costCenterId, at),
		...discountOf(item, at),
	};
}
