import { settingNames } from '../../base/words/settingNames';

/** The names of the settings for relations, materials and hour types in OutSmart. */
export const { labels, fullLabels, choices } = settingNames({
	Hours: {
		hourUnits: 'Hour Units',
	},
	'Master Data': {
		importHourTypes: 'Send Hour Types to OutSmart',
		importMaterials: 'Send Materials to OutSmart',
		importRelations: 'Send Relations to OutSmart',
	},
	'VAT and Turnover': {
		/**
		 * Free field 1 has the VAT code of a material and free field 2 its ledger account, or neither field is read or written.
		 */
		materialFreeFields: {
			label: 'Free Fields of Materials',
			choices: { vatCodeAndLedgerAccount: 'VAT Code and Ledger Account', notUsed: 'Not Used' },
		},
	},
});
