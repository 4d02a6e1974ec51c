import type { Locator } from 'playwright-core';
import type { Editor } from '../n8n/editor';
import type { Stage } from './stage';

export interface Scene {
	editor: Editor;
	stage: Stage;
}

export interface Picture {
	/** Also of the file, without ".png". */
	name: string;
	/** Pixels around what is shown. */
	margin?: number;
	/** Brings the window to where it is to be; gives what belongs in the picture. */
	arrange(scene: Scene): Promise<Locator[]>;
}
