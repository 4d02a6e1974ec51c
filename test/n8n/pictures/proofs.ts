import type { Sandbox } from '../../../sandbox';
import { MANUAL_TRIGGER } from '../server/templates';
import type { Picture } from './picture';
import { pageOf } from './runs';
import type { Play } from './stage';

interface Proof {
	/** The workflow that books first. */
	booking: Play;
	/** What a person does in the books after it. */
	meanwhile(sandbox: Sandbox): void;
}

/** The page of a workflow that compares the books with their source. */
function proof(name: string, play: Play, { booking, meanwhile }: Proof): Picture {
	return {
		name,
		async arrange({ editor, stage: { client, plays, sandbox } }) {
			sandbox.reset('bakery');
			await client.runByHand(plays[booking], MANUAL_TRIGGER);
			meanwhile(sandbox);
			await editor.openWorkflow(plays[play]);
			await editor.execute(MANUAL_TRIGGER);
			return await pageOf(editor);
		},
	};
}

/** The first line of the entry of October: twenty euros more. */
function editOctober({ books }: Sandbox): void {
	const october = books.memorials().find(({ voucher }) => voucher.endsWith('/822'));
	const [first, ...others] = october?.rows ?? [];
	if (!october || !first) throw new Error('October is not booked.');
	const amount = (Number(first.amount) + 20).toFixed(2);
	const edited = { ...first, amount, amountExclVat: amount, amountInclVat: amount };
	books.editMutation(october.number, { rows: [edited, ...others] });
}

export const proofs: Picture[] = [
	proof('reconciliation-differs', 'reconciliation', { booking: 'payrollForReal', meanwhile: editOctober }),
];
