import type { DataSet } from '../../dataSets';
import { installer } from './installer';
import { installerRecords, noMoreRows } from './installerRecords';
import { manual } from './manual';

export const CREDENTIALS = {
	token: '0f343b0931126a20f133d67c2b018a3b',
	softwareToken: '5b8c1e7d92f04a6bb3d1c9e8f7a65432d0e1b2c3',
};

/** The same each time; every call makes fresh objects. */
export function initialFieldService(data: DataSet) {
	return data === 'manual' ? { ...manual(), ...noMoreRows() } : { ...installer(), ...installerRecords() };
}
