import type { LanguageTable } from '../table';
import { digest } from './digest';
import { officePage } from './officePage';
import { orderReportPage } from './orderReportPage';
import { page } from './page';
import { reconciliationWords } from './reconciliationWords';
import { signOffMail } from './signOffMail';

/** All that rows say in Dutch, for the people who read them: bookkeepers and installers. */
export const nl: LanguageTable = {
	page,
	digest,
	reconciliation: reconciliationWords,
	orderReport: orderReportPage,
	signOffMail,
	officePage,
	more: (count) => `en nog ${count}`,
	amount: dutchAmount,
	date: (date) => date.split('-').reverse().join('-'),
};

/** 35.734,93 */
function dutchAmount(amount: string): string {
	const [whole = '', cents] = amount.split('.');
	const digits = whole.replace('-', '');
	const groups = [];
	// By hand: a pattern for it looks from every digit to the end.
	for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
	const grouped = `${whole.startsWith('-') ? '-' : ''}${groups.reverse().join('.')}`;
	return cents === undefined ? grouped : `${grouped},${cents}`;
}
