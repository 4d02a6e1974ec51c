import type { WhichRunFindings, WhichRunOption } from '../../findings/whichRun';
import type { Sentences, Tongue } from '../sentence';
import { called } from '../words';
import { answer, settle } from './payrollWords';
import { mutation } from './payrollWriting';

/** Every answer, the likely one first, with what it does. */
function answers(options: readonly WhichRunOption[], t: Tongue): string {
	return `Put one of these into 'decisions': ${options.map((option) => `${option.text} (${answer(option, t)})`).join('; ')}`;
}

export const whichRun: Sentences<WhichRunFindings> = {
	runMayBeBooked: {
		what: ({ options, runs, mutations }, t) =>
			`In this period stands booked: ${t.list(called(runs, options), 3)} (${mutation(mutations)}), with other amounts or under another name. Nothing was booked for this run.`,
		todo: ({ options }, t) => answers(options, t),
	},
	runInFormerState: {
		what: ({ options, runs, mutations }, t) =>
			`These are the amounts that ${t.list(called(runs, options), 3)} (${mutation(mutations)}) had before the last change: an old file, or the change was undone. Nothing was booked.`,
		todo: ({ options }, t) => answers(options, t),
	},
	runBookedElsewhere: {
		what: ({ options, runs, mutations }, t) =>
			`${t.list(called(runs, options), 3)} (${mutation(mutations)}) has the same amounts, on the same dates or a few days apart, in another period. Nothing was booked.`,
		todo: ({ options }, t) => answers(options, t),
	},
	runsOfOnePeriod: {
		what: ({ others }, t) =>
			`Something else of this period came with it (${t.list(others, 3)}); one may be the changed state of the other. Nothing was booked for this run.`,
		todo: ({ options }, t) => answers(options, t),
	},
	formerState: {
		what: ({ runs, decisions }, t) =>
			`An older file: what replaced it came along or is booked (${t.list(runs, 3)}).${decisions.length > 0 ? ` To go back to it, 'decisions' takes '${decisions.join("' or '")}'.` : ''}`,
		todo: '',
	},
	fileRunUnmatched: {
		what: ({ mutations }) =>
			`Booked from a file as ${mutation(mutations)}; no run of this period has these amounts.`,
		todo: ({ decisions }) => `Look in the payroll which is right; ${settle(decisions)}`,
	},
	fileRunWaits: {
		what: ({ mutations }) =>
			`Booked from a file as ${mutation(mutations)}. Which run it is shows when all runs of that year can be read.`,
		todo: '',
	},
};
