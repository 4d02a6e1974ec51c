import Big from 'big.js';
import { money, percentage } from '../../../shared/money';
import type { Books } from '../../books/books';
import type { Product } from '../../books/types';
import { allGroups, allUnits, groupCoded, unitNamed } from '../../books/units';
import { vatPercentage } from '../../books/vatCodes';
import { invalid, require } from '../errors';
import { decimal, digit, flag, integer, text } from '../json/fields';
import type { ValuesOf } from '../json/fields';
import { amount, counted, filled } from '../json/write';
import { isSalesCode, isVatCode } from '../vatCodes';

export const NEW_PRODUCT = {
	code: text({ max: 20, tooLong: 'ART_007' }),
	description: text({ max: 35000, tooLong: 'ART_008' }),
	unitId: integer,
	active: flag,
	groupId: integer,
	purchasePriceExcl: decimal,
	priceExcl: decimal,
	priceIncl: decimal,
	vat: text(),
	ledgerId: integer,
	costCenterId: integer,
	inStockManagement: flag,
};

export const SENT_PRODUCT = { ...NEW_PRODUCT, updateSubscriptions: digit(2, 'ART_014') };

type Sent = ValuesOf<typeof NEW_PRODUCT>;

/** A list gives no more fields; the others are null in the example. */
export function productToItem(books: Books, { id, code, description, unit, active }: Product) {
	return { id, code, description, unitId: counted(unitNamed(books, unit)?.id), active };
}

function priceInclVat({ price, priceInclVat, vatCode }: Product): string {
	const rate = vatPercentage(vatCode, '2026-01-01');
	return priceInclVat ?? money(new Big(price).plus(percentage(price, rate)));
}

export function productToAnswer(books: Books, product: Product) {
	const { groupCode, group, ledgerAccount, costCentreId } = product;
	return {
		...productToItem(books, product),
		groupId: counted(groupCoded(books, groupCode, group)?.id),
		purchasePriceExcl: amount(product.purchasePrice),
		priceExcl: amount(product.price),
		priceIncl: amount(priceInclVat(product)),
		vat: filled(product.vatCode),
		ledgerId: counted(books.ledgerAccount(ledgerAccount)?.id),
		costCenterId: counted(costCentreId),
		inStockManagement: product.inStockManagement ?? false,
	};
}

function ledgerFor(books: Books, id: number): string {
	const account = books.ledgerAccounts.find((one) => one.id === id);
	if (!account) throw invalid('ART_009', 'ledgerId');
	if (account.category !== 'BAL' && account.category !== 'VW') throw invalid('ART_028', 'ledgerId');
	return account.code;
}

function unitFor(books: Books, id: number): string {
	const unit = allUnits(books).find((one) => one.id === id);
	if (!unit) throw invalid('ART_011', 'unitId');
	return unit.singular;
}

function groupFor(books: Books, id: number) {
	const group = allGroups(books).find((one) => one.id === id);
	if (!group) throw invalid('ART_012', 'groupId');
	return { groupCode: group.code, group: group.description };
}

function costCentreFor({ costCentres }: Books, id: number): number {
	const costCentre = costCentres.find((one) => one.id === id);
	if (!costCentre) throw invalid('ART_015', 'costCenterId');
	if (costCentre.inactive) throw invalid('ART_010', 'costCenterId');
	return id;
}

function vatCodeFor(code: string): string {
	if (!isVatCode(code)) throw invalid('ART_013', 'vat');
	if (!isSalesCode(code)) throw invalid('ART_023', 'vat');
	return code;
}

/** One of both prices is given, and the other is calculated; without a percentage of the VAT code, both. */
function pricesOf({ priceExcl, priceIncl }: Sent, vatCode: string): Partial<Product> {
	if (vatCode === 'AFW_VERK') {
		if (priceExcl === undefined || priceIncl === undefined) throw invalid('ART_019', 'priceExcl');
		return { price: money(priceExcl), priceInclVat: money(priceIncl) };
	}
	if (priceExcl !== undefined && priceIncl !== undefined) throw invalid('ART_016', 'priceIncl');
	if (priceExcl !== undefined) return { price: money(priceExcl), priceInclVat: undefined };
	if (priceIncl === undefined) throw invalid('ART_018', 'priceExcl');
	const rate = new Big(vatPercentage(vatCode, '2026-01-01')).plus(100);
	return { price: money(new Big(priceIncl).times(100).div(rate).round(4)), priceInclVat: money(priceIncl) };
}

/** The given fields, with ids looked up. */
function givenOf(books: Books, sent: Sent): Partial<Product> {
	const { code, description, unitId, active, groupId, purchasePriceExcl, vat, ledgerId } = sent;
	const { costCenterId, inStockManagement } = sent;
	return {
		...(code !== undefined && { code: require(code, 'ART_004', 'code') }),
		...(description !== undefined && { description: require(description, 'ART_005', 'description') }),
		...(unitId !== undefined && { unit: unitFor(books, unitId) }),
		...(active !== undefined && { active }),
		...(groupId !== undefined && groupFor(books, groupId)),
		...(purchasePriceExcl !== undefined && { purchasePrice: money(purchasePriceExcl) }),
		...(vat !== undefined && { vatCode: vatCodeFor(vat) }),
		...(ledgerId !== undefined && { ledgerAccount: ledgerFor(books, ledgerId) }),
		...(costCenterId !== undefined && { costCentreId: costCentreFor(books, costCenterId) }),
		...(inStockManagement !== undefined && { inStockManagement }),
	};
}

const BLANK = { groupCode: '', group: '', unit: '', purchasePrice: '0.00', costCentreId: 0, active: true };

export function newProduct(books: Books, sent: Sent): Omit<Product, 'id'> {
	const code = require(sent.code, 'ART_004', 'code');
	const description = require(sent.description, 'ART_005', 'description');
	const vatCode = vatCodeFor(require(sent.vat, 'ART_017', 'vat'));
	const ledgerAccount = ledgerFor(books, require(sent.ledgerId, 'ART_006', 'ledgerId'));
	const prices = { price: '0.00', ...pricesOf(sent, vatCode) };
	return { ...BLANK, code, description, vatCode, ledgerAccount, ...prices, ...givenOf(books, sent) };
}

export function changedProduct(books: Books, product: Product, sent: Sent): Partial<Product> {
	const given = givenOf(books, sent);
	const isPriced = sent.priceExcl !== undefined || sent.priceIncl !== undefined;
	return { ...given, ...(isPriced && pricesOf(sent, given.vatCode ?? product.vatCode)) };
}
