import { settingNames } from '../../base/words/settingNames';

/** The settings of the check of the connections. */
export const { labels, shown } = settingNames({
	'': {
		company: 'Company',
	},
});
