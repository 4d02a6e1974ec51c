import { type ValuesOf, blanks } from '../../../../base/n8n/field';
import { answerFields } from '../../../../base/n8n/answerFields';
import { choice, collection, text } from '../../../../base/n8n/fieldTypes';
import { dutchMinute } from '../../../../base/values/dates';
import type { Seen } from '../../../../features/payroll/settings';

/** The answer of a reviewer. */
const approvalFields = blanks({
	...answerFields,
	approvedFingerprint: text({
		displayName: 'Approved Fingerprint',
		placeholder: 'e.g. 3f9a1c2b4d5e6f708192a3b4c5d6e7f8',
		description:
			'Fingerprint of the preview that was approved, or more of them, separated by commas: one for each company',
	}),
	askedAddress: text({
		displayName: 'Asked Address',
		placeholder: 'e.g. controle@example.com',
		description: 'The mail address that was asked; it is shown in each row',
	}),
});

/** When off, nobody is asked. */
export const signOffFields = {
	signOff: choice({
		displayName: 'Sign-Off',
		default: 'off',
		description: 'Whether a reviewer must approve what is booked',
		options: [
			{ name: 'Off', value: 'off', description: 'Differences are booked without approval' },
			{
				name: 'Required',
				value: 'required',
				description:
					'A preview gives a fingerprint; without preview only entries with an approved fingerprint are booked',
			},
		],
	}),
	approval: collection({
		displayName: 'Approval',
		description: 'The answer of the reviewer. When it is empty, nothing is booked.',
		displayOptions: { show: { signOff: ['required'] } },
		fields: approvalFields,
	}),
};

/** What was shown to a reviewer, or on the page of a form. An incomplete answer does not count. */
export async function seenOf(
	{ signOff, approval, shown }: ValuesOf<typeof signOffFields> & { shown: string },
	where: () => Promise<string>,
): Promise<Seen | undefined> {
	if (signOff === 'off') return shown === '' ? undefined : { fingerprints: fingerprintsIn(shown) };
	const { answer = 'none', approvedFingerprint = '', askedAddress = '', answeredAt = '' } = approval;
	return {
		fingerprints: fingerprintsIn(approvedFingerprint),
		reviewer: { answer, askedAddress, answeredAt: dutchMinute(answeredAt), where: await where() },
	};
}

function fingerprintsIn(given: string): string[] {
	return given.split(/[\s,;]+/).filter(Boolean);
}
