import type { Locator } from 'playwright-core';
import type { Editor } from '../n8n/editor';
import type { Picture, Scene } from './picture';
import type { Play } from './stage';

interface Shown {
	dark?: true;
	/** One that it has. */
	node?: string;
}

/** A workflow from edge to edge; n8n itself fits it in the window. */
function canvas(name: string, play: Play, { dark, node = 'Settings' }: Shown = {}): Picture {
	const arrange = async ({ editor, stage }: Scene) => {
		await editor.openWorkflow(stage.plays[play]);
		await editor.node(node).waitFor();
		return canvasOf(editor);
	};
	return { name, ...(dark && { dark }), margin: 24, arrange };
}

/** Its nodes and notes; what is written below a node stands outside it. */
export function canvasOf({ page }: Editor): Locator[] {
	return [page.locator('.vue-flow__node'), page.locator('.vue-flow__node [class*="_description_"]')];
}

export const canvases: Picture[] = [
	canvas('payroll-canvas', 'payroll'),
	canvas('payroll-file-canvas', 'payrollFile'),
	canvas('outsmart-canvas', 'fieldService'),
	canvas('failure-notice-canvas', 'failureNotice'),
	canvas('weekly-digest-canvas', 'weeklyDigest'),
	canvas('paid-invoices-canvas', 'paidInvoices'),
	canvas('work-order-pdfs-canvas', 'workOrderPdfs'),
	canvas('web-shop-canvas', 'webShop'),
	canvas('reminders-canvas', 'reminders'),
	canvas('ask-the-books-canvas', 'askTheBooks', { node: 'Model' }),
	canvas('office-canvas', 'office'),
	canvas('sign-off-canvas', 'signOff'),
	canvas('sign-off-office-canvas', 'signOffOfOffice'),
	canvas('work-order-report-canvas', 'orderReport'),
	canvas('reconciliation-canvas', 'reconciliation'),
	canvas('outsmart-canvas-dark', 'fieldService', { dark: true }),
];
