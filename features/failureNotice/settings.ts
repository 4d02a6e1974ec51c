import { settingNames } from '../../base/words/settingNames';

/** The settings of the mail about a run that failed. */
export const { labels, shown } = settingNames({
	'': {
		sameOncePerDay: 'Same Once per Day',
	},
});
