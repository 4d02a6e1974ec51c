import type { AdministrationFindings } from '../../findings/administrations';
import { brief } from '../../../values/text';
import type { Sentences } from '../sentence';

export const administrations: Sentences<AdministrationFindings> = {
	administrationUnread: {
		what: 'The administration of this item is empty or no text. Nothing was done with it, in no other administration either.',
		todo: 'Give this item the name or GUID of its administration, or clear the field Administration of the node altogether.',
	},
	administrationByItem: {
		what: 'The administration comes from an expression that has a value only when the workflow runs, so there is no list now.',
		todo: 'Choose an administration from the list at Administration for the moment, or type the value here.',
	},
	administrationOverToken: {
		what: ({ administration }) =>
			`With an API token no administration can be chosen ('${brief(administration)}'): each token belongs to one. Nothing was done.`,
		todo: 'Make a credential with a token of its own for each administration, or choose the username and security codes at Authentication.',
	},
};
