import { formatRuling, parseRulings } from '../../../../features/payroll/identify/rulings';
import { journalItem, ofRun, wages } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

const [A, B, C] = ['NMBRS 1/2026-05/1', 'NMBRS 1/2026-05/2', 'NMBRS 1/2026-05/3@2026-04-30'] as const;

test.each([
	['', [], []],
	[
		` ${A} = Book , ${B}=LEAVE;${C}=reverse\nQ4=correct`,
		[`${A}=book`, `${B}=leave`, `${C}=reverse`, 'Q4=correct'],
		[],
	],
	[`${A}=boek, ${B}`, [], [`${A}=boek, ${B}`]],
	[`=book, ${A}=leave:101\n${B}=book:101`, [], [`=book, ${A}=leave:101`, `${B}=book:101`]],
	[`${A}=book, ${A}=book`, [`${A}=book`], []],
	// The last one about a run counts.
	[`${A}=book:9c1d23fa, ${B}=leave\n${A}=leave:3fa9c1d2`, [`${A}=leave:3fa9c1d2`, `${B}=leave`], []],
	[`${A}=book:\n${A}=book:3fa9c1d2+9c1d23fa`, [], [`${A}=book:`, `${A}=book:3fa9c1d2+9c1d23fa`]],
	// Copied with what stands around it.
	[
		`• Boekt niets, 0,00\r\n${A}=leave:3fa9c1d2.\n> "Q4=correct:891"`,
		[`${A}=leave:3fa9c1d2`, 'Q4=correct:891'],
		[],
	],
	['Boek het niet', [], ['Boek het niet']],
	// What looks like an answer is never a sentence.
	...[
		`${A} leave`,
		`${A.replace('/', '/\n')}=leave`,
		'Q3f2a91c4d07 book',
		'887 book',
		`${A}=bookings`,
		`${A}=book-x`,
	].map((text) => [`${text}\nQ4=leave`, ['Q4=leave'], text.split('\n')] as const),
] as const)('%j', (text, rulings, unreadable) => {
	const read = parseRulings(text);
	expect(read.rulings.map(formatRuling)).toEqual(rulings);
	expect(read.unreadable).toEqual(unreadable);
});

test('book: beside what others booked, as the run and that are now, and beside nothing later', async () => {
	world.books.book(byHand());
	const [asked] = await sync(may());
	const first = answer(asked, 'book');
	expect(first).toMatch(/^Q[0-9a-f]{11}=book$/);
	expect(actions(await sync(may(), { decisions: 'NMBRS 12345/2026-05/887=book' }))).toEqual(['blocked']);
	const other = (await sync(may(13000), { decisions: first })).at(-1);
	expect(other).toMatchObject({ code: 'foreignBooking', mutations: ['1'] });
	for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.times(1.1);
	const edited = (await sync(may(), { decisions: first })).at(-1);
	expect(edited).toMatchObject({ code: 'foreignBooking', mutations: ['1'] });
	for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.div(1.1);
	expect(actions(await sync(may(), { decisions: first }))).toEqual(['booked']);
});

test('an answer that is added below the former about that run is carried out, and stops no other run', async () => {
	world.books.book(byHand());
	const leave = answer((await sync(may()))[0], 'leave');
	const changed = () => {
		const item = ofRun('887', wages('2026-05-31', 5, 13000));
		item.journals.push(journalItem('888', [wages('2026-06-30', 6, 7000)]));
		return item;
	};
	const [row] = await sync(changed(), { decisions: leave });
	for (const [word, code] of [
		['leave', 'leftByDecision'],
		['book', 'journalBooked'],
	] as const) {
		const rows = await sync(changed(), { decisions: `${leave}\n${answer(row, word)}` });
		expect(rows.filter(({ attention }) => attention)).toEqual([]);
		expect(rows.map((one) => one.code)).toContain(code);
	}
	expect(world.books.entries.map(({ voucher }) => voucher.slice(-3))).toEqual(['', '888', '887']);
});
