import type { Locator } from 'playwright-core';
import type { Editor } from '../server/editor';
import type { Stage } from './stage';

export interface Scene {
	editor: Editor;
	stage: Stage;
}

export interface Picture {
	/** The name of the file as well, without ".png". */
	name: string;
	/** Pixels around what is shown. */
	margin?: number;
	/** Brings the window into the state to show; gives the parts that belong in the picture. */
	arrange(scene: Scene): Promise<Locator[]>;
}
