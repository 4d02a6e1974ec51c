import { Stop } from '../../../shared/problems/problem';
import type { Fault } from '../../../shared/rows/findings/finding';
import { brief } from '../../../shared/values/text';
import { isSalesVatCode } from '../../../shared/values/vatCodes';
import type { Books, ProductChanges } from '../../books/books';
import type { ProductContent } from '../../books/types';
import { chartOf } from '../chart';

/** Without a percentage, neither price says what the other is. */
const NO_PERCENTAGE = 'AFW_VERK';

/** Products as they can be changed. @throws Stop where the protocol cannot */
export function changesOf({ productChanges }: Books): ProductChanges {
	if (!productChanges) throw new Stop({ code: 'operationOverTokenOnly' });
	return productChanges;
}

/** What was filled in; a text that was left empty is not sent. */
export function filledIn<T extends Partial<ProductContent>>(given: T): T {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) as T;
}

/** Checks what goes together, before anything is sent. `vatCode` is the one that it has or will have. @throws Stop */
export function checkProduct(given: Partial<ProductContent>, vatCode: string, isNew: boolean): void {
	const faults: Fault[] = [];
	if (given.vatCode !== undefined && !isSalesVatCode(given.vatCode))
		faults.push({ code: 'vatCodeNotForInvoice', path: 'VAT Code', vatCode: brief(given.vatCode) });
	faults.push(...faultsInPrices(given, vatCode, isNew));
	const [first, ...others] = faults;
	if (first) throw new Stop({ code: 'fieldsWrong', faults: [first, ...others] });
}

function faultsInPrices(
	{ price, priceIncludingVat }: Partial<ProductContent>,
	vatCode: string,
	isNew: boolean,
): Fault[] {
	const count = [price, priceIncludingVat].filter((one) => one !== undefined).length;
	if (vatCode === NO_PERCENTAGE)
		return count === 1 || (count === 0 && isNew) ? [{ code: 'pricesBothNeeded', vatCode }] : [];
	if (count === 2) return [{ code: 'pricesBoth' }];
	return count === 0 && isNew ? [{ code: 'priceMissing' }] : [];
}

/** Its ledger account is there and of a category that a product can have. @throws Stop */
export async function checkAccount(client: Books, account: string | undefined): Promise<void> {
	if (account === undefined) return;
	const category = (await chartOf(client, false)).categories.get(account);
	const path = 'Ledger Account';
	if (category === undefined) throw stopFor({ code: 'accountNotThere', path, account: brief(account) });
	if (!CATEGORIES.includes(category))
		throw stopFor({
			code: 'notOneOf',
			path: `${path}, category`,
			value: category,
			choices: CATEGORIES,
		});
}

const CATEGORIES = ['BAL', 'VW'];

function stopFor(fault: Fault): Stop {
	return new Stop({ code: 'fieldsWrong', faults: [fault] });
}
