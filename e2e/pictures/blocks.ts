import { BLOCK_NODES } from './blockNodes';
import { panelOf } from './panels';
import type { Picture } from './picture';

export const blocks: Picture[] = BLOCK_NODES.map(([name]) => panelOf(name, ({ blocks: id }) => id, name));
