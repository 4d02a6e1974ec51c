import type { ServiceContext } from '../../../base/n8n/service';
import { eBoekhouden } from '../../../nodes/EBoekhouden/connection';
import { restWith } from '../../services/eBoekhouden/support/restWith';

test('a token has no other administration to open', async () => {
	const context = { getNode: () => ({ parameters: { authentication: 'rest' } }) };
	const opened = eBoekhouden.within?.(restWith().client, 'Bakkerij', context as unknown as ServiceContext);
	await expect(opened).rejects.toMatchObject({ finding: { code: 'administrationOverToken' } });
});
