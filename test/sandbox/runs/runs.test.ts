import type { RecordedCall } from '../../../sandbox';
import { QUIET_SECONDS, Runs } from '../../../sandbox/runs/runs';
import { nothingWritten } from '../../../sandbox/runs/written';

let now = 0;
let runs: Runs;
beforeEach(() => {
	now = 1_000_000;
	runs = new Runs(() => now);
});

const pass = (seconds: number) => (now += seconds * 1000);

function call(operation: string, rest: Partial<RecordedCall> = {}, memorials: number[] = []): void {
	const recorded: RecordedCall = {
		service: 'e-Boekhouden',
		operation,
		soapAction: undefined,
		request: '',
		status: 200,
		response: '',
		ignored: [],
		...rest,
	};
	runs.addCall(recorded, { ...nothingWritten(), memorials }, 'MUT_005');
}

test('calls without a pause are one run, and a pause begins another', () => {
	call('Journals_GetByRunCompany_v2', { service: 'Nmbrs' });
	pass(QUIET_SECONDS - 1);
	call('AddMutatie', {}, [375]);
	pass(QUIET_SECONDS - 1);
	call('AddMutatie', {}, [376]);
	expect(runs.all).toMatchObject([{ readsJournals: true, writes: 2, written: { memorials: [375, 376] } }]);
	pass(QUIET_SECONDS);
	call('GetMutaties');
	expect(runs.all).toHaveLength(2);
	expect(runs.last).toMatchObject({ readsJournals: false, writes: 0, written: nothingWritten() });
});

test('filling a drop-down in the editor is no run, and leaves what the last one wrote marked', () => {
	call('AddMutatie', {}, [375]);
	pass(60);
	for (const operation of ['List_GetAll', 'OpenSession', 'GetGrootboekrekeningen', 'GET relations'])
		call(operation);
	expect(runs.all).toHaveLength(1);
	expect(runs.last?.written.memorials).toEqual([375]);
});

test('what is done by hand ends a run, and is told apart from it', () => {
	call('AddMutatie', {}, [375]);
	runs.addByHand({ ...nothingWritten(), memorials: [376] });
	runs.addByHand({ ...nothingWritten(), memorials: [377] });
	expect(runs.last).toMatchObject({ written: { memorials: [375] }, byHand: { memorials: [376, 377] } });
	call('GetMutaties');
	expect(runs.all).toHaveLength(2);
});

test('an answer that was lost and a closed period are kept of a run', () => {
	call('GetMutaties', { fault: 'dropAfter' });
	call('AddMutatie', { fault: 'dropBefore' });
	expect(runs.last).toMatchObject({ lostAnswers: 0, refusedAsClosed: 0 });
	call('AddMutatie', { fault: 'dropAfter' }, [375]);
	call('AddMutatie', { response: '<LastErrorCode>MUT_005</LastErrorCode>' });
	call('AddMutatie', { response: '<LastErrorCode>MUT_0051</LastErrorCode>' });
	expect(runs.last).toMatchObject({ writes: 4, lostAnswers: 1, refusedAsClosed: 1 });
});
