import type { Locator } from 'playwright-core';
import type { Editor } from '../n8n/editor';
import { parametersOf } from './panels';
import type { Picture } from './picture';

/** Of clients, beside that of the login itself. */
const ADMINISTRATIONS = [
	{ company: 'Bloemen Noord', city: 'Assen' },
	{ company: 'Garage Zuid B.V.', city: 'Breda' },
];

type Open = (editor: Editor, parameter: string) => Promise<Locator>;

/** A field whose drop-down is open, with what the account gave. */
function dropDown(name: string, node: string, parameter: string, open: Open = openList): Picture {
	return {
		name,
		margin: 12,
		async arrange({ editor, stage }) {
			// As an accountant sees it.
			for (const company of stage.sandbox.payroll.companies) company.visible = true;
			stage.sandbox.administrations.reset();
			for (const administration of ADMINISTRATIONS) stage.sandbox.administrations.add(administration);
			await editor.openWorkflow(stage.choices);
			await editor.openNode(node);
			await parametersOf(editor);
			const list = await open(editor, parameter);
			return [editor.part('tab-params'), editor.part('node-execute-button'), list];
		},
	};
}

async function openList(editor: Editor, parameter: string): Promise<Locator> {
	const field = editor.part(`parameter-input-${parameter}`).getByRole('combobox');
	// Closed as long as the account is asked.
	await field.and(editor.page.locator(':enabled')).waitFor();
	await field.click();
	const list = editor.page.locator('.el-popper').filter({ visible: true });
	await list.waitFor();
	return list;
}

async function openSearch(editor: Editor, parameter: string): Promise<Locator> {
	await editor.part(`parameter-input-${parameter}`).locator('[data-test-id="rlc-input"]').click();
	await editor.part('rlc-item').first().waitFor();
	return editor.page.locator('[data-reka-popper-content-wrapper]').filter({ has: editor.part('rlc-item') });
}

export const dropDowns: Picture[] = [
	dropDown('choose-company', 'Company', 'company', openSearch),
	dropDown('choose-administration', 'Administration', 'administration', openSearch),
	dropDown('choose-ledger-account', 'Ledger account', 'clearingAccount'),
	dropDown('choose-cost-centre', 'Cost centre', 'costCentre'),
	dropDown('choose-relation', 'Relation', 'relationCode', openSearch),
	dropDown('choose-employee', 'Employee', 'employee'),
	dropDown('choose-work-order-status', 'Work order status', 'workStatus'),
];
