import { mailAddresses, optionalMailAddress } from '../../../base/n8n/fieldTypes';
import { separated, setting } from '../../../base/n8n/settings';
import { labels } from '../../../base/words/settingNames';
import type { Group } from './form';

/** Who gets the mail; may be empty. */
export const recipient = setting(
	mailAddresses({
		displayName: labels.recipient,
		placeholder: 'e.g. administratie@example.com',
		description: 'Who gets the mail (ontvangers); several addresses are separated by commas',
	}),
	{
		nl: 'Wie de mail krijgt; meer adressen met komma’s ertussen.',
		// In the form that mail servers accept, with the first address before the first comma.
		give: (given) => (typeof given === 'string' ? separated(given.split(/[\s,;]+/).filter(Boolean)) : given),
	},
);

const sender = setting(
	optionalMailAddress({
		displayName: labels.sender,
		placeholder: 'e.g. n8n@example.com',
		description: 'The address that the mail comes from (afzender). Empty: that of the first recipient.',
	}),
	{ nl: 'Van welk adres de mail komt. Leeg: het adres van de eerste ontvanger.' },
);

export const mail: Group = {
	displayName: 'Mail',
	description: 'Where the mail comes from (afzender van de mail)',
	settings: { sender },
};
