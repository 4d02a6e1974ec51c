import { recordsIn, type UnknownFields } from '../../base/values/records';
import { today } from '../../base/values/dates';
import type { Administration } from '../../sandbox/eboekhouden/books/administrations';
import { useMailbox } from '../support/mailbox';
import { answer, askReviewers } from '../support/officeSignOff';
import { CLIENT_WORKFLOW, clientTable } from '../support/officeWorkflow';
import { BAKERY, FOUR_WEEKLY, ourEntries, payMore, WEEKLY } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { meanwhile, NO, NO_CHOICE, YES } from '../support/signOffWorkflow';

const mailbox = useMailbox();

const sandbox = useSandbox();
let garage: Administration;
let florist: Administration;
beforeEach(() => {
	garage = sandbox().administrations.add({ company: 'Garage Zuid B.V.', city: 'Breda' });
	florist = sandbox().administrations.add({ company: 'Bloemen Noord', city: 'Assen' });
	for (const company of [FOUR_WEEKLY, WEEKLY]) sandbox().payroll.showCompany(company);
});

const ANN = 'ann@example.com';
const BOB = 'bob@example.com';
const client = (name: string, company: number, administration: string, reviewer: string) => ({
	...{ client: name, company: String(company), administration, reviewer },
	...{ fromYear: 2026, fromPeriod: 9 },
});
const clients = (changed: Record<string, object> = {}) =>
	[
		client('Bakkerij', BAKERY, sandbox().administrations.own.company, ANN),
		client('Garage', FOUR_WEEKLY, garage.guid, BOB),
		client('Bloemist', WEEKLY, florist.company, ANN),
	].map((one) => ({ ...one, ...changed[one.client] }));
const booked = () => [sandbox().administrations.own, garage, florist].map((one) => ourEntries(one).length);
const states = (log: UnknownFields) =>
	recordsIn(log.clients)
		.map((line) => `${String(line.client)}: ${String(line.state)}`)
		.sort();
const codes = (log: UnknownFields) => recordsIn(log.rows).map(({ code }) => String(code));
const ofAnn = (reviewers: UnknownFields[]) => reviewers.find(({ reviewer }) => reviewer === ANN) ?? {};

test('one mail for each reviewer, and nothing is booked before the answer', async () => {
	const { execution, reviewers, log } = await askReviewers(sandbox(), clientTable(clients()));
	expect([execution.status, execution.error]).toEqual(['success', undefined]);
	expect(booked()).toEqual([0, 0, 0]);
	expect(reviewers.map(({ reviewer, clients: theirs }) => [reviewer, recordsIn(theirs).length])).toEqual([
		[ANN, 2],
		[BOB, 1],
	]);
	expect(codes(log).filter((code) => code === 'signOffSent')).toHaveLength(2);
	const mails = await mailbox.mails();
	expect(mails.map(({ to }) => to)).toEqual([ANN, BOB]);
	for (const name of ['Bakkerij De Korst B.V.', 'De Korst Markt B.V.'])
		expect(mails[0]?.html).toContain(name);
});

test('an approval books each client of that reviewer, and no other', async () => {
	const { reviewers } = await askReviewers(sandbox(), clientTable(clients()));
	const { execution, log } = await answer(sandbox(), ofAnn(reviewers), YES);
	expect([execution.status, execution.error]).toEqual(['success', undefined]);
	const [bakery, ofGarage, ofFlorist] = booked();
	expect([bakery, ofGarage]).toEqual([2, 0]);
	expect(ofFlorist).toBeGreaterThan(0);
	expect(states(log)).toEqual(['Bakkerij: booked', 'Bloemist: booked']);
	for (const row of recordsIn(log.rows).filter(({ action }) => action === 'booked'))
		expect(row).toMatchObject({ askedAddress: ANN, answeredAt: '2026-11-20 14:05' });
	// Again: nothing is doubled.
	const before = booked();
	const again = await answer(sandbox(), ofAnn(reviewers), YES);
	expect([booked(), again.execution.status]).toEqual([before, 'success']);
});

test('a client that changed since is refused, and the others are booked', async () => {
	const { reviewers } = await askReviewers(sandbox(), clientTable(clients()));
	const change = () => payMore(sandbox(), 822, '0.01');
	const { execution, log } = await answer(sandbox(), ofAnn(reviewers), meanwhile(change));
	expect(execution.status).toBe('error');
	expect(states(log)).toEqual(['Bakkerij: attention', 'Bloemist: booked']);
	expect(codes(log)).toContain('changedSinceApproval');
	expect(booked()[0]).toBe(0);
	expect(booked()[2]).toBeGreaterThan(0);
});

test.each([
	['a no', NO, 'signOffDeclined', 'success'],
	['no answer in time', null, 'signOffNotAnswered', 'error'],
] as const)('after %s nothing is booked, nor read', async (_what, given, code, status) => {
	const { reviewers } = await askReviewers(sandbox(), clientTable(clients()));
	const { length } = sandbox().calls;
	const { execution, log } = await answer(sandbox(), ofAnn(reviewers), given);
	expect([execution.status, codes(log)]).toEqual([status, [code, code]]);
	expect([booked(), sandbox().calls.length]).toEqual([[0, 0, 0], length]);
});

test('nor after anything else that is no word of the form', async () => {
	const { reviewers } = await askReviewers(sandbox(), clientTable(clients()));
	const { length } = sandbox().calls;
	for (const [what, given] of NO_CHOICE) {
		const { log } = await answer(sandbox(), ofAnn(reviewers), given);
		expect([what, ...codes(log)]).toEqual([what, 'signOffNotAnswered', 'signOffNotAnswered']);
	}
	expect([booked(), sandbox().calls.length]).toEqual([[0, 0, 0], length]);
});

test('a client without a reviewer is told, the others go on', async () => {
	const table = clientTable(clients({ Garage: { reviewer: '' }, Bloemist: { reviewer: 'wie dan ook' } }));
	const { execution, reviewers, log } = await askReviewers(sandbox(), table);
	expect(execution.status).toBe('error');
	expect(reviewers.map(({ reviewer }) => reviewer)).toEqual([ANN]);
	expect(states(log)).toEqual(['Bakkerij: preview', 'Bloemist: attention', 'Garage: attention']);
});

test('another administration in the table meanwhile changes nothing of what was asked', async () => {
	const { reviewers } = await askReviewers(sandbox(), clientTable(clients()));
	const moved = structuredClone(ofAnn(reviewers)) as { clients: { administration: string }[] };
	for (const one of moved.clients) one.administration = garage.guid;
	const { log } = await answer(sandbox(), moved as unknown as UnknownFields, YES);
	expect(new Set(codes(log))).toContain('changedSinceApproval');
	expect(booked()).toEqual([0, 0, 0]);
});

test('with preview on nobody is asked', async () => {
	const { reviewers, log } = await askReviewers(sandbox(), clientTable(clients()), { preview: true });
	expect([reviewers, await mailbox.mails()]).toEqual([[], []]);
	expect(codes(log)).toContain('signOffNotSent');
});

test('a workflow for reviewers that is not switched on is told for each of them', async () => {
	const { execution, log } = await askReviewers(sandbox(), clientTable(clients()), {}, false);
	expect(execution.status).toBe('error');
	const notAsked = recordsIn(log.rows).filter(({ code }) => code === 'reviewerNotAsked');
	expect(notAsked.map(({ askedAddress }) => askedAddress)).toEqual([ANN, BOB]);
	for (const { askedAddress, reason } of notAsked) expect(reason).toContain(askedAddress);
	expect(booked()).toEqual([0, 0, 0]);
});

test('a client that a trial run saw today is asked about all the same', async () => {
	const table = clientTable(
		clients().map((one) => ({ ...one, lastRun: `${today()} 01:00`, result: 'preview: preview' })),
	);
	expect((await askReviewers(sandbox(), table)).reviewers).toHaveLength(2);
});

test('a table without clients is told', async () => {
	const { execution, log } = await askReviewers(sandbox(), clientTable([]));
	expect(execution.status).toBe('error');
	expect(codes(log)).toContain('noClients');
});

test('a row starts no workflow that Settings does not list, and nobody is asked about it', async () => {
	const started = jest.fn();
	const own = { transfer: { file: CLIENT_WORKFLOW, before: started } };
	const table = clientTable(clients({ Garage: { workflow: 'transfer' } }));
	const { log, reviewers } = await askReviewers(sandbox(), table, { ownWorkflows: 'other' }, true, own);
	expect(started).not.toHaveBeenCalled();
	expect(reviewers.map(({ reviewer }) => reviewer)).toEqual([ANN]);
	expect(codes(log)).toContain('clientFaulty');
});
