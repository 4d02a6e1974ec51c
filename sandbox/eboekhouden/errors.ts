import type { ServiceError } from './wire/message';

/** A refusal in terms of the service: HTTP 200 with ErrorMsg. */
export class BusinessError extends Error implements ServiceError {
	constructor(
		readonly code: string,
		readonly text: string,
	) {
		super(`${code}: ${text}`);
	}
}

/** Codes that a public source gives for SOAP (docs/services/e-boekhouden.md 1.3); the texts are ours. */
const DOCUMENTED = {
	session: ['E0023', 'De sessie is ongeldig of verlopen.'],
	callLimit: ['E003.1', 'Er zijn te veel aanroepen gedaan. Probeer het later opnieuw.'],
	relationCodeInUse: ['CREL001', 'De relatiecode is al in gebruik.'],
} as const;

/**
 * INVENTED for SOAP: no source gives these codes or texts. The code is that of the REST API for the same
 * case where it has one (docs/services/e-boekhouden.md 1.3), else it begins with SANDBOX.
 */
const INVENTED = {
	login: ['SECURITY_010', 'De gebruikersnaam of beveiligingscode is onjuist.'],
	securityCode2: ['SECURITY_003', 'Beveiligingscode 2 is onjuist.'],
	noAccountant: ['EP_001', 'Alleen een accountant kan een andere administratie openen.'],
	noAdministration: ['ADM_001', 'De administratie bestaat niet of is niet aan u gekoppeld'],
	noFilter: ['SANDBOX_01', 'Het element cFilter ontbreekt.'],
	noObject: ['SANDBOX_02', 'Het toe te voegen gegeven ontbreekt.'],
	amounts: ['SANDBOX_03', 'De bedragen van een regel zijn niet met elkaar in overeenstemming.'],
	memorialsOff: ['MUT_014', 'Memoriaalboekingen staan uit in deze administratie.'],
	kind: ['MUT_001', 'Deze soort mutatie kan niet worden toegevoegd.'],
	invoiceNumber: ['MUT_002', 'Het factuurnummer ontbreekt.'],
	date: ['MUT_003', 'De datum ontbreekt.'],
	ledgerAccount: ['MUT_007', 'De grootboekrekening bestaat niet'],
	bankAccount: ['MUT_008', 'De rekening moet een kas- of bankrekening zijn'],
	creditor: ['MUT_010', 'De rekening moet een crediteurenrekening zijn'],
	debtor: ['MUT_011', 'De rekening moet een debiteurenrekening zijn'],
	noRelation: ['MUT_012', 'De relatie ontbreekt.'],
	relation: ['MUT_013', 'De relatie bestaat niet'],
	inExVat: ['MUT_017', 'InExBTW moet IN of EX zijn.'],
	tooLong: ['MUT_018', 'Een veld is te lang'],
	closedByAccountant: ['SECURITY_007', 'De periode is afgesloten door je accountant.'],
	reversedIncluded: ['MUT_026', 'Bij inkoop met verlegde btw moeten de bedragen exclusief btw zijn.'],
	noRows: ['MUT_100', 'De mutatie heeft geen regels.'],
	rowCategory: ['MUT_106', 'De categorie van de grootboekrekening past niet bij een regel'],
	vatCode: ['MUT_107', 'De btw-code is ongeldig'],
	purchaseVatCode: ['MUT_110', 'De btw-code is niet voor inkopen'],
	salesVatCode: ['MUT_111', 'De btw-code is niet voor verkopen'],
	costCentre: ['MUT_117', 'De kostenplaats bestaat niet'],
	invoiceRelation: ['FACT_002', 'De relatie bestaat niet'],
	noInvoiceRelation: ['FACT_001', 'De relatie ontbreekt.'],
	ownNumber: ['FACT_008', 'Het factuurnummer moet eindigen op een cijfer'],
	invoiceDate: ['FACT_011', 'De factuurdatum ontbreekt.'],
	invoiceTerm: ['FACT_015', 'De betalingstermijn is ongeldig'],
	negativeInvoice: ['FACT_004', 'Het totaal van de factuur is te laag'],
	template: ['FACT_018', 'Het factuursjabloon bestaat niet'],
	noLines: ['FACT_019', 'De factuur heeft geen regels.'],
	lineText: ['FACT_ITEM_001', 'De omschrijving van een factuurregel ontbreekt.'],
	mailRelation: ['FACT_EMAIL_001', 'De relatie heeft geen e-mailadres.'],
	mailSender: ['FACT_EMAIL_006', 'Het e-mailadres van de afzender is niet geldig.'],
	mailSubject: ['FACT_EMAIL_013', 'Het onderwerp van de e-mail ontbreekt.'],
	mailBody: ['FACT_EMAIL_014', 'Het bericht van de e-mail ontbreekt.'],
	trialExpired: ['FACT_102', 'Uw proefperiode is verlopen.'],
	noRightToInvoice: ['SECURITY_001', 'Factuur aanmaken is niet toegestaan.'],
	invoiceInUse: ['FACT_101', 'Het factuurnummer is al in gebruik'],
	relationFields: ['REL_001', 'Code en bedrijf zijn verplicht.'],
	noSuchRelation: ['REL_002', 'De relatie bestaat niet'],
	ledgerFields: ['LEDG_001', 'Code, omschrijving en categorie zijn verplicht.'],
	noCategory: ['LEDG_010', 'De categorie bestaat niet'],
	noSuchLedger: ['LEDG_011', 'De grootboekrekening bestaat niet'],
	ledgerCodeInUse: ['LEDG_013', 'De code van de grootboekrekening is al in gebruik'],
	categoryInUse: [
		'LEDG_014',
		'De categorie van een grootboekrekening met mutaties kan niet worden gewijzigd.',
	],
	categoryNotAllowed: ['LEDG_018', 'De categorie is niet toegestaan'],
} as const;

const ERRORS = { ...DOCUMENTED, ...INVENTED };

/** Refusals of every invoice, whatever is on it. */
export const SERVICE_REFUSALS = {
	trialExpired: businessError('trialExpired'),
	noRightToInvoice: businessError('noRightToInvoice'),
};

export function businessError(name: keyof typeof ERRORS, detail?: string): BusinessError {
	const [code, text] = ERRORS[name];
	return new BusinessError(code, detail === undefined ? text : `${text}: ${detail}.`);
}
