import type { LanguageTable } from '../table';
import { digest } from './digest';
import { officePage } from './officePage';
import { orderReportPage } from './orderReportPage';
import { page } from './page';
import { reconciliationWords } from './reconciliationWords';
import { signOffMail } from './signOffMail';

/** All that pages and mails say in English. */
export const en: LanguageTable = {
	page,
	digest,
	reconciliation: reconciliationWords,
	orderReport: orderReportPage,
	signOffMail,
	officePage,
	more: (count) => `and ${count} more`,
	amount: (amount) => amount,
	date: (date) => date,
};
