import { NODE, runNode } from '../../engine';
import { everyField } from '../support/everyField';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';
const sandbox = useSandbox();
test('x', async () => {
	for (const f of everyField().filter(({ name }) => /mutation create: (paymentTermDays|lines ledgerAccount|fields voucher)|customerPrice createOrUpdate: hourType|mutation create: linesJ/.test(name))) {
		const p = f.with('={{ $json.v }}');
		const e = await runNode(`n8n-nodes-eboekhouden.${f.node}`, p, { credentials: credentialsOf(sandbox()), input: [{ v: '' }], onError: 'continueRegularOutput' });
		console.log(f.name, JSON.stringify(p), JSON.stringify(e.error?.message ?? e.items(NODE)));
	}
});
