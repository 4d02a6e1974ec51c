import { startSandbox, type FaultKind, type Sandbox } from '../../sandbox';
import { unreadable } from './support/endure';
import { fieldService, payroll, type Done, type World } from './support/worlds';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

type Service = Sandbox['calls'][number]['service'];

const callsOf = (service: Service) => sandbox.calls.filter((call) => call.service === service);
const WAYS_TO_SAY_SO: [Service, FaultKind][] = [
	['Nmbrs', 'tooManyRequests'],
	['e-Boekhouden', 'tooManyRequests'],
	['e-Boekhouden', 'callLimit'],
	['OutSmart', 'tooManyRequests'],
];
const CASES = [payroll, fieldService].flatMap((world) =>
	WAYS_TO_SAY_SO.filter(([service]) => service !== (world === payroll ? 'OutSmart' : 'Nmbrs')).map(
		([service, kind]): [string, Service, FaultKind, World] => [world.name, service, kind, world],
	),
);
/**
 * A node cannot know what another node was told; each of those after it may ask once. Journals are asked for four at once:
 * three may be on their way.
 */
const AFTERWARDS: Record<string, number> = { payroll: 3, 'field service': 3 };
/** Not after every call, which takes long: an execution is read in much the same way from one call to the next. */
const STEP: Record<string, number> = { payroll: 3, 'field service': 7 };

const problemsIn = ({ rows }: Done) =>
	rows.map(({ problem }) => ((problem ?? {}) as { code?: string }).code).filter(Boolean);

/** From some call on, the service says that it was called too often. */
test.each(CASES)('%s: %s says so (%s)', async (name, service, kind, world) => {
	await world.prepare(sandbox);
	sandbox.calls.length = 0;
	await world.run(sandbox);
	const count = callsOf(service).length;
	const expected = world.standing(sandbox);
	for (let skip = 0; skip < count; skip += STEP[name] ?? 1) {
		await world.prepare(sandbox);
		sandbox.calls.length = 0;
		sandbox.faults.inject({ kind, service, skip, times: 1_000 });
		const done = await world.run(sandbox);
		const struck = callsOf(service)[skip]?.operation ?? '';
		const after = callsOf(service)
			.slice(skip + 1)
			.filter(({ operation }) => operation !== 'CloseSession');
		expect({ struck, wrong: unreadable(done) }).toEqual({ struck, wrong: [] });
		expect({ struck, after: after.length <= (AFTERWARDS[name] ?? 0) }).toEqual({ struck, after: true });
		if (done.status === 'error') {
			expect({ struck, problems: problemsIn(done) }).toEqual({
				struck,
				problems: expect.arrayContaining([expect.stringMatching(/^tooMany(Mutation)?Calls$/)]),
			});
			expect(done.failure).toMatch(/te vaak (aangeroepen|opgevraagd)/);
		}
		// What was written before is kept and told: nothing of it is done again.
		const written = sandbox.writes().filter(({ fault }) => fault === undefined).length;
		sandbox.faults.clear();
		world.mend(sandbox);
		await world.run(sandbox);
		expect({ struck, standing: world.standing(sandbox).sort() }).toEqual({
			struck,
			standing: [...expected].sort(),
		});
		expect(written).toBeLessThanOrEqual(sandbox.writes().filter(({ fault }) => fault === undefined).length);
	}
});

test('what was booked before the limit is told with its number', async () => {
	sandbox.reset();
	sandbox.faults.inject({ kind: 'callLimit', operation: 'AddMutatie', skip: 1, times: 1_000 });
	const { rows } = await payroll.run(sandbox);
	const [first, second] = rows;
	expect(first).toMatchObject({ action: 'booked', mutations: [expect.stringMatching(/^\d+$/)] });
	expect(second).toMatchObject({
		action: 'failed',
		code: 'entryNotBooked',
		problem: { code: 'tooManyCalls', operation: 'AddMutatie', serviceCode: 'E003.1' },
		reason: expect.stringMatching(/E003\.1.*Er gaat niets verloren/s),
	});
});
