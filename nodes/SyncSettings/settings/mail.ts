import { text } from '../../shared/n8n/fieldTypes';
import type { Settings } from './setting';

/** Where a mail goes, and from whom. */
export const mail: Settings = {
	recipient: text({
		displayName: 'Recipient',
		placeholder: 'e.g. administratie@example.com',
		description: 'Where the mail goes (aan wie); several addresses are separated by commas',
	}),
	sender: text({
		displayName: 'Sender',
		placeholder: 'e.g. n8n@example.com',
		description: 'The address that the mail comes from (afzender). Empty: the first recipient.',
	}),
};
