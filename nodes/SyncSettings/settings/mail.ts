import { mailAddresses, optionalMailAddress } from '../../../base/n8n/fieldTypes';
import { separated, setting, withOtherTexts } from '../../../base/n8n/settings';
import { labels } from '../../../features/failureNotice/settings';
import { switchedOn, workflowSettings, type Group } from './form';

const addressees = {
	displayName: labels.recipient,
	placeholder: 'e.g. administratie@example.com',
	description: 'Who gets the mail (ontvangers); several addresses are separated by commas',
};

/** In the form that mail servers accept, with the first address before the first comma. */
const withCommas = (given: unknown) =>
	typeof given === 'string' ? separated(given.split(/[\s,;]+/).filter(Boolean)) : given;

const recipientsOf = (mails: { atLeastOne: boolean }) =>
	setting(mailAddresses(addressees, mails), {
		nl: 'Wie de mail krijgt; meer adressen met komma’s ertussen.',
		form: { required: mails.atLeastOne },
		give: withCommas,
	});

/** Who gets the mail; may be empty. */
export const recipient = recipientsOf({ atLeastOne: false });

/** In a workflow that does nothing else. */
export const recipients = recipientsOf({ atLeastOne: true });

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

/** What a workflow that mails cannot do without. */
export const addresses = { recipient: recipients, sender };

/** The error workflow. */
export const failureNotice = workflowSettings({
	name: 'Failure Notice',
	value: 'notice',
	description: 'A mail when a workflow fails or asks for attention (bericht bij fouten)',
	top: {
		recipient: withOtherTexts(recipients, {
			nl: 'Wie de mail krijgt; meer adressen met komma’s ertussen. Bij een vraag staan er bedragen van lonen in.',
		}),
		sameOncePerDay: switchedOn({
			displayName: labels.sameOncePerDay,
			description:
				'Whether to send the same notice only once per day (dezelfde melding hooguit één keer per dag)',
			nl: 'Aan: dezelfde melding hooguit één keer per dag. Uit: elke keer.',
		}),
	},
	groups: { mail },
	checks: null,
	needed: addresses,
});
