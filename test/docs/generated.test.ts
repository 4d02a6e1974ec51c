import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { settingsOf } from '../../nodes/SyncSettings/settings/form';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import { generatedPages } from '../../tools/release/docs/pages';
import { rowsPage } from '../../tools/release/docs/rows';
import { sampleFindings } from '../support/sampleFindings';
import { codeGroups } from '../../tools/release/docs/codeGroups';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each(generatedPages().map(({ file, text }) => [basename(file), file, text]))(
	'%s is as the code is; npm run docs makes it anew',
	(_, file, text) => {
		expect(readFileSync(file, 'utf8')).toBe(text);
	},
);

const nameIn = (page: string) => (name: string) => read(page).includes(`\`${name}\``);

test('the page of settings names every setting of every workflow', () => {
	const names = workflows.flatMap((workflow) => Object.keys(settingsOf(workflow)));
	expect(names).toContain('administration');
	expect(names.filter((name) => !nameIn('docs/reference/settings.nl.md')(name))).toEqual([]);
});

test('every code of a row stands under one heading of the page of rows', () => {
	const codes = [...new Set(sampleFindings.map(({ code }) => code))];
	for (const code of codes)
		expect([code, codeGroups.filter((group) => group.codes.includes(code)).length]).toEqual([code, 1]);
	expect(codes.filter((code) => !nameIn('docs/reference/rows.md')(code))).toEqual([]);
});

test('a code of a call is not shown with the call, or the answer, of another', () => {
	expect(rowsPage().match(/MUT_005/g)).toHaveLength(1);
	expect(rowsPage()).toContain('- `codeUnknown`: there is no ');
});
