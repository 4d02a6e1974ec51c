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

const STEP = { resource: 'payrollJournal', operation: 'getMany' };
const EVENT = { event: 'workOrderGotStatus' };

test.each<[INodeType, Record<string, unknown>, string]>([
	...[new EBoekhouden(), new Nmbrs(), new OutSmart(), new SyncReport()].map(
		(node): [INodeType, typeof STEP, string] => [node, STEP, 'get many: payroll journal'],
	),
	...[new EBoekhoudenTrigger(), new NmbrsTrigger(), new OutSmartTrigger()].map(
		(node): [INodeType, typeof EVENT, string] => [node, EVENT, 'work order got status'],
	),
	[new SyncSettings(), { workflow: 'payroll', preview: true }, 'preview'],
	[new SyncSettings(), { workflow: 'fieldService', preview: false }, 'field service'],
	[new SyncSettings(), { workflow: 'payrollFiles', preview: '' }, 'preview'],
	[new SyncSettings(), { workflow: 'reconciliation' }, 'reconciliation'],
	[new SyncSettings(), { workflow: 'payroll', task: 'check' }, 'check'],
])('what a node does, or waits for, and a preview, can be read on the canvas', (node, parameters, shown) => {
	expect(subtitleOf(node, parameters)).toBe(shown);
});
