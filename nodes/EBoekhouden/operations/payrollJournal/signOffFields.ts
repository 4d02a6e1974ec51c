import type { ValuesOf } from '../../../shared/n8n/field';
import { choice, collection, text } from '../../../shared/n8n/fieldTypes';
import { dutchTime } from '../../../shared/values/dates';
import type { SignOff } from '../../payroll/settings';

/** What a reviewer answered. */
export const approvalFields = {
	answer: choice({
		displayName: 'Answer',
		default: 'none',
		description: 'What the answer was',
		options: [
			{ name: 'Approved', value: 'approved' },
			{ name: 'Declined', value: 'declined' },
			{ name: 'None in Time', value: 'none' },
		],
	}),
	answeredAt: text({
		displayName: 'Answered At',
		placeholder: 'e.g. 2026-05-31T14:05:00+02:00',
		description: 'When the answer came; it stands in each row',
	}),
	approvedFingerprint: text({
		displayName: 'Approved Fingerprint',
		placeholder: 'e.g. 3f9a1c2b4d5e6f708192a3b4c5d6e7f8',
		description:
			'Fingerprint of the preview that was approved, or more of them, separated by commas: one for each company',
	}),
	askedAddress: text({
		displayName: 'Asked Address',
		placeholder: 'e.g. controle@example.com',
		description: 'The mail address that was asked; it stands in each row',
	}),
};

/** Off, nothing is asked of anybody. */
export const signOffFields = {
	signOff: choice({
		displayName: 'Sign-Off',
		default: 'off',
		description: 'Whether somebody must approve what is booked',
		options: [
			{ name: 'Off', value: 'off', description: 'What differs is booked' },
			{
				name: 'Required',
				value: 'required',
				description:
					'A preview gives a fingerprint; without preview only what has an approved fingerprint is booked',
			},
		],
	}),
	approval: collection({
		displayName: 'Approval',
		description: 'What the reviewer answered. With nothing in it nothing is booked.',
		displayOptions: { show: { signOff: ['required'] } },
		fields: approvalFields,
	}),
};

/** Left out when nobody has to sign. Whatever is missing of an answer is none. */
export async function signOffOf(
	{ signOff, approval }: ValuesOf<typeof signOffFields>,
	where: () => Promise<string>,
): Promise<SignOff | undefined> {
	if (signOff === 'off') return undefined;
	const { answer = 'none', approvedFingerprint = '', askedAddress = '', answeredAt = '' } = approval;
	return {
		answer,
		fingerprints: approvedFingerprint.split(/[\s,;]+/).filter(Boolean),
		askedAddress,
		answeredAt: dutchMinute(answeredAt),
		where: await where(),
	};
}

/** `2026-05-31 14:05`; '' for what is no moment. */
export function dutchMinute(given: string): string {
	const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(dutchTime(given)) ?? [];
	return day && time ? `${day} ${time}` : '';
}
