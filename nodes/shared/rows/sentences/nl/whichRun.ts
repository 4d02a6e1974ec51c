import type { WhichRunFindings, WhichRunOption } from '../../findings/whichRun';
import type { Sentences, Tongue } from '../sentence';
import { called } from '../words';
import { answer, settle } from './payrollWords';
import { mutation } from './payrollWriting';

const NOTHING = 'Voor deze loonrun is niets geboekt.';

/** Every answer, the likely one first, with what it does. */
function answers(options: readonly WhichRunOption[], t: Tongue): string {
	return `Zet een hiervan bij 'decisions': ${options.map((option) => `${option.text} (${answer(option, t)})`).join('; ')}`;
}

export const whichRun: Sentences<WhichRunFindings> = {
	runMayBeBooked: {
		what: ({ options, runs, mutations }, t) =>
			`In deze periode staat al geboekt: ${t.list(called(runs, options), 3)} (${mutation(mutations)}), met andere bedragen of onder een andere naam. ${NOTHING}`,
		todo: ({ options }, t) => answers(options, t),
	},
	runInFormerState: {
		what: ({ options, runs, mutations }, t) =>
			`Dit zijn de bedragen die ${t.list(called(runs, options), 3)} (${mutation(mutations)}) had vóór de laatste wijziging: een oud bestand, of de wijziging is teruggedraaid. ${NOTHING}`,
		todo: ({ options }, t) => answers(options, t),
	},
	runBookedElsewhere: {
		what: ({ options, runs, mutations }, t) =>
			`${t.list(called(runs, options), 3)} (${mutation(mutations)}) heeft dezelfde bedragen, op dezelfde datum of een paar dagen ervandaan, in een andere periode. ${NOTHING}`,
		todo: ({ options }, t) => answers(options, t),
	},
	runsOfOnePeriod: {
		what: ({ others }, t) =>
			`Van deze periode kwam nog iets anders mee (${t.list(others, 3)}); een van de twee kan de gewijzigde versie van de ander zijn. ${NOTHING}`,
		todo: ({ options }, t) => answers(options, t),
	},
	formerState: {
		what: ({ runs, decisions }, t) =>
			`Een ouder bestand: wat ervoor in de plaats kwam, kwam mee of staat al geboekt (${t.list(runs, 3)}).${decisions.length > 0 ? ` Moet het toch weer gelden, dan komt bij 'decisions' '${decisions.join("' of '")}'.` : ''}`,
		todo: '',
	},
	fileRunUnmatched: {
		what: ({ mutations }) =>
			`Uit een bestand geboekt als ${mutation(mutations)}; geen loonrun van deze periode heeft deze bedragen.`,
		todo: ({ decisions }) => `Kijk in de loonadministratie wat klopt; ${settle(decisions)}`,
	},
	fileRunWaits: {
		what: ({ mutations }) =>
			`Uit een bestand geboekt als ${mutation(mutations)}. Welke loonrun het is, blijkt als alle loonruns van dat jaar te lezen zijn.`,
		todo: '',
	},
};
