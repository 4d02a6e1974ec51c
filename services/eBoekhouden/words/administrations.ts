import type { Messages } from '../../../base/words/message';

/** Problems with the administration that a node is to use, found before any call. */
export const administrations = {
	/** A drop-down cannot evaluate an expression that needs an item. */
	administrationByItem: [
		'The administration comes from an expression that has a value only when the workflow runs, so there is no list now.',
		'De administratie komt uit een expressie die pas een waarde heeft als de workflow loopt; daarom is er nu geen lijst.',
		[
			'Choose an administration from the list at Administration for the moment, or type the value here.',
			'Kies bij Administration even een administratie uit de lijst, of typ hier de waarde zelf.',
		],
	],
	/** An administration was chosen although the credential has an API token (REST), which belongs to one administration. */
	administrationOverToken: [
		"With an API token no administration can be chosen ('{administration}'): each token belongs to one. Nothing was done.",
		"Met een API-token kan geen administratie gekozen worden ('{administration}'): elk token hoort bij één administratie. Er is niets gedaan.",
		[
			'Make a credential with a token of its own for each administration, or choose the username and security codes at Authentication.',
			'Maak voor elke administratie een eigen account in n8n met een eigen token, of kies bij Authentication de gebruikersnaam en beveiligingscodes.',
		],
	],
} as const satisfies Messages;
