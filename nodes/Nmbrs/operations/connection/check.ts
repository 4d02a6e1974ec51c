import { decisionOf, notChosen } from '../../../../features/connectionCheck/verdict';
import { present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { labels } from '../../../../features/connectionCheck/settings';
import { NMBRS_CHECKS, codesOf } from '../../../../features/connectionCheck/nmbrs/checks';
import { readNmbrsEvidence } from '../../../../features/connectionCheck/nmbrs/evidence';
import { allItems } from '../kinds';

const SERVICE = 'Nmbrs';

/** The company that the check looks at. */
export const checkedCompany = setting(
	present(
		text({
			displayName: labels.company,
			placeholder: 'e.g. EBH',
			description:
				'The company to look at (bedrijf), by name, number or <code>id:12345</code>. May be empty when the credential sees only one.',
		}),
	),
	{ nl: 'Het bedrijf dat bekeken wordt: naam, nummer of `id:12345`. Mag leeg zijn als je er maar één ziet.' },
);

/** Output: one row for each check, and an item with the codes that the books need. */
export const checkConnection = allItems({
	name: 'Check',
	value: 'check',
	action: 'Check a connection',
	description: 'Find out how this account answers',
	details:
		'Asks the account what is not documented. Gives a row for each answer, and the ledger accounts and cost centres of the payroll for the check of the books. It can only read.',
	readsOnly: true,
	fields: { company: checkedCompany },
	service: SERVICE,
	isAnswer: ({ resource }) => resource === 'connection',
	notChosen: (block) => notChosen(SERVICE, 'payrollLogin', block),
	async execute({ client, values }) {
		const evidence = await readNmbrsEvidence(client, values.company);
		const ids = Object.keys(NMBRS_CHECKS) as (keyof typeof NMBRS_CHECKS)[];
		const given = { domain: client.domain };
		return [
			...ids.map((id) => ({ decision: decisionOf(SERVICE, id, NMBRS_CHECKS[id](evidence, given)) })),
			{ json: { payrollCodes: codesOf(evidence) } },
		];
	},
});
