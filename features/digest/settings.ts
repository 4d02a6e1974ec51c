import { settingNames } from '../../base/words/settingNames';

/** The settings of the week's mail, besides those of the workflows that book. */
export const { labels, shown } = settingNames({
	'': {
		fieldService: 'Field Service',
		payroll: 'Payroll',
	},
});
