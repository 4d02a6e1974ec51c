import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, factNamed, factsOf } from '../../../tools/live/apply';
import { QUESTIONS } from '../../../tools/live/questions';
import { allDefaults } from '../../../sandbox/settings';
import { UNASKED_ROWS, UNASKED_SETTINGS } from '../../../tools/live/unasked';
import type { Result } from '../../../tools/live/results';

const ROOT = join(__dirname, '..', '..', '..');
const ALL = QUESTIONS.flatMap(({ document, questions }) =>
	questions.map(([name, question]) => ({ name, document, ...question })),
);

test('every setting of the sandbox has one question, or says why it cannot be asked', () => {
	const asked = ALL.flatMap(({ settings }) => settings as readonly string[]).filter(
		(name) => name !== 'answer',
	);
	expect([...asked, ...Object.keys(UNASKED_SETTINGS)].sort()).toEqual(Object.keys(allDefaults()).sort());
});

/** The last section of each document. */
const UNVERIFIED = { 'e-boekhouden': '9', nmbrs: '7', outsmart: '7' };

test.each(Object.entries(UNVERIFIED))(
	'every row that nobody has verified of %s is asked, or says why not',
	(document, section) => {
		const rows = factsOf(document).filter(
			(fact) => fact.section === section && !fact.text.startsWith('not known'),
		);
		const asked = ALL.filter((one) => one.document === document).flatMap(({ settles }) => settles);
		const named = asked.filter((one) => one.startsWith(`${section} `)).map((one) => one.slice(2));
		expect([...named, ...Object.keys(UNASKED_ROWS[document] ?? {})].sort()).toEqual(
			rows.map(({ text }) => text).sort(),
		);
	},
);

test.each(ALL.map((one) => [one.name, one] as const))(
	'%s: its facts and files are there',
	(name, { document, settles, goes = [] }) => {
		expect(settles.filter((one) => !factNamed(document, one))).toEqual([]);
		expect(goes.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
		const folder = { 'e-boekhouden': 'eBoekhouden', nmbrs: 'nmbrs', outsmart: 'outSmart' }[document] ?? '';
		expect(readdirSync(join(ROOT, 'tools/live/questions', folder))).toContain(`${name}.ts`);
	},
);

test('a report shows which facts, defaults and files change', () => {
	const result = (
		question: string,
		over: Result['over'],
		setting: string,
		expected: string,
		value: string,
	): Result => ({
		...{ question, over, setting, expected, is: 'found', value, shapes: [] },
	});
	const changes = changesOf({
		...{
			project: 'n8n-nodes-eboekhouden',
			day: '2026-11-20',
			versions: { package: '0.1.0', node: 'v20.19.0' },
		},
		results: [
			result('balanceSide', 'SOAP', 'balanceSign', 'debit', 'credit'),
			result('balanceSide', 'REST', 'balanceSign', 'debit', 'debit'),
			result('memorialSide', 'SOAP', 'memorialSign', 'credit', 'credit'),
			result('textLines', 'SOAP', 'keepsTextLines', 'true', 'false'),
			{ ...result('longTexts', 'OutSmart', 'longTexts', 'refused', ''), is: 'notKnown' },
		],
	});
	expect(changes.join('\n')).toBe(`Facts:
docs/services/e-boekhouden.md 4.4: "positive is debit" did not come out as it is written, or not all of it: write what did (2026-11-20)
    (SOAP balanceSign credit; REST balanceSign debit)
docs/services/e-boekhouden.md 4.4: "whether the last day of the period counts" did not come out as it is written, or not all of it: write what did (2026-11-20)
    (SOAP balanceSign credit; REST balanceSign debit)
docs/services/e-boekhouden.md 8.6: "positive is debit" did not come out as it is written, or not all of it: write what did (2026-11-20)
    (SOAP balanceSign credit; REST balanceSign debit)
docs/services/e-boekhouden.md 9: the row "whether lines of text alone are kept" goes (tried on 2026-11-20)
    (SOAP keepsTextLines false)

Defaults of the sandbox:
balanceSign: SOAP credit, REST debit: needs one for each
keepsTextLines: true → false

Files that go, or become shorter:
services/eBoekhouden/balanceSign.ts
features/payroll/write/bookedSide.ts
features/invoicing/books/create.ts`);
});
