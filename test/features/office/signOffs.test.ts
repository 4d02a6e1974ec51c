import { groupSignOffs } from '../../../features/office/signOffs';
import { fitsOnPage, signOffMail } from '../../../features/payroll/signOff/page';
import { recordsIn } from '../../../base/values/records';
import { toRow, type Row } from '../../../base/words/row';
import { payrollRow } from '../../support/reportRows';

const print = (client: number) => client.toString(16).padStart(32, '0');

/** What a preview asks approval of, for one client: each line has an amount of its own, which can be found on a page. */
function plan({ client = 1, runs = 1, lines = 2 }): Row[] {
	const [company, fingerprint] = [String(client), print(client)];
	const about = { company, companyName: `Klant ${client} B.V.`, fingerprint, preview: true };
	const made = Array.from({ length: runs }, (_, run) => {
		const key = `NMBRS ${company}/2026-05/${run + 1}`;
		const entry = {
			date: '2026-05-31',
			mutation: '',
			voucher: key,
			description: `Mei ${run + 1} n8n:0a1b2c3d`,
			ledgerAccount: '2999',
			amount: '1.00',
			rows: Array.from({ length: lines }, (_line, line) => ({
				ledgerAccount: String(4000 + line),
				name: 'Bruto lonen',
				costCentre: 'Winkel',
				text: textOf(client, run, line),
				...(line % 2 === 0 ? { debit: '1.00', credit: '0.00' } : { debit: '0.00', credit: '1.00' }),
			})),
		};
		return payrollRow({ ...about, key, code: 'journalWouldBeBooked', description: key, entries: [entry] });
	});
	const asked = {
		...about,
		key: `NMBRS ${company}`,
		action: 'skipped',
		code: 'signOffAsked',
	} as const;
	return [...made, payrollRow({ ...asked, description: '', entries: [] })];
}

const textOf = (client: number, run: number, line: number) => `tekst ${client}.${run + 1}.${line + 1}!`;

/** The lines of which the text does not stand on a page. */
function missing(html: string, { client = 1, runs = 1, lines = 2 }): string[] {
	const shown = new Set(html.match(/tekst [\d.]+!/g));
	const all = Array.from({ length: runs }, (_, run) =>
		Array.from({ length: lines }, (_line, line) => textOf(client, run, line)),
	);
	return all.flat().filter((text) => !shown.has(text));
}

describe('the page that one reviewer approves', () => {
	test.each([
		{ runs: 1, lines: 500 },
		{ runs: 60, lines: 60 },
		{ runs: 300, lines: 4 },
	])('has every line: %j', (size) => {
		const mail = signOffMail(plan(size), 'nl');
		expect(mail && fitsOnPage(mail)).toBe(true);
		expect(missing(mail?.html ?? '', size)).toEqual([]);
		expect(mail?.html).not.toMatch(/en nog \d|Niet getoond/);
		expect(mail?.text.match(/^NMBRS /gm)).toHaveLength(size.runs);
		expect(mail?.text).toMatch(/^Voor akkoord, Klant 1 B\.V\.: [\d.,]+ \(/);
		expect(mail?.fingerprints).toBe(print(1));
	});

	test('has of each entry what its fingerprint has', () => {
		const { html = '' } = signOffMail(plan({}), 'nl') ?? {};
		for (const fact of [
			'31-05-2026',
			'NMBRS 1/2026-05/1',
			'Mei 1 n8n:0a1b2c3d',
			'Tegenrekening 2999',
			'Winkel',
		])
			expect(html.toLowerCase()).toContain(fact.toLowerCase());
	});

	test('has the lines of a run of which another date is closed', () => {
		const [run, asked] = plan({ lines: 3 }) as [Row, Row];
		const closed: Row = { ...run, action: 'closed', code: 'closedInSettings', attention: false };
		expect(missing(signOffMail([closed, asked], 'nl')?.html ?? '', { lines: 3 })).toEqual([]);
	});

	test('says of which runs only a part is booked; these do not count as not booked', () => {
		const [run, asked] = plan({}) as [Row, Row];
		const rows = [
			{ ledgerAccount: '4099', name: 'Niet akkoord', costCentre: '', debit: '9.00', credit: '0.00' },
		];
		const left = [{ date: '2026-06-30', why: 'tooLong', amount: '1.00', rows }];
		const partly: Row = {
			...run,
			action: 'blocked',
			code: 'entryTooLong',
			attention: true,
			preview: true,
			left,
		};
		const { text = '', html = '' } = signOffMail([partly, asked], 'nl') ?? {};
		expect(text).toContain('Van 1 loonjournaalpost wordt maar een deel geboekt');
		expect(text).not.toMatch(/punt vraagt aandacht|punten vragen/);
		expect(html).toContain('voor een deel te boeken');
		// Only the dates that are approved have amounts.
		expect(html).not.toMatch(/4099|30-06-2026/);
	});

	test('is announced by a mail that says which amounts are a difference, and which are taken back', () => {
		const rows = plan({ runs: 3 });
		for (const [at, effect] of [
			[1, 'difference'],
			[2, 'reversal'],
		] as const)
			Object.assign(recordsIn(rows[at]?.entries)[0] ?? {}, { effect });
		const { text = '' } = signOffMail(rows, 'nl') ?? {};
		expect(text).toMatch(
			/^Voor akkoord, Klant 1 B\.V\.: 3,00 \(3 loonjournaalposten\)\. Er is nog niets geboekt\./,
		);
		expect(text.match(/^NMBRS .*/gm)).toEqual([
			'NMBRS 1/2026-05/1, 31-05-2026: 1,00',
			'NMBRS 1/2026-05/2, 31-05-2026, verschil: 1,00',
			'NMBRS 1/2026-05/3, 31-05-2026, terugboeking: 1,00',
		]);
	});

	test('of 20,000 lines does not fit: nobody can be asked', () => {
		const mail = signOffMail(plan({ lines: 20_000 }), 'nl');
		expect(mail && fitsOnPage(mail)).toBe(false);
	});
});

describe('an office', () => {
	const group = (sizes: { client: number; runs?: number; lines?: number }[]) =>
		groupSignOffs(
			sizes.map((size) => ({
				...{ office: 'conclusion', client: `Klant ${size.client}`, company: String(size.client) },
				...{ reviewer: 'ann@example.com', rows: plan(size) },
			})),
			{
				clients: sizes.map(({ client }) => ({
					...{ office: 'client', client: `Klant ${client}`, company: String(client) },
				})),
				preview: false,
				sender: '',
				language: 'nl',
			},
		);

	test('of fifty clients with thirty lines each gets one mail, with every line', () => {
		const sizes = Array.from({ length: 50 }, (_, index) => ({ client: index + 1, lines: 30 }));
		const { items } = group(sizes);
		expect(items.map(({ clients }) => clients.length)).toEqual([50]);
		for (const size of sizes) expect(missing(items[0]?.html ?? '', size)).toEqual([]);
		expect(items[0]?.subject).toBe('Akkoord gevraagd: 50 loonjournaalposten');
	});

	test('that does not fit on one page gets more mails, of which each asks for what it shows and nothing else', () => {
		const sizes = Array.from({ length: 12 }, (_, index) => ({ client: index + 1, runs: 10, lines: 100 }));
		const { items, decisions } = group(sizes);
		expect(items.length).toBeGreaterThan(1);
		expect(items.flatMap(({ clients }) => clients.map(({ client }) => client))).toEqual(
			sizes.map(({ client }) => `Klant ${client}`),
		);
		for (const [index, item] of items.entries()) {
			expect(fitsOnPage(item)).toBe(true);
			expect(item.subject).toMatch(new RegExp(`\\(mail ${index + 1} van ${items.length}\\)$`));
			expect(item.fingerprints).toBe(item.clients.map(({ fingerprints }) => fingerprints).join(', '));
			for (const size of sizes.filter(({ client }) => item.fingerprints.includes(print(client))))
				expect(missing(item.html, size)).toEqual([]);
		}
		expect(decisions.map(({ findings: [{ code }] }) => code)).toEqual(items.map(() => 'signOffSent'));
	});

	test('asks nothing about a client that fits on no page, tells it, and goes on with the others', () => {
		const { items, decisions } = group([{ client: 1, lines: 20_000 }, { client: 2 }]);
		expect(items.map(({ fingerprints }) => fingerprints)).toEqual([print(2)]);
		const [large] = decisions.map((decision) => toRow(decision, 'nl'));
		expect(large).toMatchObject({
			key: 'Klant 1',
			action: 'blocked',
			code: 'signOffTooLarge',
			lines: 20_000,
		});
		expect(large?.attention).toBe(true);
	});
});
