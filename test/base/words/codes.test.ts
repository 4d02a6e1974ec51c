import { features } from '../../../base/words/features';
import { findingIn } from '../../../base/words/say';
import { rowCode, whyOf } from '../../../base/words/codes';
import { toRow } from '../../../base/words/row';
import { findingsIn } from '../../../base/items/fields';
import { sampleFindings } from '../../support/sampleFindings';

const { findings, problems, namesOf } = features();
const names = [...Object.keys(findings), ...Object.keys(problems)];
const groups = [...namesOf];

test('what is found has one code, and no code is the name of something else', () => {
	const grouped = groups.flatMap(([, found]) => found);
	expect(new Set(grouped).size).toBe(grouped.length);
	const elsewhere = groups.filter(([code, found]) => grouped.includes(code) && !found.includes(code));
	expect(elsewhere).toEqual([]);
});

test('a workflow has some three hundred codes to know, and no more', () => {
	expect(new Set(names.map((name) => rowCode(name).code)).size).toBeLessThanOrEqual(300);
});

test.each(sampleFindings.map((finding) => [finding.code, finding] as const))(
	'%s: a row of it is read again as what it was',
	(name, finding) => {
		const about = {
			service: 'n8n',
			resource: 'settings',
			key: '',
			action: 'blocked',
			preview: true,
		} as const;
		const row = toRow({ ...about, findings: [finding] }, 'nl');
		expect([row.code, whyOf(row)]).toEqual([rowCode(name).code, name]);
		// What an error of a node tells is the same.
		const told = { ...finding, ...rowCode(name) };
		expect(findingIn(told)?.code).toBe(name);
		expect(findingsIn([told]).map(({ code }) => code)).toEqual([name]);
	},
);
