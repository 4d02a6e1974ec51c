import { formatMoney, parseDecimal } from '../values/money';
import type { Unsure } from '../values/records';
import { textIn } from '../values/text';

/** What a line of an invoice comes to, such as 120.00; '' when its quantity or its price cannot be read. */
export function amountOfLine({ quantity, unitPrice }: Unsure): string {
	const [count, each] = [quantity, unitPrice].map((given) => parseDecimal(textIn(given)));
	return count && each ? formatMoney(count.times(each)) : '';
}
