import { Container } from '@n8n/di';
import { OutboundHttp } from '@n8n/backend-network';
import type { HttpHelpers } from '../../base/n8n/http';

/** The HTTP helper that n8n itself gives its nodes. */
export const n8nHelpers: HttpHelpers = {
	httpRequest: async (options) => await Container.get(OutboundHttp).requests().request(options),
};
