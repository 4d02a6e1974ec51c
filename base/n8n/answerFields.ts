import { blank } from './field';
import { choice, text } from './fieldTypes';

/** What a reviewer answered, and when. */
export const answerFields = {
	answer: choice({
		displayName: 'Answer',
		default: 'none',
		description: 'The answer',
		options: [
			{ name: 'Approved', value: 'approved' },
			{ name: 'Declined', value: 'declined' },
			{ name: 'None in Time', value: 'none' },
		],
	}),
	answeredAt: blank(
		text({
			displayName: 'Answered At',
			placeholder: 'e.g. 2026-05-31T14:05:00+02:00',
			description: 'When the answer came; it is shown in each row',
		}),
	),
};
