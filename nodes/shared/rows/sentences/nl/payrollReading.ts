import type { PayrollReadingFaults, PayrollReadingFindings } from '../../findings/payrollReading';
import type { Clauses, Sentences, Tongue } from '../sentence';

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

const ACCESS =
	'Controleer de bedrijven en het filter van deze gebruiker in Nmbrs (Instellingen > Gebruikersaccounts).';

const WHERE_NAMED =
	"Welke er zijn zie je in Settings bij 'Companies From' = List, en met 'Company: Get Many'.";

const NEWER = 'een versie van dit pakket die Nmbrs op een andere manier leest';

export const payrollReading: Sentences<PayrollReadingFindings> = {
	noCompanyVisible: { what: 'Deze gebruiker van Nmbrs ziet geen enkel bedrijf.', todo: ACCESS },
	companyNotChosen: {
		what: ({ count }) => `Deze gebruiker van Nmbrs ziet ${count} bedrijven.`,
		todo: `Zet bij 'companies' welke je wilt boeken. ${WHERE_NAMED}`,
	},
	noSuchCompany: {
		what: ({ given }) => `Deze gebruiker van Nmbrs ziet geen bedrijf '${given}'.`,
		todo: `Verbeter 'companies', of zijn regel in de tabel met klanten. ${WHERE_NAMED}`,
	},
	ambiguousCompany: {
		what: ({ given, ...facts }, t) => `'${given}' kan meer dan één bedrijf zijn: ${named(facts, t)}.`,
		todo: ({ ways }, t) =>
			`Schrijf bij 'companies' welk je bedoelt: ${t.names(ways, NAMED_AT_MOST, ways.length)}.`,
	},
	startUnclear: {
		what: ({ given, companyName }) =>
			`Het begin '${given}' van ${companyName} is geen jaar en periode. Van dit bedrijf is niets gelezen.`,
		todo: ({ example }) => `Schrijf het bij 'companies' zoals '${example}'.`,
	},
	startsDiffer: {
		what: ({ companyName, starts }, t) =>
			`${companyName} staat meer dan eens bij 'companies', met een ander begin: ${t.list(starts.map((start) => start || 'fromYear en fromPeriod'))}.`,
		todo: 'Laat er één staan.',
	},
	noSuchStart: {
		what: ({ start, companyName, periodsPerYear }) =>
			`${companyName} moet beginnen bij ${start}, maar die periode heeft het niet (${kind(periodsPerYear)}).`,
		todo: "Geef bij 'companies' een periode die het bedrijf wel heeft.",
	},
	periodKindsDiffer: {
		what: ({ fromPeriod, kinds }, t) =>
			`Periode ${fromPeriod} ('fromPeriod') is niet voor elk bedrijf dezelfde: ${t.names(kinds.map(paid), 3, kinds.length)}.`,
		todo: ({ example }) =>
			`Geef elk bedrijf bij 'companies' zijn eigen begin, dit bijvoorbeeld met '${example}'.`,
	},
	noSuchPeriod: {
		what: ({ fromPeriod, companyName, periodsPerYear }) =>
			`'fromPeriod' is ${fromPeriod}, maar die periode heeft ${companyName} niet (${kind(periodsPerYear)}).`,
		todo: 'Vul een periode in die het bedrijf wel heeft.',
	},
	payrollNotRead: {
		what: ({ currentPeriod, years }) => `Niet gelezen: ${listsInWords(currentPeriod, years)}.`,
		todo: '',
	},
	journalUnreadable: {
		what: ({ faults }, t) => `De journaalpost is niet te lezen: ${t.faults(faults)}.`,
		todo: 'Bekijk de journaalpost van deze loonrun in Nmbrs.',
	},
	runWithoutPeriod: {
		what: ({ run, period, companyName = '' }) =>
			`Nmbrs geeft run ${run}${companyName && ` van ${companyName}`} periode ${period}. De journaalpost is niet gelezen.`,
		todo: 'Pas de periode aan in Nmbrs.',
	},
	nmbrsInterfaceEnds: {
		what: 'De SOAP-koppeling van Nmbrs, waarlangs de loonjournaalposten worden gelezen, werkt tot 1 maart 2027.',
		todo: `Daarna boek je ze uit een bestand, met payroll-file-sync.json; of installeer ${NEWER}.`,
	},
	nmbrsInterfaceEnded: {
		what: 'Nmbrs zou de SOAP-koppeling, waarlangs de loonjournaalposten worden gelezen, op 1 maart 2027 beëindigen.',
		todo: `Boek ze uit een bestand, met payroll-file-sync.json; of installeer ${NEWER}.`,
	},
	nmbrsProbablyEnded: {
		what: 'Waarschijnlijk is dit het einde van de SOAP-koppeling, die Nmbrs op 1 maart 2027 zou beëindigen.',
		todo: `Boek de journaalposten uit een bestand, met payroll-file-sync.json; of installeer ${NEWER}.`,
	},
	nothingToRead: {
		what: ({ empty, notLocked, outOfScope }) =>
			`Er is niets te lezen: ${statesInWords(empty, notLocked, outOfScope)}.`,
		todo: '',
	},
};

export const payrollReadingFaults: Clauses<PayrollReadingFaults> = {
	mustBeYear: ({ field, value, low, high }) =>
		`${start(field, value)} moet een jaar van ${low} tot en met ${high} zijn`,
	mustBePeriod: ({ field, value }) =>
		`${start(field, value)} moet een periodenummer zijn: 1 tot en met 12 voor maanden, 13 voor vier weken, 53 voor weken`,
	journalNotXml: 'het is geen XML',
	journalTooLarge: 'hij heeft meer dan twee miljoen onderdelen',
	journalNotWhole: ({ detail }) => `het is geen heel XML-document (${detail})`,
	journalHasDoctype: 'er staat een DOCTYPE in, en dat wordt niet gelezen',
	journalOtherRoot: ({ element, expected = 'transactions' }) =>
		`hij begint met <${element}> in plaats van <${expected}>`,
	journalStrayElement: ({ element }) => `er staat een <${element}> waar die niet hoort`,
	journalNestedElement: ({ element }) => `er staat een <${element}> binnen een waarde`,
	journalDoubleElement: ({ element }) => `<${element}> staat twee keer op dezelfde plek`,
	journalDate: ({ value }) => `een transactie heeft ${quoted(value)} als datum`,
	journalPeriod: ({ value }) => `een transactie heeft ${quoted(value)} als periode`,
	journalSide: ({ line, description, value }) =>
		`${lineInWords(line, description)} is ${quoted(value)} in plaats van debit of credit`,
	journalAmount: ({ line, description, value }) =>
		`${lineInWords(line, description)} heeft ${quoted(value)} als bedrag`,
};

const KINDS: Record<number, string> = {
	12: 'per maand: periode 1 tot en met 12',
	13: 'per vier weken: periode 1 tot en met 13',
	53: 'per week: periode 1 tot en met 53',
};

function kind(periodsPerYear: number): string {
	return KINDS[periodsPerYear] ?? 'periode 1 tot en met 53';
}

/** "De Korst Markt B.V. (per week)". */
function paid({ company, periodsPerYear }: { company: string; periodsPerYear: number }): string {
	return `${company} (${KINDS[periodsPerYear]?.split(':')[0] ?? 'per andere periode'})`;
}

function named({ companies, count }: { companies: string[]; count: number }, t: Tongue): string {
	return t.names(companies, NAMED_AT_MOST, count);
}

function listsInWords(currentPeriod: boolean, years: number[]): string {
	const lists = years.map((year) => `de loonruns van ${year}`);
	return (currentPeriod ? ['de huidige periode', ...lists] : lists).join(', ');
}

function statesInWords(empty: number, notLocked: number, outOfScope: number): string {
	const counts = [
		[empty, 'zonder journaalpost'],
		[notLocked, 'niet vergrendeld'],
		[outOfScope, 'vóór de start'],
	] as const;
	const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${state}: ${count}`);
	return told.length > 0 ? `loonruns ${told.join(', ')}` : 'er zijn geen loonruns';
}

function lineInWords(line: number, description: string): string {
	return `regel ${line}${description ? ` (${description})` : ''}`;
}

function quoted(text: string): string {
	return text === '' ? 'niets' : `'${text}'`;
}

/** Where nothing was chosen yet, the field is empty or 0. */
function start(field: string, value: string): string {
	if (value === '') return `'${field}' is nog niet gekozen, en`;
	return value === '0' ? `'${field}' is '0', nog niet gekozen dus, en` : `'${field}' is '${value}', maar`;
}
