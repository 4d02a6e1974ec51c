import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container } from '@n8n/di';
import { SecurityConfig } from '@n8n/config';
import * as fc from 'fast-check';
import type { EngineRun } from '../../engine';
import type { RunOutcome } from '../../base/words/outcome';
import type { Sandbox } from '../../sandbox';
import { startNear } from '../support/sandbox';

import { useMailbox } from '../support/mailbox';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { runFiles } from '../support/payrollFileWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { runs, SEED } from '../support/runs';
import { restoreCalendar } from '../support/calendar';

/**
 * Whatever is written, refused, closed, blocked or lost in one execution: the headline says no more than the books show,
 * and no less.
 */
const mailbox = useMailbox();

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
	sandbox = await startNear();
	folder = mkdtempSync(join(tmpdir(), 'headline-'));
	Container.get(SecurityConfig).restrictFileAccessTo = folder;
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await sandbox.stop();
});
afterEach(() => restoreCalendar());

/** What befalls one write. */
type Fate = 'lost' | 'notSent' | 'refused' | 'limit' | 'well';
const FATES: Fate[] = ['lost', 'notSent', 'refused', 'limit', 'well'];
/** What is wrong with one run or order beforehand. */
interface Disturbed {
	fates: Fate[];
	/** Whether nothing can be looked up after the first answer that is lost. */
	blind: boolean;
	blocked: boolean;
}
const disturbed: fc.Arbitrary<Disturbed> = fc.record({
	fates: fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 4 }),
	blind: fc.boolean(),
	blocked: fc.boolean(),
});

/** Each write in turn has its fate; later ones go well. Returns how many answers were lost. */
function befall(operation: string, { fates, blind }: Disturbed): () => number {
	let lost = 0;
	for (const [skip, fate] of fates.entries()) {
		// Each fault lets the writes before it pass, and takes one away from those that follow.
		const of = {
			service: 'e-Boekhouden',
			operation,
			skip: fates.slice(0, skip).filter((one) => one === 'well').length,
		} as const;
		if (fate === 'refused') sandbox.faults.inject({ ...of, kind: 'refuse', code: 'X1', text: 'Kan niet.' });
		if (fate === 'limit') sandbox.faults.inject({ ...of, kind: 'callLimit' });
		if (fate === 'lost' || fate === 'notSent')
			sandbox.faults.inject({
				...{ ...of, kind: 'own' },
				answer: (carryOut) => {
					if (fate === 'lost') carryOut();
					lost += 1;
					if (blind)
						for (const lookup of ['GetMutaties', 'GetFacturen'])
							sandbox.faults.inject({
								service: 'e-Boekhouden',
								kind: 'unavailable',
								operation: lookup,
								times: 99,
							});
					return { status: 200, contentType: 'text/xml; charset=utf-8', body: '' };
				},
			});
	}
	return () => lost;
}

const entries = () => sandbox.books.memorials().length;
const invoices = () => sandbox.books.invoices.length;

interface Told {
	headline: string;
	message: string;
	outcome: RunOutcome;
	report: string;
}
const logOf = (run: EngineRun) => run.items('Log')[0] as Told | undefined;

const bannerOf = (report: string) => /<h2>.*?<\/div>/s.exec(report)?.[0] ?? '';

/** The number before one of these words; 0 when there is none. */
function counted(headline: string, words: RegExp): number {
	const found = [...headline.matchAll(new RegExp(`(\\d+) (?:${words.source})`, 'g'))];
	return found.reduce((sum, [, count]) => sum + Number(count), 0);
}
const BOOKED = /loonjournaalpost(?:en)? geboekt|loonruns? geboekt/;
const MADE = /factu(?:ur|ren) aangemaakt/;
const HALF = /(?:loonjournaalpost(?:en)?|factu(?:ur|ren)) gemaakt, en nog niet in orde/;

function judge(run: EngineRun, before: { entries: number; invoices: number }, lost: number): void {
	const log = logOf(run);
	if (!log) throw new Error(run.error?.message ?? 'no log');
	const { headline, message, outcome, report } = log;
	const written = entries() - before.entries + (invoices() - before.invoices);
	const told = counted(headline, BOOKED) + counted(headline, MADE) + counted(headline, HALF);
	const isUnsure = outcome === 'unsure' || outcome === 'partlyUnsure';
	const texts = [headline, bannerOf(report)];
	const isWrong = {
		// Each of these runs has one entry or one invoice.
		'more than was written': told > written,
		'written, not told, not unsure': told < written && !isUnsure,
		'unsure, nothing was lost': isUnsure && lost === 0,
		'nothing booked':
			written > 0 && texts.some((text) => /er (?:is|was) niets (?:geboekt|te doen)/i.test(text)),
		'nothing to synchronize': written > 0 && message.includes('nothing to synchronize'),
		'not said to be unsure': isUnsure && !texts.every((text) => /niet zeker/i.test(text)),
		'no banner': isUnsure && !report.includes('class="banner announced"'),
		'unsure, no error': isUnsure && run.status !== 'error',
		'success, lost': run.status === 'success' && lost > 0 && told !== written,
	};
	const wrong = Object.entries(isWrong).flatMap(([what, is]) => (is ? [what] : []));
	const context = { headline, message, outcome, written, told, lost };
	expect({ wrong, ...context }).toEqual({ wrong: [], ...context });
}

const BLOCKED_RUN = 821;
const ORDERS = ['204501', '204502', '204510', '204511'];

interface Kind {
	operation: string;
	arrange: (blocked: boolean) => void;
	run: () => Promise<EngineRun>;
}
const blockARun = (blocked: boolean) => {
	if (blocked) sandbox.payroll.setRawJournal(BAKERY, BLOCKED_RUN, 'nonsense');
};
const KINDS: Record<string, Kind> = {
	payroll: {
		operation: 'AddMutatie',
		arrange: (blocked) => blockARun(blocked),
		run: async () => (await runPayroll(sandbox, { administration: own(), fromPeriod: 7 })).execution,
	},
	'payroll files': {
		operation: 'AddMutatie',
		arrange(blocked) {
			for (const month of ['03', '04', '05'])
				writeFileSync(join(folder, `2026-${month}.csv`), table(`${month}0,00`, `15-${month}-2026`));
			writeFileSync(join(folder, '2026-06.csv'), blocked ? 'nonsense' : table('60,00', '15-06-2026'));
		},
		run: async () => (await runFiles(sandbox, { folder, administration: own() })).execution,
	},
	invoices: {
		operation: 'AddFactuur',
		arrange(blocked) {
			const kept = blocked ? ORDERS : ORDERS.slice(0, 2);
			for (const { id } of [...sandbox.fieldService.workOrders])
				if (!kept.includes(id)) sandbox.fieldService.deleteWorkOrder(id);
		},
		run: async () => (await runOutSmart(sandbox, { ...NO_IMPORTS, administration: own() })).execution,
	},
};
const own = () => ({ __rl: true, mode: 'list', value: sandbox.administrations.own.guid });

test.each(Object.entries(KINDS))('%s', async (_name, { operation, arrange, run }) => {
	const outcomes = new Set<string>();
	await fc.assert(
		fc.asyncProperty(disturbed, async (given) => {
			sandbox.reset();
			mailbox.reset();
			arrange(given.blocked);
			const lost = befall(operation, given);
			const before = { entries: entries(), invoices: invoices() };
			const execution = await run();
			judge(execution, before, lost());
			outcomes.add(logOf(execution)?.outcome ?? '');
		}),
		{ seed: SEED, numRuns: runs(3), endOnFailure: true, examples: ALWAYS },
	);
	expect([...outcomes]).toEqual(expect.arrayContaining(['unsure', 'partlyUnsure', 'partly']));
});

const ALWAYS: [Disturbed][] = [
	[{ fates: ['lost', 'limit'], blind: true, blocked: true }],
	[{ fates: ['well', 'notSent'], blind: false, blocked: true }],
	[{ fates: ['well', 'refused'], blind: false, blocked: false }],
];
