import { settingNames } from '../../base/words/settingNames';

/** The settings of an office, besides those of payroll. */
export const { labels, shown } = settingNames({
	'': {
		clients: 'Clients',
	},
	Execution: {
		maxClients: 'Max Clients',
		minutes: 'Minutes',
	},
});
