import type { PayrollWritingFindings } from '../../findings/payrollWriting';
import { withoutEnd } from '../../../values/text';
import type { Sentences } from '../sentence';

const UNFORESEEN =
	'een weigering die alleen e-Boekhouden kan geven, zoals een gesloten periode, is niet te voorzien.';
const STOPPED = 'Er wordt niets meer geboekt.';
const CHECK = 'Controleer deze mutatie in e-Boekhouden.';

export const payrollWriting: Sentences<PayrollWritingFindings> = {
	journalBooked: { what: ({ mutations }) => `Geboekt als ${mutation(mutations)}.`, todo: '' },
	journalWouldBeBooked: { what: `Zou geboekt worden; ${UNFORESEEN}`, todo: '' },
	journalCorrected: {
		what: ({ mutations }) => `Het verschil is geboekt als ${mutation(mutations)}.`,
		todo: '',
	},
	journalWouldBeCorrected: { what: `Zou bijgewerkt worden; ${UNFORESEEN}`, todo: '' },
	runTakenBack: {
		what: ({ mutations }) =>
			`De loonrun staat niet meer in de loonadministratie; de boeking ervan is teruggeboekt als ${mutation(mutations)}.`,
		todo: '',
	},
	runWouldBeTakenBack: {
		what: `De loonrun staat niet meer in de loonadministratie; de boeking ervan zou teruggeboekt worden; ${UNFORESEEN}`,
		todo: '',
	},

	bookedForClosedDate: {
		what: ({ date, forDate }, t) =>
			`Het verschil van ${t.date(forDate)}, dat dicht is, staat op ${t.date(date)}.`,
		todo: '',
	},

	entryNotBooked: {
		what: ({ date, mutations }, t) => `De boeking van ${t.date(date)} is niet gemaakt.${before(mutations)}`,
		todo: '',
	},
	entryWasBooked: {
		what: ({ mutation: number, date }, t) =>
			`De boeking van ${t.date(date)} stond er al als mutatie ${number}, en is niet nog eens gemaakt.`,
		todo: '',
	},
	entryReferenceInUse: {
		what: ({ date, voucher, mutations }, t) =>
			mutations.length > 0
				? `Voor ${t.date(date)} boekte een andere uitvoering tegelijk iets anders (${mutation(mutations)}); er is niets bij geboekt.`
				: `De boeking van ${t.date(date)} is niet gemaakt: e-Boekhouden heeft al een boeking met dit betalingskenmerk, maar onder Boekstuk '${voucher}' staat die er niet.`,
		todo: ({ mutations, decision }) =>
			mutations.length > 0
				? 'Laat deze workflow niet twee keer tegelijk lopen; de volgende run kijkt alles na.'
				: `Geef de mutatie die van deze loonrun is dit Boekstuk terug; is die er niet, zet dan bij 'decisions': ${decision}`,
	},
	entryPerhapsBooked: {
		what: ({ date, mutations }, t) =>
			`Of de boeking van ${t.date(date)} is gemaakt, is niet bekend; voor die datum is verder niets geboekt.${before(mutations)}`,
		todo: 'De volgende keer wordt eerst gekeken wat er staat.',
	},
	ownFault: {
		what: ({ text }) => `Er ging iets mis in dit pakket zelf: ${withoutEnd(text, '.')}.`,
		todo: 'Meld dit aan de makers.',
	},

	writingStopped: { what: 'Niet geboekt, omdat het boeken is gestopt.', todo: '' },
	entryNotReadBack: {
		what: ({ mutation: number }) =>
			`Mutatie ${number} is geboekt, maar kon niet worden teruggelezen. ${STOPPED}`,
		todo: CHECK,
	},
	entryNotFoundBack: {
		what: ({ mutation: number }) => `Mutatie ${number} is geboekt, maar is niet terug te vinden. ${STOPPED}`,
		todo: CHECK,
	},
	voucherNotKept: { what: (facts) => otherwise('het Boekstuk', facts), todo: CHECK },
	dateNotKept: {
		what: ({ sent, found, ...facts }, t) =>
			otherwise('de datum', { ...facts, sent: t.date(sent), found: t.date(found) }),
		todo: CHECK,
	},
	headerNotKept: { what: (facts) => otherwise('de tegenrekening', facts), todo: CHECK },
	rowsNotKept: {
		what: ({ mutation: number }) =>
			`Mutatie ${number} is geboekt, maar de regels zijn anders dan wat is verstuurd. ${STOPPED}`,
		todo: CHECK,
	},
	anotherExecution: {
		what: ({ others, takenBackAs }) =>
			`Een andere uitvoering boekte tegelijk hetzelfde (${mutation(others)}); wat deze uitvoering van de loonrun boekte, is daarom teruggeboekt als ${mutation(takenBackAs)}. ${STOPPED}`,
		todo: 'Laat deze workflow niet twee keer tegelijk lopen; de volgende uitvoering kijkt alles na.',
	},
	anotherExecutionStands: {
		what: ({ mutation: number, others }) =>
			`Een andere uitvoering boekte tegelijk hetzelfde (${mutation(others)}); mutatie ${number} kon niet worden teruggeboekt. ${STOPPED}`,
		todo: 'Laat deze workflow niet twee keer tegelijk lopen; de volgende uitvoering kijkt alles na.',
	},
	bookedOnWrongSide: {
		what: ({ mutation: number, ledgerAccount, before, after }, t) =>
			`Door mutatie ${number} ging het saldo van grootboekrekening ${ledgerAccount} van ${t.amount(before)} naar ${t.amount(after)}, en dat is de verkeerde kant op: debet en credit lijken verwisseld. ${STOPPED}`,
		todo: 'Bekijk het in e-Boekhouden voordat er iets anders wordt geboekt.',
	},
};

/** "mutatie 3", "mutaties 3, 4"; what a preview wrote has no number. */
export function mutation(numbers: readonly string[]): string {
	if (numbers.length === 0) return 'de boeking ervan';
	return `mutatie${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;
}

function before(mutations: readonly string[]): string {
	return mutations.length > 0 ? ` Al geboekt van deze loonrun: ${mutation(mutations)}.` : '';
}

function otherwise(what: string, facts: { mutation: string; sent: string; found: string }): string {
	return `Mutatie ${facts.mutation} is geboekt, maar ${what} is '${facts.found}' in plaats van '${facts.sent}'. ${STOPPED}`;
}
