import { SERVICE_REFUSALS } from '../eboekhouden/errors';
import type { World } from '../world';
import { ControlError } from './jsonBody';
import type { JsonBody } from './jsonBody';

type Refusal = keyof typeof SERVICE_REFUSALS;

/** A refusal by name, or with a text of your own. */
function refusalFrom(body: JsonBody): { code: string; text: string } {
	if (!body.has('because')) return { code: body.text('code', 'SANDBOX_99'), text: body.text('text') };
	const because = body.text('because');
	if (!Object.hasOwn(SERVICE_REFUSALS, because))
		throw new ControlError(`"because" must be ${Object.keys(SERVICE_REFUSALS).join(' or ')}.`);
	return SERVICE_REFUSALS[because as Refusal];
}

/** What a person, or the service itself, does with invoices in e-Boekhouden. */
export const invoiceActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** number, keepsText = true: whether the copy keeps lines of nothing but text; gives the number of the credit */
	creditInvoice: ({ books }, body) =>
		books.creditByHand(body.text('number'), { keepsText: body.flag('keepsText', true) }),
	/** because (trialExpired or noRightToInvoice), or code and text; relation: of that one only */
	refuseInvoices: ({ books }, body) => {
		const refusal = refusalFrom(body);
		const relation = body.has('relation') ? body.text('relation') : undefined;
		books.settings.refusesInvoice = ({ relationCode }) =>
			relation === undefined || relation === relationCode ? refusal : undefined;
	},
	/** from, to */
	renameTemplate: ({ books }, body) => books.renameTemplate(body.text('from'), body.text('to')),
	acceptInvoices: ({ books }) => {
		books.settings.refusesInvoice = () => undefined;
	},
};
