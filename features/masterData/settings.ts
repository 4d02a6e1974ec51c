import { settingNames } from '../../base/words/settingNames';

/** The settings of relations, materials and hour types in OutSmart. */
export const { labels, shown } = settingNames({
	'': {
		importHourTypes: 'Send Hour Types to OutSmart',
		importMaterials: 'Send Materials to OutSmart',
		importRelations: 'Send Relations to OutSmart',
	},
	Hours: {
		hourUnits: 'Hour Units',
	},
});
