import { ADMINISTRATION, LINKED_ADMINISTRATIONS } from '../../data/initialBooks';
import type { Operation } from '../call';
import { invalid } from '../errors';
import { pageOf } from '../lists';

interface Administration {
	company: string;
	guid: string;
}

/** A guid without the braces that SOAP puts around it. */
const toItem = ({ company, guid }: Administration) => ({
	guid: guid.replace(/[{}]/g, '').toLowerCase(),
	company,
});

export const administrationOperations: Record<string, Operation> = {
	'GET /v1/administration': (call) => {
		if (!call.books.settings.rest.isAccountant) throw invalid('EP_001');
		return pageOf(call, [ADMINISTRATION, ...LINKED_ADMINISTRATIONS], {}, toItem);
	},

	'GET /v1/administration/linked': (call) => pageOf(call, LINKED_ADMINISTRATIONS, {}, toItem),
};
