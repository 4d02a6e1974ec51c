import { settingNames } from '../../base/words/settingNames';

/** The settings of the week's mail, besides those of the workflows that book. */
export const { labels, shown } = settingNames({
	'': {
		fieldService: 'Field Service',
		payroll: 'Payroll',
	},
});

/** What workflows that book have on top: the form of the digest is one screen high, and has it in a group. */
export const NAMES_IN_DIGEST: Readonly<Record<string, string>> = {
	'Add Customers to e-Boekhouden': "'Relations → Add Customers to e-Boekhouden'",
	Companies: "'Payroll Runs → Companies'",
	'From Period': "'Payroll Runs → From Period'",
};
