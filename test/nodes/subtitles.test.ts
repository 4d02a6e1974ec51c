import type { INodeType } from 'n8n-workflow';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { EBoekhoudenTrigger } from '../../nodes/EBoekhouden/EBoekhoudenTrigger.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { NmbrsTrigger } from '../../nodes/Nmbrs/NmbrsTrigger.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { OutSmartTrigger } from '../../nodes/OutSmart/OutSmartTrigger.node';
import { SyncSettings } from '../../nodes/SyncSettings/SyncSettings.node';
import { SyncReport } from '../../nodes/SyncReport/SyncReport.node';

/** What stands below a node on the canvas. The editor shows nothing at all for an expression that it cannot read. */
function subtitleOf(node: INodeType, parameters: Record<string, unknown>): unknown {
	const [, expression = ''] = /^=\{\{ (.+) \}\}$/s.exec(node.description.subtitle ?? '') ?? [];
	return (new Function('$parameter', `return ${expression}`) as (given: object) => unknown)(parameters);
}

test.each([new EBoekhouden(), new Nmbrs(), new OutSmart(), new SyncReport()])(
	'what a node does can be read on the canvas',
	(node) => {
		expect(subtitleOf(node, { resource: 'payrollJournal', operation: 'getMany' })).toBe(
			'get many: payroll journal',
		);
	},
);

test.each([new EBoekhoudenTrigger(), new NmbrsTrigger(), new OutSmartTrigger()])(
	'what a trigger waits for can be read on the canvas',
	(node) => {
		expect(subtitleOf(node, { event: 'workOrderGotStatus' })).toBe('work order got status');
	},
);

test.each([
	[{ workflow: 'payroll', preview: true }, 'preview'],
	[{ workflow: 'fieldService', preview: false }, 'field service'],
	[{ workflow: 'payrollFiles', preview: '' }, 'preview'],
	[{ workflow: 'reconciliation' }, 'reconciliation'],
	[{ workflow: 'payroll', task: 'check' }, 'check'],
])('a preview can be seen on the canvas: %j', (parameters, shown) => {
	expect(subtitleOf(new SyncSettings(), parameters)).toBe(shown);
});
