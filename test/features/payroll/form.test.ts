import fc from 'fast-check';
import { whyOf } from '../../../base/words/codes';
import { toRow, type Row } from '../../../base/words/row';
import { readInForm, withAnswerPage } from '../../../features/payroll/files/form';
import { LANGUAGES } from '../../../base/words/language';
import { features } from '../../../base/words/features';
import { sampleFindings } from '../../support/sampleFindings';
import { useFileFolder, type FolderSettings } from '../../support/fileFolder';
import { runs } from '../../support/runs';
import { table } from '../../support/journalFiles';
import { PayrollForm } from '../../support/payrollForm';

/** What who fills in the form, or opens the link of a question, is asked and told: everything there, and for Settings only what no choice answers. */
const folder = useFileFolder({}, 'nl');
const form = new PayrollForm(folder);
const put = (name: string, content = table()) => folder.put(name, content);
const books = () => folder.world.books;
const codes = (rows: readonly Row[]) => rows.map(whyOf).sort();
const june = (amount: string) => table(amount, '30-06-2026');
const joined = (...tables: string[]) =>
	tables.map((one, at) => (at === 0 ? one : one.split('\r\n').slice(1).join('\r\n'))).join('');
const TO_TYPE = /&#39;decisions|Q[0-9a-f]{8}/;
const SWAPPED = [
	...['Datum;Grootboek;Omschrijving;Bedrag', '31-05-2026;4000;x;-5000,00', '31-05-2026;1700;x;1500,00'],
	...['31-05-2026;1710;x;3500,00', ''],
].join('\n');

/** May is booked, and its file is saved over with another one. */
async function changedMay(): Promise<void> {
	await put('mei.csv').look();
	put('mei.csv', table('14000,00'));
}
const questionOf = (rows: readonly Row[]) => String(rows.find(({ question }) => question)?.question);
const link = async () => new PayrollForm(folder, questionOf(await folder.asking()));

describe('the second page', () => {
	test('shows what would be booked, and asks whether to', async () => {
		const { about, asksToBook, rows } = await (put('mei.csv'), form.open());
		expect([asksToBook, codes(rows), books().writes]).toEqual([true, ['journalWouldBeBooked'], 0]);
		for (const text of ['<h2>Dit staat klaar om te boeken</h2>', '1 loonjournaalpost wordt geboekt'])
			expect(about).toContain(text);
		expect(about).toContain('<h4>mei.csv</h4>');
		expect(about).not.toMatch(/Proefrun|tijdzone/i);
	});

	test('says of a question what it is and what each choice does, in a list of which nothing is chosen', async () => {
		await changedMay();
		const { fields, choices, about, asksToBook } = await form.open();
		expect([choices, asksToBook]).toEqual([
			[
				[
					expect.stringMatching(/^Nieuwere versie van mei\.csv, mutatie \d+: boekt het verschil, 1\.500,00$/),
					'Nog een loonrun, ernaast: boekt 14.000,00',
					'Laten zoals het is: boekt niets',
				],
			],
			false,
		]);
		expect(fields).toContain('"fieldType":"radio"');
		expect(fields).not.toContain('defaultValue');
		expect(about).toMatch(
			/Onder deze naam is al een loonrun geboekt \(mutatie \d+\), en het bestand wijkt er te veel van af/,
		);
		expect(about).not.toMatch(TO_TYPE);
	});

	test('takes a yes for what nobody asks about, beside a question', async () => {
		await changedMay();
		put('juni.csv', june('1,00'));
		expect(await form.open()).toMatchObject({ asksToBook: true, choices: [[{}, {}, {}]] });
	});

	test('makes equal lines of an account one, and gives others their text', async () => {
		const line = (text: string, debit: string) => `31-05-2026;4000;${text};${debit};`;
		const lines = [line('Winkel', '1,00'), line('Winkel', '2,00'), line('Kantoor', '4,00')];
		put(
			'mei.csv',
			['Datum;Grootboek;Omschrijving;Debet;Credit', ...lines, '31-05-2026;1710;Netto;;7,00', ''].join('\r\n'),
		);
		const { about } = await form.open();
		expect(about.match(/4000 4000 · (Winkel|Kantoor)|4000 · (Winkel|Kantoor)/g)).toHaveLength(2);
		expect(about).toContain('>3,00<');
	});

	test('of a file of which only a part can be booked asks to book that, and says which', async () => {
		put('mei.csv', joined(table('10,00', '15-05-2026'), table('20,00').replaceAll('4000', '4999')));
		const { about, asksToBook } = await form.open();
		expect([asksToBook, about]).toEqual([
			true,
			expect.stringContaining('1 loonjournaalpost voor een deel te boeken'),
		]);
		const { result } = await form.send([]);
		expect(folder.gross).toBe(10);
		expect(result).toContain('voor een deel verwerkt');
		expect(result).toMatch(/15-05-2026(<.i>)? · mutatie/);
	});

	test('puts no HTML of a file on the page', async () => {
		put(
			'<script>alert(2)</script>.csv',
			table('1,00', '31-05-2026', '<img src=x onerror=alert(1)> {{ $env }}'),
		);
		const { about, html, fields } = await form.open();
		expect(about).toContain('&#60;script&#62;alert(2)');
		for (const text of [about, html]) expect(text).not.toMatch(/<script|<img|\{\{/);
		expect(fields).not.toContain('$');
	});

	test('offers choices without the characters that n8n changes', async () => {
		await put('mei {a} & b.csv').look();
		put('mei {a} & b.csv', table('14000,00'));
		const { choices } = await form.open();
		expect(choices[0]?.[0]).toMatch(/^Nieuwere versie van mei a {2}b\.csv, mutatie/);
	});

	test('promises no other month for an answer about a closed month of which nothing is booked', async () => {
		const closed = { closedPeriods: 'nextOpenPeriod', closedUntil: '2026-05-31' } as const;
		put('mei.csv').put('mei (1).csv', table('12600,00'));
		const { page, rows } = await form.send(['Een loonrun op zich'], closed);
		expect(page.about).not.toContain('komt op');
		expect(page.about).toContain('van dezelfde periode');
		expect([rows.some(({ attention }) => attention), books().writes]).toEqual([true, 0]);
	});
});

test('what only Settings can answer has its answers on the last page: whoever keeps the workflow needs their text', async () => {
	const { result } = await (put('mei.csv'), form.send([], { closedUntil: '2026-05-31' }));
	expect(result).toContain('NMBRS 12345/2026-05/P05&#61;book');
	expect(result).toMatch(/NMBRS 12345\/2026-05\/P05&#61;leave:[0-9a-f]{8}/);
});

describe('an answer is carried out in the same execution, and nothing else', () => {
	test.each([
		['Nieuwere versie', ['journalCorrected'], 14000],
		['Nog een', ['journalBooked'], 26500],
		['Laten zoals', ['leftByDecision'], 12500],
		['none', ['runMayBeBooked'], 12500],
	])('%s', async (choice, expected, gross) => {
		await changedMay();
		const { rows, result } = await form.send([choice]);
		expect([codes(rows), folder.gross]).toEqual([expected, gross]);
		if (choice !== 'Laten zoals') expect(result).not.toMatch(TO_TYPE);
		if (choice === 'none')
			expect(result).toContain(
				'<b>Stuur het bestand nog eens in, en kies op de tweede pagina wat het is.</b>',
			);
	});

	test('of two files of one month each is asked, and booked as chosen', async () => {
		put('mei.csv').put('bonus.csv', table('800,00'));
		const { rows } = await form.send(['Een loonrun op zich', 'Een loonrun op zich']);
		expect([codes(rows), folder.gross]).toEqual([['journalBooked', 'journalBooked'], 13300]);
	});

	test('an older file that came with the newer one: no text to type', async () => {
		await put('mei.csv').look();
		put('nieuw.csv', table('12600,00'));
		const { rows, result } = await form.send(['Nieuwere versie']);
		expect(codes(rows)).toEqual(['formerState', 'journalCorrected']);
		expect(result).toContain('stuur of bewaar het dan alleen');
		expect(result).not.toMatch(TO_TYPE);
	});

	test('a file whose costs are in credit is refused: nothing to choose, and nothing is booked', async () => {
		put('mei terug.csv', SWAPPED);
		const { page, rows, result } = await form.send([]);
		expect([page.choices, codes(rows), folder.gross]).toEqual([[], ['journalSidesSwapped'], 0]);
		expect(result).toContain('staan credit in plaats van debet');
		expect(result).toContain('File Layout → Sign of Amounts');
	});
});

describe('while a page is open, the books change: nothing is booked but what it showed', () => {
	beforeEach(changedMay);
	const deleteNewest = () => void books().entries.pop();
	const edit = () => {
		for (const row of books().entries[0]?.rows ?? []) row.amount = row.amount.times('0.8');
	};

	test.each<[string, () => void, string, number]>([
		['deleted, and nothing is chosen', deleteNewest, 'none', 0],
		['deleted, and the difference was chosen', deleteNewest, 'Nieuwere versie', 0],
		['other amounts, and the difference was chosen', edit, 'Nieuwere versie', 10000],
	])('%s', async (_what, change, choice, gross) => {
		const before = books().writes;
		const { rows } = await form.send([choice], { handEdits: 'restore' }, change);
		expect(codes(rows).filter((code) => code !== 'answersSpent')).toEqual(['planChanged']);
		expect([folder.gross, books().writes]).toEqual([gross, before]);
		// As the advice says.
		if (gross === 0) return;
		await form.send([choice], { handEdits: 'restore' });
		expect(folder.gross).toBe(14000);
	});

	test('another run of it was booked: the answer is spent, and it is asked anew', async () => {
		const { rows } = await form.send(
			['Nieuwere versie'],
			{},
			async () => void (await form.send(['Nog een'])),
		);
		expect(folder.gross).toBe(26500);
		expect(codes(rows)).not.toContain('journalCorrected');
	});

	test('another file, shown as unchanged', async () => {
		await put('april.csv', table('300,00', '30-04-2026')).look();
		const before = books().writes;
		const change = () => void (books().entries = books().entries.filter(({ date }) => date > '2026-04-30'));
		const { rows } = await form.send(['Nieuwere versie'], {}, change);
		expect([codes(rows), books().writes]).toEqual([['planChanged', 'planChanged'], before]);
	});

	test('the month is closed: nothing is booked in the next one before the settings say so', async () => {
		const next = { closedPeriods: 'nextOpenPeriod' } as const;
		const close = () => void (books().isClosed = (date) => date <= '2026-05-31');
		const { rows, result } = await form.send(['Nieuwere versie'], next, close);
		expect([codes(rows), folder.gross]).toEqual([['entryNotInPlan'], 12500]);
		// As the advice says.
		expect(result).toContain(
			"Zet 'Closed Periods → Closed Until' op de laatste dag".replaceAll("'", '&#39;'),
		);
		const answered = await form.send(['Nieuwere versie'], { ...next, closedUntil: '2026-05-31' });
		expect(codes(answered.rows)).toEqual(['journalCorrected']);
		expect([folder.gross, books().entries.at(-1)?.date]).toEqual([14000, '2026-06-01']);
	});
});

describe('the link of a question', () => {
	beforeEach(changedMay);
	const OLD = 'Deze vraag wordt niet meer gesteld';

	test('shows it until it is answered; then it is old, and shows no wages', async () => {
		const page = await link();
		const { result } = await page.send(['Nieuwere versie']);
		expect([folder.gross, result]).toEqual([14000, expect.stringContaining('Geboekt')]);
		const { html, choices } = await page.open();
		expect([html, choices]).toEqual([expect.stringContaining(OLD), []]);
		expect(html).not.toMatch(/1[24]\.[05]00/);
	});

	test.each<[string, () => void]>([
		['the file is gone', () => void folder.take('mei.csv')],
		['the file has other amounts', () => void put('mei.csv', table('14200,00'))],
	])('%s: it is old', async (_what, change) => {
		const page = await link();
		change();
		expect((await page.open()).html).toContain(OLD);
	});

	test('comes first of several, with what else would be booked', async () => {
		await put('juni.csv', june('1,00')).put('april.csv', table('5,00', '30-04-2026')).look();
		put('juni.csv', june('2,00'));
		for (const { question } of await folder.asking()) {
			const { questions } = await new PayrollForm(folder, String(question)).open();
			expect(questions[0]?.choices[0]?.answer).toContain(question);
		}
		const page = await link();
		put('juli.csv', table('3,00', '31-07-2026'));
		const { about, asksToBook } = await page.open();
		expect([asksToBook, about]).toEqual([true, expect.stringContaining('juli.csv')]);
		expect(about).not.toContain('april.csv');
	});

	test('nothing chosen: it stays, and the last page leads to it', async () => {
		const page = await link();
		const { rows, result } = await page.send([]);
		expect([codes(rows), folder.gross]).toEqual([['runMayBeBooked'], 12500]);
		expect(result).toContain(`loonjournaalpost-vraag?question&#61;${questionOf(rows)}`);
		expect(result).toMatch(/Open onderaan/);
	});

	test('an answer that books nothing is on the last page too, beside another question', async () => {
		await put('juni.csv', june('200,00')).look();
		put('juni.csv', june('900,00'));
		const { rows, result } = await (await link()).send(['Laten']);
		expect(codes(rows)).toEqual(['leftByDecision', 'runMayBeBooked']);
		for (const name of ['mei.csv', 'juni.csv', 'vraagt de volgende uitvoering het weer'])
			expect(result).toContain(name);
		// As the page says.
		const [, decisions = ''] = /zet &#39;(Q[0-9a-f]{11}(?:=|&#61;)leave)/.exec(result) ?? [];
		const next = await folder.look({ decisions: decisions.replace('&#61;', '=') });
		expect(codes(next)).toEqual(['leftByDecision', 'runMayBeBooked']);
	});

	test.each([
		[
			'the folder is not there',
			{ action: 'blocked', code: 'folderNotThere', folder: '/weg', cause: 'notThere' },
		],
		['the books do not answer', { action: 'failed', code: 'booksNotRead', company: '12345' }],
	])('%s: nobody knows whether it is still asked, and that is said', (_what, row) => {
		const unread = {
			service: 'e-Boekhouden',
			resource: 'payrollJournal',
			key: 'file',
			reason: 'r',
			...{ preview: false, attention: true },
			...row,
		} as Row;
		const { html, rows } = new PayrollForm(folder, 'Q12345678901').pageOf([unread]);
		expect([codes(rows), html]).toEqual([[row.code], expect.not.stringContaining(OLD)]);
	});

	test('is on rows outside a preview', async () => {
		const [row] = await folder.asking();
		if (!row) throw new Error('nothing is asked');
		const page = 'https://n8n.example.com/form/vraag';
		const linkOf = (change: Partial<Row>, to = page) =>
			withAnswerPage({ ...row, ...change } as Row, to).answerPage;
		expect(linkOf({})).toBe(`${page}?question=${questionOf([row])}`);
		for (const none of [linkOf({}, ''), linkOf({ preview: true })]) expect(none).toBeUndefined();
	});
});

test('whatever is said: what must be set elsewhere is for who keeps the workflow', () => {
	const names = Object.values(features().settings).filter((name) => name.includes(' → '));
	const about = { service: 'e-Boekhouden', resource: 'payrollJournal', key: 'file', preview: false } as const;
	const wrong = sampleFindings.flatMap((finding) =>
		LANGUAGES.flatMap((language) =>
			[true, false].flatMap((byLink) => {
				const row = toRow({ ...about, action: 'blocked', findings: [finding] }, language);
				const [{ advice = '' } = {}] = readInForm({ rows: [row] }, language, byLink).rows as Row[];
				const isForKeeper = /ask who keeps the workflow|vraag het dan wie de workflow beheert/.test(
					String(advice),
				);
				const isSet = names.some((name) => String(advice).includes(`'${name}'`));
				return isSet && !isForKeeper ? [`${finding.code}: ${String(advice)}`] : [];
			}),
		),
	);
	expect(wrong).toEqual([]);
});

describe('who came by a link sent no file, and reads what works', () => {
	const SENT = /[Ss]tuur|insturen|[Ss]end/;

	test('with Preview on', async () => {
		await changedMay();
		const { html } = await (await link()).open();
		expect(html).toMatch(/Open de link nog eens als/);
		expect(html).not.toMatch(SENT);
	});
});

describe('the page of a file that books nothing', () => {
	test('gives no advice about Settings to who cannot see them', async () => {
		put('mei.csv', table().replace(';;12500,00', ';;1,00'));
		const { html } = await form.open();
		expect(html).toContain('Kun je dat zelf niet, vraag het dan wie de workflow beheert');
		expect(html).not.toContain('Sign of Amounts');
	});

	test('asks of rows of several periods what they are, with ways back to the form', async () => {
		put('x.csv', joined(table('12000,00', '30-04-2026'), table()));
		const { html } = await form.open();
		expect(html).toContain('Kies onderaan deze pagina wat het is');
		for (const way of ['oneRun', 'runForEach'])
			expect(html).toContain(`<a href="../form/loonjournaalpost?severalPeriods&#61;${way}"`);
		expect(new PayrollForm(folder).lastOf([])).not.toContain('severalPeriods');
	});

	test('asks of columns that are not known what they are, with a way back for each answer', async () => {
		put('2026-05.csv', table().replace('Datum', 'Boek & dag'));
		const { html } = await form.open();
		expect(html).toContain('Kies onderaan deze pagina wat het is');
		expect(html).not.toContain('File Layout');
		for (const way of ['date', 'ignored'])
			expect(html).toContain(`<a href="../form/loonjournaalpost?columns&#61;${way}%3DBoek%20%26%20dag"`);
	});

	test('says of other amounts when not to answer, but to send the file otherwise', async () => {
		const more = (text: string, cell: string) => text.replace(/(?<=.)\r?$/gm, cell);
		put('2026-05.csv', more(table(), ';9,50').replace(';9,50', ';Nabetaling'));
		const { html } = await form.open();
		expect(html).toContain('exporteer één rekening en één bedrag per regel. Kies onderaan deze pagina');
		expect(html).toContain('?columns&#61;ignored%3DNabetaling"');
	});

	test.each([
		['that is in the books', 'mei.csv', table(), 'Er was niets te doen'],
		[
			'with an account that is not there',
			'juni.csv',
			june('1,00').replace('4000', '9999'),
			'Er is niets geboekt',
		],
	])('%s is no preview', async (_what, name, content, title) => {
		await put('mei.csv').look();
		const { html } = await (folder.take('mei.csv').put(name, content), form.open());
		expect(html).toContain(`<h2>${title}</h2>`);
		expect(html).not.toContain('Proefrun');
	});

	test.each(['oneRun', 'runForEach'] as const)(
		'a month that is booked comes again with another in a table, of which %s is said: nothing of it is new',
		async (severalPeriods) => {
			await put('mei.csv').look();
			folder.take('mei.csv').put('mei en juni.csv', joined(table(), june('6000,00')));
			const { page } = await form.send(['Nieuwere versie'], { severalPeriods });
			expect(page.choices.map(([first]) => first)).toEqual(
				severalPeriods === 'oneRun'
					? [expect.stringMatching(/^Nieuwere versie van mei\.csv.*boekt het verschil, 6\.000,00$/)]
					: [],
			);
			expect([folder.balance('4000', { from: '2026-05-01', to: '2026-05-31' }), folder.gross]).toEqual([
				12500, 18500,
			]);
		},
	);
});

describe('what a refusal advises is never what was refused', () => {
	interface Sent extends FolderSettings {
		file: string;
	}
	const dated = (...dates: string[]) => joined(...dates.map((date) => table('1,00', date)));
	const withPeriods = (...periods: string[]) =>
		[
			'Datum;Grootboek;Debet;Credit;Periode',
			...periods.flatMap((period) => [`31-05-2026;4000;1,00;;${period}`, `31-05-2026;1710;;1,00;${period}`]),
			'',
		].join('\r\n');
	const FILES: Record<string, [name: string, content: string]> = {
		'says its period': ['bonus.csv', withPeriods('2026-05')],
		'only has dates': ['bonus.csv', dated('31-05-2026')],
		'is named after its period': ['2026-05.csv', dated('05-06-2026')],
		'has another period in its name': ['2026-06.csv', withPeriods('2026-05')],
		'has dates of two periods': ['x.csv', dated('30-04-2026', '31-05-2026')],
		'says two periods': ['x.csv', withPeriods('2026-04', '2026-05')],
	};
	const states = Object.keys(FILES).flatMap((file) =>
		['', '2026-05', '2026-13'].flatMap((period) =>
			['', 'bonus'].flatMap((run) =>
				(['ask', 'oneRun', 'runForEach'] as const).map((severalPeriods): Sent => ({
					...{ file, period, run, severalPeriods },
				})),
			),
		),
	);

	/** For each refusal, what its advice says, and what is sent in then. */
	const period = { period: '2026-05' };
	const WAYS: Record<string, [words: string, change: Partial<Sent>][]> = {
		fileUnreadable: [['geef de goede op bij het bestand', period]],
		filePeriodDiffers: [['Verbeter de naam van het bestand of de opgegeven periode', period]],
		fileRunWithoutPeriod: [['Geef ook de periode van die loonrun op', period]],
		fileRunOfSeveral: [
			['Geef voor dit bestand geen loonrun op', { run: '' }],
			['elke loonrun als een eigen bestand', { file: 'says its period' }],
		],
		filePeriodsUnclear: [
			['Eén loonrun, met correcties', { severalPeriods: 'oneRun' }],
			['Elke periode een loonrun', { severalPeriods: 'runForEach' }],
		],
	};

	async function refusals({ file, ...settings }: Sent) {
		folder.start();
		folder.put(...(FILES[file] ?? ['', '']));
		const { html, rows } = await form.open(settings);
		const refused = rows.filter(({ action, question }) => action === 'blocked' && question === undefined);
		return { html, refused: refused.map(whyOf) };
	}

	test('whatever is filled in', async () => {
		const found = new Set<string>();
		for (const state of states) {
			const { html, refused } = await refusals(state);
			for (const code of refused) {
				found.add(code);
				const ways = WAYS[code] ?? [];
				expect([state, code, ways.length > 0]).toEqual([state, code, true]);
				for (const [words, change] of ways) {
					const next = { ...state, ...change };
					expect([state, html]).toEqual([state, expect.stringContaining(words)]);
					expect(next).not.toEqual(state);
					expect([next, (await refusals(next)).refused]).toEqual([next, expect.not.arrayContaining([code])]);
				}
			}
		}
		expect([...found].sort()).toEqual(Object.keys(WAYS).sort());
	});
});

describe('past months are sent in again', () => {
	const FORMER = 5000;
	const DAYS = ['31-01-2026', '28-02-2026', '31-03-2026', '30-04-2026', '31-05-2026', '30-06-2026'];
	const save = (amounts: readonly number[]) => {
		for (const [month, day] of DAYS.entries())
			put(`2026-0${month + 1}.csv`, table(`${amounts[month]},00`, day));
	};
	/** As before, changed without a question, or so much that it is asked about. */
	const changed = fc.array(fc.constantFrom(FORMER, FORMER + 50, FORMER * 1.5), {
		minLength: 6,
		maxLength: 6,
	});

	const sentAgain = async (amounts: readonly number[], isAnswered: (question: number) => boolean) => {
		folder.start();
		save(DAYS.map(() => FORMER));
		await folder.look();
		save(amounts);
		const { choices } = await form.open();
		return await form.send(choices.map(([first = ''], question) => (isAnswered(question) ? first : 'none')));
	};

	test('each question answered once books them all: no answer undoes another', async () => {
		await fc.assert(
			fc.asyncProperty(changed, async (amounts) => {
				const { rows } = await sentAgain(amounts, () => true);
				expect(codes(rows)).not.toContain('planChanged');
				expect(folder.gross).toBe(amounts.reduce((total, amount) => total + amount, 0));
			}),
			{ numRuns: runs(15) },
		);
	});

	test('whichever questions stay open, nothing is said to have changed since the page', async () => {
		const open = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
		await fc.assert(
			fc.asyncProperty(changed, open, async (amounts, answered) => {
				const { rows } = await sentAgain(amounts, (question) => answered[question] === true);
				expect(codes(rows)).not.toContain('planChanged');
			}),
			{ numRuns: runs(15) },
		);
	});
});

describe('two employers in one folder', () => {
	const both = useFileFolder(
		{
			companies: [
				{ id: '12345', calledBy: 'AAA' },
				{ id: '777', calledBy: 'BBB' },
			],
		},
		'nl',
	);
	const page = new PayrollForm(both);
	const of = (name: string, amount: string, date = '31-05-2026') =>
		[
			'Bedrijf;Datum;Grootboek;Omschrijving;Debet;Credit',
			...[`${name};${date};4000;Bruto;${amount};`, `${name};${date};1710;Netto;;${amount}`, ''],
		].join('\r\n');

	test('an answer about one lets nothing through of the other that its page did not show', async () => {
		both.put('a 2026-05.csv', of('AAA', '100,00')).put('b 2026-05.csv', of('BBB', '5000,00', '29-05-2026'));
		await both.look();
		await both.put('a 2026-05 bonus.csv', of('AAA', '5000,00')).look();
		const { books: ours } = both.world;
		const bonus = ours.entries.find(
			({ voucher, rows }) => voucher.includes('12345') && rows.some(({ amount }) => amount.abs().eq(5000)),
		);
		if (!bonus) throw new Error('The bonus is not booked');
		// Of which of the two runs of 5,000.00 it takes back, nothing says.
		const rows = bonus.rows.map((row) => ({ ...row, amount: row.amount.times(-1) }));
		ours.book({ ...bonus, voucher: '', description: 'Storno', rows });
		both.take('a 2026-05 bonus.csv').take('a 2026-05.csv').put('a 2026-05 xx.csv', of('AAA', '4900,00'));
		both.put('b 2026-05.csv', of('BBB', '5010,00', '29-05-2026'));
		const before = ours.entries.length;
		const [choices = []] = (await page.open()).choices;
		await page.send([choices.find((choice) => choice.includes('bonus')) ?? '']);
		expect(ours.entries.slice(before).filter(({ voucher }) => voucher.includes('777/'))).toEqual([]);
	});
});
