import type { Locator } from 'playwright-core';
import type { Editor } from '../server/editor';
import type { Picture, Scene } from './picture';
import type { Play } from './stage';

/** A workflow from edge to edge: n8n fits it in the window. `node` is one of its nodes. */
function canvas(name: string, play: Play, node = 'Settings'): Picture {
	const arrange = async ({ editor, stage }: Scene) => {
		// What a node does stands below it, outside what n8n fits in.
		await editor.page.setViewportSize({ width: 1280, height: 1000 });
		await editor.openWorkflow(stage.plays[play]);
		await editor.node(node).waitFor();
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
	canvas('paid-invoices-canvas', 'paidInvoices'),
	canvas('work-order-pdfs-canvas', 'workOrderPdfs'),
	canvas('web-shop-canvas', 'webShop'),
	canvas('reminders-canvas', 'reminders'),
	canvas('office-canvas', 'office', 'Loop over the clients'),
	canvas('approval-canvas', 'approval'),
	canvas('spreadsheet-canvas', 'spreadsheet'),
	canvas('http-api-canvas', 'httpApi'),
	canvas('without-invoice-canvas', 'withoutInvoice', 'Spreadsheet'),
	canvas('ask-the-books-canvas', 'askTheBooks', 'Model'),
];
