import type { Locator } from 'playwright-core';
import type { Editor } from '../server/editor';
import type { Picture, Scene } from './picture';
import type { Play } from './stage';

/** A workflow from edge to edge: n8n fits it in the window. */
function canvas(name: string, play: Play): Picture {
	const arrange = async ({ editor, stage }: Scene) => {
		// What a node does stands below it, outside what n8n fits in.
		await editor.page.setViewportSize({ width: 1280, height: 1000 });
		await editor.openWorkflow(stage.plays[play]);
		await editor.node('Settings').waitFor();
		return canvasOf(editor);
	};
	return { name, margin: 24, arrange };
}

/** The nodes and notes; the text below a node is outside its box. */
export function canvasOf({ page }: Editor): Locator[] {
	return [page.locator('.vue-flow__node'), page.locator('.vue-flow__node [class*="_description_"]')];
}

export const canvases: Picture[] = [
	canvas('payroll-canvas', 'payroll'),
	canvas('outsmart-canvas', 'fieldService'),
	canvas('payroll-folder-canvas', 'payrollFolder'),
	canvas('payroll-form-canvas', 'payrollForm'),
];
