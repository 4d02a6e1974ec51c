import { brief } from '../../../values/text';
import type { AccountUse, MutationFaults, MutationFindings } from '../../findings/mutations';
import type { Clauses, Sentences } from '../sentence';

export const mutations: Sentences<MutationFindings> = {
	noSuchMutation: {
		what: ({ number }) => `Er is geen mutatie '${brief(number)}'.`,
		todo: 'Controleer het nummer in e-Boekhouden bij Boekhouden > Mutaties.',
	},
	noSuchLedgerAccount: {
		what: ({ ledgerAccount }) => `Er is geen grootboekrekening '${brief(ledgerAccount)}'.`,
		todo: 'Controleer de code in e-Boekhouden; nullen vooraan tellen mee.',
	},
	noSuchCostCentre: {
		what: ({ costCentre }) => `Er is geen kostenplaats met ID '${brief(costCentre)}'.`,
		todo: 'Kies de kostenplaats uit de lijst, of neem het id over uit Cost Centre: Get Many.',
	},
	ledgerAccountExists: {
		what: ({ ledgerAccount, description }) =>
			`Er is al een grootboekrekening '${brief(ledgerAccount)}': '${brief(description)}'. Er is niets geschreven.`,
		todo: 'Kies een andere code, of wijzig die rekening.',
	},
	costCentreExists: {
		what: ({ description, id }) =>
			`Op die plaats is al een kostenplaats '${brief(description)}' (ID ${id}). Er is niets geschreven.`,
		todo: 'Kies een andere naam, of gebruik de kostenplaats die er is.',
	},
	nothingGiven: {
		what: 'Er is niets te wijzigen: er is geen veld toegevoegd.',
		todo: 'Voeg een veld toe dat moet veranderen.',
	},
};

export const mutationFaults: Clauses<MutationFaults> = {
	noLines: 'er zijn geen regels',
	tooManyLines: ({ count, most }) => `er zijn ${count} regels, en e-Boekhouden neemt er ${most}`,
	linesUnreadable: ({ value }) => `'Lines (JSON)' is geen lijst van regels: '${value}'`,
	fieldNotKnown: ({ path, field, known }) =>
		`${path} heeft een veld '${field}', en dat is niet een van deze: ${known.join(', ')}`,
	debitOrCredit: ({ path }) => `${path} moet een bedrag hebben in debet of in credit, en niet in beide`,
	notInBalance: ({ debit, credit }, { amount }) =>
		`de regels zijn niet in balans: debet ${amount(debit)}, credit ${amount(credit)}`,
	accountNotThere: ({ path, account }) => `${path}: er is geen grootboekrekening '${account}'`,
	accountOfOtherUse: ({ path, account, category, use }) =>
		`${path}: grootboekrekening ${account} heeft categorie ${category}, maar ${USES[use]}`,
	costCentreNotThere: ({ path, costCentre }) => `${path}: er is geen kostenplaats met ID '${costCentre}'`,
	fieldOfOtherKind: ({ path }) => `${path} hoort niet bij deze soort mutatie`,
	keptWithTokenOnly: ({ path }) => `${path}: dat bewaart e-Boekhouden alleen met een API-token`,
	nothingPaid: ({ path, value }) => `${path}: '${value}' is geen bedrag dat betaald kan worden`,
	yearOutOfRange: ({ path, value, first, last }) =>
		`${path}: '${value}' is geen datum van ${first} tot en met ${last}`,
	vatCodeNotKnown: ({ path, vatCode }) =>
		vatCode === ''
			? `${path} is niet gekozen (GEEN voor geen btw)`
			: `${path}: met '${vatCode}' kan niets nieuws geboekt worden`,
	vatCodeOfOtherSide: ({ path, vatCode, side }) => `${path}: ${vatCode} is geen code voor ${SIDES[side]}`,
	vatAmountMissing: ({ path, vatCode }) => `${path} ontbreekt, en ${vatCode} heeft dat nodig`,
	vatAmountNotTaken: ({ path, vatCode }) =>
		`${path} hoort alleen bij AFW en AFW_VERK; de btw van ${vatCode} wordt berekend`,
	reversedVatIncluded: ({ path, vatCode }) =>
		`${path}: met ${vatCode} is de btw naar jou verlegd, dus moeten de bedragen exclusief btw zijn`,
	relationNotThere: ({ relation }) => `er is geen relatie met code '${relation}'`,
	relationTwice: ({ relation }) => `meer dan één relatie heeft de code '${relation}'`,
	numberTaken: ({ invoiceNumber, mutation }) =>
		`factuur '${invoiceNumber}' is al geboekt, als mutatie ${mutation}`,
	invoiceNotBooked: ({ invoiceNumber, relation }) =>
		`er is geen factuur '${invoiceNumber}' van relatie '${relation}' geboekt; staat de factuur in de beginbalans, geef dan de rekening ervan bij 'Account of the Invoice'`,
	invoicesBooked: ({ invoiceNumber, relation, mutations: found }) =>
		`factuur '${invoiceNumber}' van relatie '${relation}' is meer dan eens geboekt: ${found.join(', ')}`,
};

const SIDES = { sales: 'verkopen', purchases: 'inkopen' };

const USES: Record<AccountUse, string> = {
	FIN: 'het moet een bank- of kasrekening zijn (FIN)',
	DEB: 'het moet een debiteurenrekening zijn (DEB)',
	CRED: 'het moet een crediteurenrekening zijn (CRED)',
	line: 'in een regel mag geen bank-, kas-, debiteuren- of crediteurenrekening staan',
};
