import type { AdministrationFindings } from '../../findings/administrations';
import { brief } from '../../../values/text';
import type { Sentences } from '../sentence';

export const administrations: Sentences<AdministrationFindings> = {
	administrationUnread: {
		what: 'De administratie van dit item is leeg of geen tekst. Er is niets mee gedaan, ook niet in een andere administratie.',
		todo: 'Vul bij dit item de naam of de GUID van de administratie in, of maak het veld Administration in de node helemaal leeg.',
	},
	administrationByItem: {
		what: 'De administratie komt uit een expressie die pas een waarde heeft als de workflow loopt; daarom is er nu geen lijst.',
		todo: 'Kies bij Administration even een administratie uit de lijst, of typ hier de waarde zelf.',
	},
	administrationOverToken: {
		what: ({ administration }) =>
			`Met een API-token kan geen administratie gekozen worden ('${brief(administration)}'): elk token hoort bij één administratie. Er is niets gedaan.`,
		todo: 'Maak voor elke administratie een eigen credential met een eigen token, of kies bij Authentication de gebruikersnaam en beveiligingscodes.',
	},
};
