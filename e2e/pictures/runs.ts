import type { Locator } from 'playwright-core';
import type { Editor } from '../n8n/editor';
import { MANUAL_TRIGGER } from '../n8n/templates';
import type { Picture, Scene } from './picture';
import type { Play } from './stage';

/** A workflow after it ran by hand. */
async function run({ editor, stage }: Scene, play: Play): Promise<void> {
	stage.sandbox.reset('bakery');
	await editor.openWorkflow(stage.plays[play]);
	await editor.execute(MANUAL_TRIGGER);
}

function report(name: string, play: Play): Picture {
	return {
		name,
		async arrange(scene) {
			await run(scene, play);
			return await pageOf(scene.editor);
		},
	};
}

/** A page without n8n around it, as *Pop out panel* shows it: the window is made as high as the page, at most `HIGHEST`. */
export async function pageOf(editor: Editor): Promise<Locator[]> {
	await editor.openNode('Verslag');
	await editor.part('panel-drag-button').dragTo(editor.part('node-title-container'));
	const frame = editor.part('output-panel').locator('iframe');
	const page = frame.contentFrame().locator('.log').first();
	const [shown, whole] = [await frame.boundingBox(), await page.boundingBox()];
	const window = editor.page.viewportSize();
	if (!shown || !whole || !window) throw new Error('The page of the results is not shown.');
	const height = Math.min(HIGHEST, Math.ceil(window.height + whole.height - shown.height + 2 * EDGE));
	await editor.page.setViewportSize({ width: window.width, height: Math.max(window.height, height) });
	return [page];
}

const HIGHEST = 1400;
const EDGE = 24;

/** The page of the sandbox after the payroll was booked: new entries are marked. */
const sandboxPage: Picture = {
	name: 'sandbox-page',
	async arrange(scene) {
		const { editor, stage } = scene;
		await run(scene, 'payrollForReal');
		await editor.page.goto(stage.sandbox.url);
		await editor.page.setViewportSize({ width: 1280, height: 900 });
		const content = editor.page.locator('#content');
		await content.locator('mark').first().waitFor();
		return [editor.page.locator('html')];
	},
};

/** The first thing of a report. */
const booked: Picture = {
	name: 'payroll-log-booked',
	margin: 12,
	async arrange(scene) {
		await run(scene, 'payrollForReal');
		const [page] = await pageOf(scene.editor);
		return page ? [page.locator('.banner'), page.locator('table').first()] : [];
	},
};

export const runs: Picture[] = [
	sandboxPage,
	report('connection-check', 'connectionCheck'),
	booked,
	report('outsmart-log-done', 'fieldServiceForReal'),
];
