import { isNoText } from '../../../../base/n8n/field';
import { fromList, locator, present, fieldTextIn } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { labels } from '../../../../base/words/settingNames';

/** The mode of a step that takes what *Settings* chose: nothing chosen means the only administration of the login. */
export const AS_IN_SETTINGS = 'settings';

export const administration = locator({
	displayName: labels.administration,
	description:
		'For accountants: the administration to use, from those that this login has access to. Empty: the administration of the login itself.',
	modes: [
		fromList('searchAdministrations'),
		{
			displayName: 'By Name or GUID',
			name: 'name',
			type: 'string',
			placeholder: 'e.g. Bakkerij De Korst B.V.',
		},
		{
			displayName: 'From Settings',
			name: AS_IN_SETTINGS,
			type: 'string',
			placeholder: "e.g. {{ $('Settings').first().json.administration }}",
			hint: 'Empty is accepted only from a login that sees one administration',
		},
	],
});

/** The administration as the form *Settings* has it, for all steps of a workflow. */
export const administrationSetting = setting(present(administration), {
	nl: 'In welke administratie van e-Boekhouden gewerkt wordt, voor wie er meer ziet. Leeg kan alleen als de login er maar één ziet; ziet hij er meer, dan wordt er niets gelezen of geboekt.',
	form: {
		modes: administration.property.modes?.filter(({ name }) => name !== AS_IN_SETTINGS),
		description:
			'Where the steps read and write (administratie). Empty only when the login sees one; with more of them nothing is read or written.',
		hint: 'Alleen nodig als je account er meer ziet',
		displayOptions: { show: { authentication: ['soap'] } },
	},
	give: (given) => (isNoText(given) ? given : fieldTextIn(given)),
});
