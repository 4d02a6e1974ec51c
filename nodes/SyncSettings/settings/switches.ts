import { choice, onOff } from '../../shared/n8n/fieldTypes';
import type { Group, Setting } from './setting';

/** Whether anything is done at all. */
export const active: Setting = onOff({
	displayName: 'Active',
	default: true,
	description:
		'Whether the workflow does its work (actief). Off: nothing is read or written, and the log says that it is switched off.',
});

/** The safety switch. */
export const preview: Setting = onOff({
	displayName: 'Preview',
	default: true,
	description:
		'Whether to only say what would be done, and write nothing (proefrun). Only off writes in the books.',
	hint: 'Switch it off only after you have read the log of a run with preview on: from then on every run books for real',
});

export const logGroup: Group = {
	displayName: 'Log',
	description: 'What the log looks like (verslag)',
	settings: {
		language: choice({
			displayName: 'Language',
			default: 'nl',
			description: 'Language of the reasons in the log (taal)',
			options: [
				{ name: 'Dutch', value: 'nl' },
				{ name: 'English', value: 'en' },
			],
		}),
	},
};
