import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Hides what floats over the canvas or moves: neither belongs in a picture. */
const CLEAN = `
	[data-test-id="canvas-controls"], [class*="_nodeButtonsWrapper_"], [data-test-id="logs-panel"], [class*="_executionButtons_"],
	[data-test-id="canvas-minimap"], [data-test-id="canvas-background"], [data-test-id="floating-nodes"], .el-notification,
	[data-test-id^="execute-workflow-button-"] { opacity: 0 !important; }
	iframe { border: 0 !important; padding: 0 !important; }
	/* It is seen beside the round corners of a node's window. */
	[data-test-id="ndv-backdrop"] { background: #fff !important; }
	*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }
`;

/** Takes the pictures of one folder. */
export class Camera {
	constructor(private readonly folder: string) {
		mkdirSync(folder, { recursive: true });
	}

	/** The smallest part of the window that holds all of these. */
	async take(page: Page, name: string, parts: Locator[], margin = 0): Promise<void> {
		await clean(page);
		// An element under the mouse looks different.
		await page.mouse.move(0, 0);
		await page.evaluate('document.fonts.ready.then(() => undefined)');
		await settled(page);
		const clip = withMargin(await around(parts), margin, page);
		await page.screenshot({ path: join(this.folder, `${name}.png`), clip });
	}
}

/** Before anything is measured: what is hidden takes place. A page that forbids foreign styles has no parts of n8n to hide. */
export async function clean(page: Page): Promise<void> {
	await page.addStyleTag({ content: CLEAN }).catch(() => undefined);
	await settled(page);
}

/** Until what was changed is drawn: a scroll bar that goes makes a page wider. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(
		'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))',
	);
}

/** The smallest box around everything that these locators find. */
export async function around(locators: Locator[]): Promise<Box> {
	const found = (await Promise.all(locators.map(async (locator) => await locator.all()))).flat();
	const boxes = (await Promise.all(found.map(async (one) => await one.boundingBox()))).filter(
		(box) => box !== null,
	);
	const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whole pixels, and no further than the window. */
function withMargin({ x, y, width, height }: Box, margin: number, page: Page): Box {
	const window = page.viewportSize() ?? { width: Infinity, height: Infinity };
	const [left, top] = [Math.max(0, Math.floor(x - margin)), Math.max(0, Math.floor(y - margin))];
	const right = Math.min(window.width, Math.ceil(x + width + margin));
	const bottom = Math.min(window.height, Math.ceil(y + height + margin));
	return { x: left, y: top, width: right - left, height: bottom - top };
}
