import { blank } from '../../../../base/n8n/field';
import { jsonObject } from '../../../../base/n8n/fieldTypes';

/** How the files of a run came in; {} when it is not about files. */
export const arrival = blank(
	jsonObject({
		displayName: 'Arrival',
		placeholder: "e.g. {{ $('Settings').first().json.arrival }}",
		description:
			'Of Settings of Payroll Files: how the files came in. Then questions lead to the page that answers them, and a run that came by a form gets pages for who sent it. Empty for other workflows.',
	}),
);
