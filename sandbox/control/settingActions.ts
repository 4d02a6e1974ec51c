import { beginTrial, changeSetting } from '../settings';
import type { World } from '../world';
import type { JsonBody } from './jsonBody';

/** For a live day: a trial to ask, and what it answers. */
export const settingActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	trial: (world) => {
		world.reset();
		beginTrial(world);
	},
	/** name, value: of a setting of sandbox/settings.ts */
	set: (world, body) => changeSetting(world, body.text('name'), body.any('value')),
};
