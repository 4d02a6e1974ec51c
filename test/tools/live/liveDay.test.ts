import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultKind } from '../../../sandbox';
import { isOwnCode, isOwnText } from '../../../tools/live/names';
import { BOOKS, NMBRS, OUTSMART } from '../../../tools/live/questions';
import { restoreCalendar, setToday } from '../../support/calendar';
import { CANARY, plantEverywhere } from '../../support/canary';
import { credentialsOf } from '../../support/runOperation';
import { useSandbox } from '../../support/sandbox';
import { beginTrial, dayIn, NAME, type Day } from './day';

const sandbox = useSandbox();
beforeEach(() => {
	setToday('2026-11-20');
	beginTrial(sandbox());
});
afterEach(() => restoreCalendar());

const COUNT = Object.values({ ...BOOKS, ...NMBRS, ...OUTSMART }).flatMap(({ over }) => over).length;
/** Questions that were not asked, in whatever words. */
const unknown = ({ results }: Day) => results.filter(({ is }) => is === 'notKnown');
/** What it says is so. */
const known = ({ results, found }: Day) =>
	Object.fromEntries(
		results
			.filter(({ is }) => is === 'found')
			.map(({ setting, question, over }) => `${setting === 'answer' ? question : setting} ${over}`)
			.map((name) => [name, found[name]]),
	);
const reportOf = ({ folder }: Day) => readFileSync(join(folder, 'report.json'), 'utf8');
const questionsOf = ({ results }: Day) => new Set(results.map(({ question, over }) => `${question} ${over}`));

describe('a trial', () => {
	test('is written in, every question has its answer, and what it made is taken back', async () => {
		const day = await dayIn(sandbox());
		const { books, fieldService } = sandbox();
		expect(unknown(day)).toEqual([]);
		expect(questionsOf(day).size).toBe(COUNT);
		for (const { code, category } of books.ledgerAccounts)
			if (category === 'FIN' || category === 'BAL')
				expect([code, books.balance(code)]).toEqual([code, '0.00']);
		const entries = books.mutations.filter(({ kind }) => kind !== 'FactuurVerstuurd');
		expect(entries.filter(({ voucher }) => !isOwnText(voucher))).toEqual([]);
		expect(books.relations.filter(({ code, inactive }) => !isOwnCode(code) || !inactive)).toEqual([]);
		const left = [
			fieldService.workOrders,
			fieldService.relations,
			fieldService.materials,
			fieldService.hourTypes,
		];
		expect(JSON.stringify(left)).not.toContain('LIVEDAY');
		expect(day.lines.join('\n')).toMatch(
			/What stays behind:\n {2}e-Boekhouden: invoices, which no call deletes: 2026001/,
		);
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
	});

	test('over SOAP alone, its entries are reversed too', async () => {
		const day = await dayIn(sandbox(), { only: ['soap'] });
		expect(sandbox().books.balance('1000')).toBe('0.00');
		expect(day.lines.join('\n')).toContain('relations, which SOAP cannot make inactive');
	});
});

describe('nothing is written', () => {
	const refuses = async (given?: Parameters<typeof dayIn>[1]) => {
		const day = await dayIn(sandbox(), given);
		expect(sandbox().writes()).toEqual([]);
		expect(unknown(day).every(({ shapes }) => shapes.join() === 'onlyReading')).toBe(true);
		expect(day.results.filter(({ is }) => is === 'found').map(({ question }) => question)).toContain(
			'restSession',
		);
		return day.lines.join('\n');
	};

	test.each(['soap', 'rest'] as const)('where one mutation is of somebody else (%s)', async (way) => {
		sandbox().books.bookByHand({ date: '2026-03-31', rows: [{ ledgerAccount: '4000', amount: '12500.00' }] });
		sandbox().fieldService.addWorkOrder({ debtorNumber: '1001' });
		const said = await refuses({ only: [way, 'rest', 'outSmart'] });
		expect(said).toContain('it has mutations that this command did not make');
		expect(said).toContain('it has work orders that this command did not make');
	});

	test('where one invoice is of somebody else, also a draft', async () => {
		const { books } = sandbox();
		books.invoices.push({
			number: '',
			relationCode: '1001',
			date: '2026-10-12',
			paymentTerm: 14,
			template: 'Test',
			booked: false,
			mailed: false,
			lines: [],
		});
		expect(await refuses({ only: ['soap', 'rest'] })).toContain(
			'it has invoices that this command did not make',
		);
	});

	test.each(['', 'Bakkerij De Korst', NAME.toUpperCase()])(
		'where the name is typed as "%s"',
		async (name) => {
			await refuses({ name, only: ['soap', 'rest'] });
		},
	);

	test('where the login sees several administrations, or cannot be read', async () => {
		sandbox().administrations.add({ company: 'Andere B.V.' });
		expect(await refuses({ only: ['soap', 'rest'] })).toContain('this login sees several administrations');
		sandbox().reset();
		beginTrial(sandbox());
		sandbox().faults.inject({ kind: 'unavailable', operation: 'GetFacturen', times: 99 });
		const said = (await dayIn(sandbox(), { only: ['soap', 'rest'] })).lines.join('\n');
		expect(said).toContain('it could not be read whether it is empty');
		expect(sandbox().writes()).toEqual([]);
	});

	test.each(['', 'live-day'])('after a first entry whose voucher was kept as "%s"', async (kept) => {
		sandbox().faults.inject({
			...{ kind: 'own', operation: 'GetMutaties', times: 9_999 },
			answer(carryOut) {
				const answer = carryOut();
				return { ...answer, body: String(answer.body).replaceAll('LIVE-DAY', kept) };
			},
		});
		const said = (await dayIn(sandbox(), { only: ['soap', 'rest'] })).lines.join('\n');
		expect(said).toMatch(/its first entry, \d+, was not kept as it was sent; delete it by hand/);
		expect(
			sandbox()
				.writes()
				.map(({ operation }) => operation),
		).toEqual(['AddMutatie']);
	});

	test('in Nmbrs, ever', async () => {
		await dayIn(sandbox(), { only: ['nmbrs'] });
		expect(new Set(sandbox().calls.map(({ operation }) => operation))).toEqual(
			new Set(['List_GetAll', 'Run_GetList', 'Journals_GetByRunCompany_v2']),
		);
	});
});

describe('a service that fails', () => {
	const KINDS: FaultKind[] = [
		'dropBefore',
		'dropAfter',
		'timeoutAfter',
		'unavailable',
		'html',
		'empty',
		'cutOff',
		'garbage',
	];

	test('at any call leaves a table that says what is not known, and nothing that is wrong', async () => {
		const { found: right } = await dayIn(sandbox());
		const kinds = fc.constantFrom<FaultKind>(
			...KINDS,
			'refuse',
			'sessionExpired',
			'callLimit',
			'tooManyRequests',
		);
		const fails = async (kind: FaultKind, skip: number, times: number) => {
			sandbox().reset();
			beginTrial(sandbox());
			sandbox().faults.inject({ kind, skip, times });
			const day = await dayIn(sandbox());
			sandbox().faults.clear();
			expect(questionsOf(day).size).toBe(COUNT);
			for (const { setting, question, over, is, value } of day.results)
				if (is === 'found')
					expect([question, over, kind, value]).toEqual([
						question,
						over,
						kind,
						right[`${setting === 'answer' ? question : setting} ${over}`],
					]);
			expect(day.lines.join('\n')).toContain('what follows');
		};
		const times = fc.constantFrom(1, 6, 9_999);
		await fc.assert(fc.asyncProperty(kinds, fc.integer({ min: 0, max: 320 }), times, fails), {
			numRuns: Number(process.env.PROPERTY_RUNS ?? 12),
		});
	});

	test('once, at any call to OutSmart that changed something', async () => {
		const { found: right } = await dayIn(sandbox(), { only: ['outSmart'] });
		const writing = new Set(sandbox().writes());
		const places = [...sandbox().calls.entries()].filter(([, call]) => writing.has(call)).map(([at]) => at);
		expect(places.length).toBeGreaterThan(15);
		for (const skip of places) {
			sandbox().reset();
			beginTrial(sandbox());
			sandbox().faults.inject({ kind: 'cutOff', skip });
			const day = await dayIn(sandbox(), { only: ['outSmart'] });
			sandbox().faults.clear();
			expect({ skip, ...right }).toMatchObject(known(day));
		}
	});
});

describe('the report', () => {
	test('has nothing of the account, and no secret', async () => {
		const { books, administrations, fieldService } = sandbox();
		fieldService.reset('bakery');
		fieldService.workOrders = [];
		plantEverywhere(sandbox());
		Object.assign(administrations.own, { company: `${NAME} ${CANARY}` });
		books.settings.closedPeriodError = {
			code: `${CANARY} 31415`,
			text: `De periode van ${CANARY} is afgesloten.`,
		};
		const day = await dayIn(sandbox(), { name: `${NAME} ${CANARY}` });
		expect(day.results.filter(({ is }) => is === 'found').length).toBeGreaterThan(60);
		expect(day.found['closedPeriodError SOAP']).toBe('other: recognised, afgesloten, gesloten, periode');
		for (const text of [reportOf(day), day.lines.join('\n')]) {
			if (text === reportOf(day)) expect(text).not.toMatch(/KANARIE|31415|LIVE|Korst|2026001/);
			for (const { data } of Object.values(credentialsOf(sandbox())) as { data: Record<string, string> }[])
				for (const [name, secret] of Object.entries(data))
					if (/token|code|user/i.test(name) && secret.length > 8) expect(text).not.toContain(secret);
		}
	});

	test('of a service that repeats secrets and names in a refusal has neither', async () => {
		const { securityCode2 } = sandbox().eBoekhouden.credentials;
		sandbox().faults.inject({
			kind: 'refuse',
			service: 'e-Boekhouden',
			skip: 20,
			times: 9_999,
			code: `X ${CANARY}`,
			text: `${CANARY} ${securityCode2}`,
		});
		const day = await dayIn(sandbox());
		expect(reportOf(day)).not.toContain(CANARY);
		for (const text of [reportOf(day), day.lines.join('\n')]) expect(text).not.toContain(securityCode2);
	});
});
