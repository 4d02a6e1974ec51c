import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { settingsOf } from '../../release/contract/settings';
import { generatedPages } from '../../release/docs/pages';
import { rowsPage } from '../../release/docs/rows';
import { sampleFindings } from '../support/sampleFindings';
import { codeGroups } from '../support/sampleFindings/groups';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(generatedPages().map(({ file, text }) => [basename(file), file, text]))(
	'%s is as the code is; npm run docs makes it anew',
	(_, file, text) => {
		expect(readFileSync(file, 'utf8')).toBe(text);
	},
);

const nameIn = (page: string) => (name: string) => read(page).includes(`\`${name}\``);

test.each([
	['connection-check', 4],
	['nmbrs-payroll-sync', 17],
	['outsmart-sync', 28],
	['payroll-file-sync', 24],
	['payroll-reconciliation', 10],
	['payroll-sync-with-sign-off', 19],
	['payroll-office', 20],
	['payroll-office-spreadsheet', 21],
	['payroll-sign-off', 19],
	['weekly-digest', 37],
	['failure-notice', 3],
	['field-service-report', 11],
])('the page of settings names every setting of %s', (name, count) => {
	const settings = Object.keys(settingsOf(join(root, `workflows/${name}.json`)));
	expect(settings).toHaveLength(count);
	expect(settings.filter((setting) => !nameIn('docs/reference/settings.nl.md')(setting))).toEqual([]);
});

test('every code of a row stands under one heading of the page of rows', () => {
	const codes = [...new Set(sampleFindings.map(({ code }) => code))];
	for (const code of codes)
		expect([code, codeGroups.filter((group) => group.codes.has(code)).length]).toEqual([code, 1]);
	expect(codes.filter((code) => !nameIn('docs/reference/rows.md')(code))).toEqual([]);
});

test('a code of a call is not shown with the call, or the answer, of another', () => {
	expect(rowsPage().match(/MUT_005/g)).toHaveLength(1);
	expect(rowsPage()).toContain(
		"- `administrationUnknown`: this login sees no administration 'Garage Smid'. _What",
	);
});
