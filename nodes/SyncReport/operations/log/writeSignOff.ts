import { blank } from '../../../../base/n8n/field';
import { noticeField, preview, text } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { isRow, toRow, type Decision, type Row } from '../../../../base/words/row';
import {
	fitsOnPage,
	linesIn,
	signOffMail,
	type SignOffMail,
} from '../../../../features/payroll/signOff/page';
import { brief, isMailAddress } from '../../../../base/values/text';

/**
 * Input: the rows of Synchronize with Preview on and Sign-Off required. Output: one item with the mail and `asks`, or the
 * rows as they came and one that says why nobody is asked. Needs no account.
 */
export const writeSignOff = fromItems({
	name: 'Write Sign-Off',
	value: 'writeSignOff',
	action: 'Write the mail that asks for approval',
	description: 'Write the mail that asks for approval',
	details: 'A reviewer is asked to approve what a preview would book.',
	fields: {
		explanation: noticeField(
			"Put it behind Synchronize with Preview on and Sign-Off required, and before Send Email with 'Send and Wait for Response'",
		),
		preview,
		reviewer: blank(
			text({
				displayName: 'Reviewer',
				placeholder: 'e.g. controle@example.com',
				description: 'The mail address of the reviewer; without one nobody is asked, and nothing is booked',
			}),
		),
	},
	execute(items, { preview: isPreview, reviewer }, { language }) {
		const rows = items.filter(isRow);
		const mail = signOffMail(rows, language);
		const whyNot = whyNobody(mail, rows, isPreview, reviewer);
		if (mail && !whyNot) return { items: [{ json: { asks: true, reviewer, ...mail } }], rows };
		// Nothing to book: the rows are the real state, not a preview.
		const asTheyAre = mail || isPreview ? rows : rows.map((row) => ({ ...row, preview: false }));
		const told = [...asTheyAre, ...(whyNot ? [toRow(whyNot, language)] : [])];
		return { items: told.map((json) => ({ json })), rows: told };
	},
});

/** Why nobody is asked; null when somebody is. */
function whyNobody(
	mail: SignOffMail | null,
	rows: readonly Row[],
	isPreview: boolean,
	reviewer: string,
): Decision | null {
	const about = { service: 'e-Boekhouden', preview: false } as const;
	const skipped = { ...about, resource: 'payrollJournal', key: 'signOff', action: 'skipped' } as const;
	if (!mail) return { ...skipped, findings: [{ code: 'nothingToSign' }] };
	const tooLarge = { code: 'signOffTooLarge', lines: linesIn(rows) } as const;
	if (!fitsOnPage(mail)) return { ...skipped, action: 'blocked', findings: [tooLarge] };
	if (isPreview) return { ...skipped, findings: [{ code: 'signOffNotSent' }] };
	if (isMailAddress(reviewer)) return null;
	const fault = { code: 'mustBeMailAddress', field: 'reviewer', value: brief(reviewer) } as const;
	const settings = { ...about, resource: 'settings', key: 'settings', action: 'blocked' } as const;
	return { ...settings, findings: [{ code: 'settingsWrong', faults: [fault] }] };
}
