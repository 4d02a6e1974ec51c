import { fieldsSaying, say } from '../../../base/words/say';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { failureText } from '../../../features/report/failure';
import { pageOf } from '../../../features/report/page';
import { withReport } from '../../../features/report/report';
import { summarize } from '../../../base/words/log';
import { needsPerson, outcomeOf } from '../../../base/words/outcome';
import { LANGUAGES } from '../../../base/words/language';
import { foreseen, ROW_ACTIONS, type Row } from '../../../base/words/row';
import { escapeHtml } from '../../../base/values/text';
import { anyCharacter } from '../../support/anyCharacter';
import { linesOf, log, shown } from '../../support/pageLines';
import { AMOUNTS, invoiceRow, payrollRow as row, relationRow } from '../../support/reportRows';

const LINK = 'https://app.out-smart.com/next/crm/work-orders/204501/';
const MISSING = "Niet geboekt: e-Boekhouden heeft geen grootboekrekening '4020', '4030'.";
const CORRECT = 'Verbeter de codes in de loonadministratie, of in e-Boekhouden.';
const waits = (what: string, advice: string) => ({
	...{ action: 'blocked' as const, code: 'codesMissing', attention: true, entries: [] },
	...fieldsSaying([{ code: 'codesMissing', says: what, advice }]),
});

describe('what a person reads', () => {
	test('the records that wait lead to their pages in OutSmart, and nowhere else', () => {
		const failing = (key: string, link: string) =>
			invoiceRow({ key, workOrder: key, link, action: 'failed', attention: true, reason: 'Geen antwoord.' });
		const anchor = (text: string) => `<a href="${LINK}" target="_blank" rel="noreferrer">${text}</a>`;
		expect(pageOf(log(failing('WB-1', LINK)), 'nl')).toContain(anchor('WB-1: niet gelukt'));
		const two = pageOf(log(failing('WB-1', LINK), failing('WB-2', '')), 'nl');
		expect(two).toContain(`${anchor('WB-1')}; WB-2`);
		for (const link of ['javascript:alert(1)', 'https://a"onclick="x'])
			expect(pageOf(log(failing('WB-1', link)), 'nl')).not.toMatch(/javascript:|onclick="/);
	});

	test('what was booked: the run with its Boekstuk, and the accounts with their totals', () => {
		expect(shown(row({ netWages: '12500.00' }))).toEqual([
			'Geboekt',
			'1 loonjournaalpost geboekt',
			'Bakkerij De Korst B.V.',
			'Loonruns',
			'Loonrun · datum · Boekstuk Debet Nettoloon',
			'Mei 2026',
			'31-05-2026 · mutatie 379 · NMBRS 12345/2026-05/887 12.500,00 12.500,00',
			'Per rekening',
			'Rekening Debet Credit',
			'1710 Nettolonen · Winkel – 12.500,00',
			'4000 Bruto lonen 12.500,00 –',
			'Totaal 12.500,00 12.500,00',
		]);
	});

	test('of several, one table of runs and one of accounts; a code is explained once, a remark with its run', () => {
		const notes = [say({ code: 'codeInDescription' }, 'nl')];
		const runs = [row({ notes }), row({ description: 'Juni 2026', notes: [...notes, 'Kijk het na.'] })];
		const lines = shown(...runs);
		expect(lines).toContain('4000 Bruto lonen 25.000,00 –');
		expect(lines.filter((line) => line.startsWith('Totaal'))).toEqual([
			'Totaal 25.000,00',
			'Totaal 25.000,00 25.000,00',
		]);
		expect(lines.slice(-2)).toEqual([...notes, 'Juni 2026: Kijk het na.']);
	});

	test('a preview says once what to do next, what it cannot know, and where the lines are', () => {
		const preview = { preview: true, action: 'wouldBeBooked' as const, entries: row().entries };
		const lines = shown(row(preview), row({ ...preview, description: 'Juni 2026' }));
		expect(lines.slice(0, 3)).toEqual([
			'Proefrun: er is niets geboekt',
			'2 loonjournaalposten zouden geboekt worden',
			"Klopt het? Met 'Preview' uit boekt de workflow dit. Zo zet je hem aan",
		]);
		expect(lines.slice(-2)).toEqual([
			'In n8n toont de stap Log elke regel. e-Boekhouden kan nog iets weigeren, zoals een gesloten periode.',
			'Wat dit boekt, en hoe je het terugdraait',
		]);
		expect(linesOf(pageOf(log(row(preview)), 'en')).slice(0, 3)).toEqual([
			'Preview: nothing has been booked',
			'1 payroll journal would be booked',
			"Is it right? With 'Preview' off the workflow books this. How to switch it on",
		]);
		// To who is asked whether to book, it is no preview.
		const asked = linesOf(pageOf(log(row(preview)), 'nl', true));
		expect(asked.slice(0, 2)).toEqual(['Dit staat klaar om te boeken', '1 loonjournaalpost wordt geboekt']);
		expect(asked.join()).not.toMatch(/zou|Preview/);
	});

	test('what has one advice is one card with that advice once, and what is wrong with each', () => {
		const advice = 'Verbeter dit in OutSmart.';
		const failing = (key: string, code: string, says: string) =>
			invoiceRow({
				...{ key, workOrder: key, action: 'blocked', attention: true, code },
				...fieldsSaying([
					{ code: 'x', says, advice },
					{ code: 'y', says: "Status '99'.", advice: '' },
				]),
			});
		expect(
			shown(failing('WB-1', 'orderFaulty', 'Geen uren.'), failing('WB-2', 'other', 'Geen prijs.')),
		).toEqual([
			'Er is niets geboekt',
			'2 punten vragen je aandacht',
			'Dit vraagt eerst je aandacht',
			'2 werkbonnen',
			'WB-1: Geen uren.',
			'WB-2: Geen prijs.',
			advice,
			"Bij elk: Status '99'.",
		]);
	});

	test('runs that wait for the same are one card, with what to do in bold and their names', () => {
		const unwritten = [{ date: '2026-05-31', rows: AMOUNTS }];
		const blocked = ['April 2026', 'Mei 2026'].map((description) =>
			row({ ...waits(MISSING, CORRECT), unwritten, description, key: description }),
		);
		const html = pageOf(log(row(), ...blocked), 'nl');
		expect(linesOf(html).slice(0, 7)).toEqual([
			'Geboekt, maar niet alles',
			'1 loonjournaalpost geboekt · 2 punten vragen je aandacht',
			'Dit vraagt eerst je aandacht',
			'2 loonjournaalposten',
			MISSING,
			CORRECT,
			'April 2026; Mei 2026',
		]);
		expect(html).toContain(`<b>${CORRECT}</b>`);
		const lines = linesOf(html);
		expect(lines.slice(lines.indexOf('Nu niet geboekt')).slice(2, 4).join(' ')).toBe(
			'April 2026 31-05-2026 12.500,00 –',
		);
	});

	test.each([
		['corrected', {}],
		['corrected', { preview: true }],
		['blocked', { attention: true, entries: [] }],
	] as const)('a run that is %s shows what is booked of it and what differs %j', (action, more) => {
		const totals = [
			{ ledgerAccount: '4000', name: 'Lonen', payroll: '75.10', booked: '50.00', change: '25.10' },
			{ ledgerAccount: '1720', name: 'Pensioen', payroll: '-80.00', booked: '-80.00', change: '0.00' },
		];
		const lines = shown(row({ action, totals, ...(more as Partial<Row>) })).join('\n');
		expect(lines).toContain('Rekening Eerder geboekt In de lonen Verschil\n4000 Lonen 50,00 75,10 25,10');
		expect(lines).not.toContain('Pensioen');
	});

	test('what was written in part, and what may have been, says so beside its run', () => {
		const unwritten = [{ date: '2026-04-30', because: 'closedBySetting', rows: AMOUNTS }];
		const part = shown(row({ ...waits('Een datum is dicht.', ''), entries: row().entries, unwritten }));
		expect(part).toContain('1 loonjournaalpost gemaakt, en nog niet in orde · 1 punt vraagt je aandacht');
		expect(part).toContain('Mei 2026: voor een deel verwerkt, kijk het na');
		expect(part.slice(part.indexOf('Nu niet geboekt')).join()).toMatch(/· 30-04-2026/);
		const foreseen = {
			...waits('Een datum is dicht.', ''),
			preview: true,
			entries: row().entries,
			unwritten,
		};
		const asked = linesOf(pageOf(log(row(foreseen)), 'nl', true));
		expect(asked.slice(0, 2)).toEqual([
			'Dit staat klaar om te boeken',
			'1 loonjournaalpost voor een deel te boeken',
		]);
		expect(asked).toContain('Mei 2026: voor een deel te boeken');
		const lost = shown(row({ ...waits('Onbekend.', ''), code: 'entryPerhapsBooked', unwritten }));
		expect(lost[0]).toBe('Niet zeker of er geboekt is. Boek niets met de hand');
		expect(lost).toContain('Mei 2026: niet zeker of het geboekt is');
	});

	test('invoices have their totals, and what all share is said once', () => {
		const other = { invoiceNumber: '2026004', notes: [], totalIncludingVat: '73.56' };
		const lines = shown(
			invoiceRow(),
			invoiceRow({ ...other, lines: [{ byDefault: ['vatCode'], vatCode: 'HOOG_VERK_21' }] }),
		);
		expect(lines.slice(2, -1)).toEqual([
			'Facturen',
			'Factuur Excl. btw Incl. btw',
			'2026003 · 1001',
			'Werkbon WB-2026-0101',
			'De soort werk is Garantie. 60,79 –',
			'2026004 · 1001',
			'Werkbon WB-2026-0101',
			'Uit Settings: HOOG_VERK_21 60,79 73,56',
			'Totaal 121,58',
		]);
		expect(lines.at(-1)).toBe('Bij elk: De werkbon is Afgehandeld.');
		expect(shown(invoiceRow()).at(-1)).toBe('De werkbon is Afgehandeld.');
	});

	test('master data are counted, with what changed; what did not is one line', () => {
		const rows = [
			relationRow({ action: 'updated', reason: 'Gewijzigd: adres.' }),
			...['1003', '1004'].map((key) => relationRow({ key, name: `Klant ${key}` })),
			relationRow({ key: 'relations', action: 'unchanged', count: 13, reason: '' }),
			row({ action: 'unchanged' }),
			row({ action: 'unchanged', key: 'another' }),
		];
		expect(shown(...rows)).toEqual([
			'Bijgewerkt',
			'2 relaties toegevoegd, 1 bijgewerkt in OutSmart',
			'Stamgegevens in OutSmart',
			'1002 Hotel Het Anker: Gewijzigd: adres.',
			'1003 Klant 1003: Nieuw in OutSmart.',
			'1004 Klant 1004: Nieuw in OutSmart.',
			'2 loonjournaalposten ongewijzigd.',
		]);
	});
});

test('the page, the line of the log, the form and the error say the same, whatever happened', () => {
	const actions = fc.constantFrom<Row['action']>(...ROW_ACTIONS, 'wouldBeBooked', 'wouldBeCreated');
	const one = fc.record({ action: actions, kind: fc.nat(2), preview: fc.boolean(), isLost: fc.boolean() });
	const rowOf = ({
		action,
		kind,
		preview,
		isLost,
	}: typeof one extends fc.Arbitrary<infer Of> ? Of : never) => {
		const isForeseen = action.startsWith('wouldBe');
		const unwritten = isLost ? [{ because: 'perhapsBooked', rows: AMOUNTS }] : [];
		const code = isLost ? { code: 'entryPerhapsBooked' } : {};
		const attention = action === 'blocked' || action === 'failed';
		const change = {
			...code,
			action,
			attention,
			unwritten,
			preview: isForeseen || preview,
			entries: [],
			notes: [],
		};
		return [row, invoiceRow, relationRow][kind]?.(change) ?? row(change);
	};
	fc.assert(
		fc.property(fc.array(one, { maxLength: 8 }), (given) => {
			const log = withReport(summarize(given.map(rowOf)), 'nl');
			const { rows, headline, outcome, done, report, failingRows, message } = log;
			const [title = '', ...page] = linesOf(report);
			const waiting = rows.filter(needsPerson).length;
			const isTold = (text: string) =>
				text.includes(waiting === 1 ? '1 punt vraagt' : `${waiting} punten vragen`);
			expect(outcomeOf(rows, 'nl')).toMatchObject({ outcome, title });
			if (waiting > 0 && !outcome.startsWith('un') && outcome !== 'partlyUnsure')
				expect([headline, page.join()].filter(isTold)).toHaveLength(2);
			for (const deed of done.split('; ').filter(Boolean)) expect(page.join()).toContain(deed);
			expect(message.includes('perhaps written')).toBe(outcome.toLowerCase().endsWith('unsure'));
			// Whoever reads the error reads of each row that waits.
			const { description, message: subject } = failureText(failingRows, { headline, outcome }, 'nl');
			if (outcome.toLowerCase().endsWith('unsure')) expect(subject).toContain(title);
			expect(description).toContain(headline);
			expect(description.includes('• ')).toBe(failingRows.length > 0);
		}),
	);
});

test('the accounts of a company come to its runs, and what would be done is counted by itself', () => {
	const amount = fc.integer({ min: 1, max: 99_999 }).map((cents) => (cents / 100).toFixed(2));
	const one = fc.record({
		amount,
		preview: fc.boolean(),
		isChanged: fc.boolean(),
		isUnwritten: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 6 }), fc.boolean(), (given, isMixed) => {
			const rows = given.map(({ amount: debit, preview, isChanged, isUnwritten }, at) => {
				const lines = [
					{ ledgerAccount: `4${at % 3}`, debit, credit: '' },
					{ ledgerAccount: '1710', debit: '', credit: debit },
				];
				const isForeseen = isMixed && preview;
				const written = isChanged ? ('corrected' as const) : ('booked' as const);
				return row({
					...{ key: `${at}`, description: `Run ${at}`, preview: isForeseen },
					action: isForeseen ? foreseen(written) : written,
					entries: [{ date: '2026-05-31', rows: lines }],
					unwritten: isUnwritten ? [{ date: '2026-04-30', rows: lines }] : [],
					totals: isChanged ? [{ ledgerAccount: '41', booked: '1.00', payroll: debit, change: debit }] : [],
				});
			});
			const parts = pageOf(log(...rows), 'nl').split('<h3>Proefrun</h3>');
			expect(parts).toHaveLength(new Set(rows.map(({ preview }) => preview)).size === 2 ? 2 : 1);
			for (const part of parts) {
				const debitBelow = (title: string) => {
					const [, table = ''] = part.split(`<h4>${title}</h4>`);
					const last = table.slice(0, table.indexOf('</table>')).split('<tr').at(-1);
					return /[\d.]+,\d\d/.exec(last ?? '')?.[0];
				};
				if (part.includes('Per rekening')) expect(debitBelow('Per rekening')).toBe(debitBelow('Loonruns'));
			}
		}),
	);
});

test('a form that only asks begins with that, and does not ask for the file that it has', () => {
	const again = { code: 'fileNotReadAgain', says: 'De volgende leest de map.', advice: 'Stuur opnieuw in.' };
	const asking = row({
		...{ action: 'blocked', preview: true, attention: true, code: 'runUnclear', description: 'mei.csv' },
		...fieldsSaying([{ code: 'runUnclear', says: 'Er is er al een.', advice: 'Antwoord.' }, again]),
		options: [{ text: 'Q1=book', word: 'book', amount: '10.00', runs: [] }],
	});
	const asked = pageOf(log(asking), 'nl', true);
	expect(linesOf(asked).slice(0, 2)).toEqual([
		'Kies hieronder wat er moet gebeuren',
		'1 punt vraagt je aandacht',
	]);
	expect(asked).not.toMatch(/banner wrong|opnieuw in/);
	expect(shown(asking).join()).toContain('Stuur opnieuw in.');
	// What has no answer here did go wrong.
	const failed = row({ action: 'failed', attention: true, preview: true, entries: [], reason: 'Fout.' });
	expect(pageOf(log(asking, failed), 'nl', true)).toContain('banner wrong');
});

test('every answer of every row that asks is on the page and in the mail', () => {
	const texts = fc.array(fc.constantFrom('Q1=book', 'Q2=book', 'Q3=leave', 'Q4=correct:1'), { maxLength: 3 });
	const one = fc.record({
		decisions: texts,
		key: fc.constantFrom('a', 'b'),
		what: fc.constantFrom('X.', 'Y.'),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 6 }), (given) => {
			const rows = given.map(({ what, ...of }) => row({ ...waits(what, CORRECT), ...of }));
			const { failingRows, report } = withReport(summarize(rows), 'nl');
			const { description } = failureText(failingRows, { headline: '', outcome: 'nothing' }, 'nl');
			const lines = [linesOf(report), description.split('\n').map((line) => line.trim())];
			for (const text of given.flatMap(({ decisions }) => decisions))
				for (const of of lines) expect(of).toContain(text);
		}),
	);
});

test('nothing is said twice under its heading, and an empty sentence has no colon', () => {
	const unwritten = [{ date: '2026-05-31', because: 'perhapsBooked', rows: AMOUNTS }];
	const lost = shown(row({ ...waits('Onbekend.', ''), code: 'entryPerhapsBooked', unwritten }));
	expect(lost.filter((line) => line.toLowerCase().includes('niet zeker of het geboekt is'))).toEqual([
		'Mei 2026: niet zeker of het geboekt is',
		'Niet zeker of het geboekt is',
	]);
	const file = row({ ...waits("Van 'mei.csv' is niets geboekt.", CORRECT), description: 'mei.csv' });
	expect(shown(file).filter((line) => line.includes('mei.csv'))).toHaveLength(1);
	const own = { resource: 'thing', reason: '', action: 'skipped' as const, code: '', description: '' };
	const empty = shown(row({ ...own, key: 'a' }), row({ ...own, key: 'b' }), relationRow({ reason: '' }));
	expect(empty.filter((line) => line.endsWith(':'))).toEqual([]);
});

test('what is no amount is not one, and gives no total', () => {
	const lines = shown(invoiceRow({ total: 12.5 }), invoiceRow({ key: 'x', total: 'a.b' }));
	expect(lines.join()).toMatch(/12,50 –.*a\.b –/);
	expect(lines.join()).not.toContain('Totaal 1');
});

describe('a page keeps its size', () => {
	const size = (rows: Row[]) => Buffer.byteLength(pageOf(log(...rows), 'nl'));
	const many = (count: number, make: (index: number) => Row) =>
		Array.from({ length: count }, (_, index) => make(index));
	const long = 'é<'.repeat(500);
	const lines = Array.from({ length: 500 }, () => ({
		ledgerAccount: long,
		name: long,
		debit: '1.00',
		credit: '',
	}));

	test.each<[string, Row[]]>([
		['runs', many(1_000, (index) => row({ key: `run ${index}`, preview: true }))],
		['runs that are booked', many(1_000, (index) => row({ key: `run ${index}`, notes: [long] }))],
		['companies', many(1_000, (index) => row({ companyName: `Company ${index}` }))],
		[
			'problems',
			many(1_000, (index) => row({ action: 'failed', attention: true, reason: `${index} ${long}` })),
		],
		['invoices', many(1_000, (index) => invoiceRow({ invoiceNumber: `${index}`, notes: [long, long] }))],
		['records', many(1_000, (index) => relationRow({ key: `${index}`, name: long }))],
		['kinds', many(1_000, (index) => relationRow({ service: `${long}${index}` }))],
		[
			'rows of any kind',
			many(5_000, (index) => row({ resource: `${index}`, action: 'skipped', code: `${index}` })),
		],
		['unchanged', many(5_000, (index) => row({ resource: `${index}`, action: 'unchanged' }))],
		['done', many(1_000, (index) => row({ resource: `${index}`, service: long }))],
		['lines', many(3, () => row({ entries: [{ date: '2026-05-31', rows: lines }] }))],
	])('%s without end', (_what, rows) => {
		expect(size(rows)).toBeLessThan(200_000);
	});

	test('it says that it left something out', () => {
		const lines = shown(...many(1_000, (index) => row({ action: 'failed', reason: `${index} ${long}` })));
		expect(lines.at(-1)).toBe('Niet alles past hier: in n8n toont de stap Log de rest.');
	});
});

describe('texts are hostile', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='alert(1)",
		'{{ $env.SECRET }} ={{ 1 }}',
		'$& $` $1 \\n',
		'</td></table><iframe src="https://evil.example">',
		'\u202Eexe.fdp\u202C \u200F\u2066',
		'line\u0000 \u0007 one\r\n\u2028two',
		'\uD800 alone',
		'&lt;b&gt; &amp;',
	];
	const ALLOWED = 'style div span code h2 h3 h4 p b ul li table tr th td br'.split(' ');

	/** Every tag of a page, with all that stands in it. */
	const tagsIn = (html: string) => [...html.matchAll(/<([^>]*)>/g)].map(([, tag]) => tag ?? '');

	/** A text in every field that a page shows; each row as one that it knows, and as one that needs a person. */
	const everywhere = (text: string) => {
		const own = { key: text, reason: text, notes: [text], name: text };
		const line = { ledgerAccount: text, name: text, costCentre: text, debit: text, credit: text };
		const total = { ledgerAccount: text, name: text, payroll: text, booked: text, change: text };
		const run = {
			...{ ...own, companyName: text, description: text, year: text, period: text, netWages: text },
			entries: [{ date: text, mutation: text, rows: [line, line] }],
			totals: [total],
		};
		const order = { invoiceNumber: text, workOrder: text, relation: text, total: text };
		const lines = [{ description: text, quantity: text, unit: text, unitPrice: text }];
		return log(
			row(run),
			invoiceRow({ ...own, ...order, lines }),
			relationRow({ ...own, service: text }),
			...(['blocked', 'skipped'] as const).map((action) =>
				row({
					...own,
					action,
					description: text,
					resource: text,
					code: text,
					attention: action === 'blocked',
				}),
			),
		);
	};
	const skeleton = tagsIn(pageOf(everywhere('x'), 'nl'));

	test.each(hostile)('%j adds no tag and no attribute', (text) => {
		expect(tagsIn(pageOf(everywhere(text), 'nl'))).toEqual(skeleton);
	});

	test('no text makes a tag, whatever it is', () => {
		const texts = fc.oneof(
			fc.string({ unit: anyCharacter, minLength: 1 }),
			fc.string({ unit: fc.constantFrom(...'<>"\'&/=`{}$\\ scriptonxX!-\u0000\u202E\uFEFF'), minLength: 1 }),
		);
		fc.assert(
			fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
				const html = pageOf(everywhere(`x${text}x`), language);
				expect(tagsIn(html)).toEqual(skeleton);
				expect(escapeHtml(text)).not.toMatch(/[<>"'`={}$\\\p{Cc}\p{Cf}\u2028\u2029]/u);
			}),
		);
	});

	test('whatever the item is, the page is whole and has only plain tags', () => {
		fc.assert(
			fc.property(fc.anything(), fc.array(fc.object()), (message, rows) => {
				const given = { message, rows: rows.map((one) => ({ ...one, action: 'booked', resource: 'x' })) };
				const html = pageOf(given, 'nl');
				expect(XMLValidator.validate(html.replaceAll('<br>', '<br/>').replace(/^/, '<a>') + '</a>')).toBe(
					true,
				);
				for (const tag of tagsIn(html)) expect(ALLOWED).toContain(/^\/?(\w+)/.exec(tag)?.[1]);
			}),
		);
	});
});
