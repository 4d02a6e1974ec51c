import type { Locator } from 'playwright-core';
import type { Editor } from '../n8n/editor';
import { around } from './camera';
import type { Picture } from './picture';
import type { Play, Stage } from './stage';

function panel(name: string, play: Play, node: string): Picture {
	return panelOf(name, ({ plays }) => plays[play], node);
}

/** The parameters of a node, all of them. */
export function panelOf(name: string, workflow: (stage: Stage) => string, node: string): Picture {
	return {
		name,
		margin: 12,
		async arrange({ editor, stage }) {
			await editor.openWorkflow(workflow(stage));
			await editor.openNode(node);
			return await parametersOf(editor);
		},
	};
}

/** The form of Settings, wide enough for the names of its choices. */
function settingsForm(name: string, play: Play): Picture {
	return {
		name,
		margin: 12,
		async arrange({ editor, stage }) {
			await editor.openWorkflow(stage.plays[play]);
			await editor.openNode('Settings');
			await widen(editor, 100);
			return await parametersOf(editor);
		},
	};
}

/** Drags the right edge of the panel; n8n wants to see the mouse move. */
async function widen(editor: Editor, pixels: number): Promise<void> {
	const { mouse } = editor.page;
	const { x, y, height } = await around([
		editor.part('ndv').locator('[data-test-id="resize-handle"][data-dir="right"]'),
	]);
	await mouse.move(x + 2, y + height / 2);
	await mouse.down();
	await mouse.move(x + pixels, y + height / 2, { steps: 10 });
	await mouse.up();
}

export async function parametersOf(editor: Editor): Promise<Locator[]> {
	const fields = editor
		.part('node-parameters')
		.locator('[data-test-id="parameter-item"]')
		.filter({ visible: true });
	await fields.last().waitFor();
	// What is filled from the account comes later.
	await editor.page.getByPlaceholder('Loading options').first().waitFor({ state: 'detached' });
	const parts = [editor.part('tab-params'), editor.part('node-execute-button'), fields];
	await showAll(editor, parts);
	return parts;
}

/** The window grows when they do not fit in. */
async function showAll(editor: Editor, parts: Locator[]): Promise<void> {
	const { y, height } = await around(parts);
	await editor.page.setViewportSize({ width: 1600, height: Math.max(900, Math.ceil(y + height + 100)) });
}

/** One of each operation; those that are left out have the same fields as another. */
export const panels: Picture[] = [
	settingsForm('payroll-settings', 'payroll'),
	settingsForm('outsmart-settings', 'fieldService'),
	settingsForm('failure-notice-settings', 'failureNotice'),
	panel('payroll-read', 'payroll', 'Read payroll journals'),
	panel('payroll-synchronize', 'payroll', 'Synchronize payroll journals'),
	panel('run-log', 'payroll', 'Log'),
	panel('outsmart-read-relations', 'fieldService', 'Read relations'),
	panel('outsmart-synchronize-relations', 'fieldService', 'Synchronize relations'),
	panel('outsmart-synchronize-materials', 'fieldService', 'Synchronize materials'),
	panel('outsmart-work-orders', 'fieldService', 'Read completed work orders'),
	panel('outsmart-look-up', 'fieldService', 'Look up invoices'),
	panel('outsmart-mark', 'fieldService', 'Mark work orders as handled'),
];
