import { blank } from '../../../../base/n8n/field';
import { anything, jsonObject, noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { toRow, isRow } from '../../../../base/words/row';
import { recordsIn } from '../../../../base/values/records';
import { confirmedIn } from '../../../../features/payroll/files/form';

/**
 * Input: what a person sent on the page of Show as Page. Output: the payroll that was shown, with what was confirmed of it, or
 * a row that says that nothing was. Needs no account.
 */
export const takeAnswer = fromItems({
	name: 'Take Answer',
	value: 'takeAnswer',
	action: 'Take the answer of a form',
	description: 'Give what a page confirmed to Synchronize',
	// The payroll as it came, in the shape of docs/items.md.
	givesAnything: true,
	fields: {
		explanation: noticeField(
			'Put it behind the page with the fields of Show as Page. What was not confirmed there does not come out.',
		),
		// Without a page nothing was confirmed.
		page: blank(
			jsonObject({
				displayName: 'Page',
				placeholder: "e.g. {{ $('Page of the preview').first().json }}",
				description: 'The item of Show as Page that the form showed',
			}),
		),
		payroll: anything({
			displayName: 'Payroll',
			description: 'The items that the page was about, as a list',
		}),
	},
	execute([sent = {}], { page, payroll }, { language }) {
		const confirmed = confirmedIn(page, sent);
		if (!confirmed) {
			const about = { service: 'e-Boekhouden', resource: 'payrollJournal', key: 'file' } as const;
			const row = { ...about, action: 'skipped', preview: false } as const;
			return {
				items: [{ json: toRow({ ...row, findings: [{ code: 'fileNotConfirmed' }] }, language) }],
				rows: [],
			};
		}
		const all = recordsIn(payroll);
		// Its fields read the first item.
		const [runs, rows] = [all.filter((item) => !isRow(item)), all.filter(isRow)];
		return {
			items: [...runs.map((run) => ({ json: { ...run, confirmed } })), ...rows.map((json) => ({ json }))],
			rows: [],
		};
	},
});
