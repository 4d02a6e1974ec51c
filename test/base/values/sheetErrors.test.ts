import { isNoValue, isSheetError } from '../../../base/values/sheetErrors';

const ERRORS = '#N/A,#REF!,#DIV/0!,#N/B, #waarde! ,#VERW!,Err:502,Fout:540,Loading...,########'.split(',');
const NOTHING = 'null,NULL,undefined,NaN,[object Object]'.split(',');
const VALUES = ',#,#1,Null,N/A,Err:499,B&B #N/A,# 12,-,nan,Laden,Fout: 502'.split(',');

test('the error word of a spreadsheet, whole, in English and Dutch', () => {
	expect(ERRORS.filter((text) => !isSheetError(text))).toEqual([]);
	expect([...NOTHING, ...VALUES].filter(isSheetError)).toEqual([]);
});

test('what stands for nothing is no value either; a name or a note is one', () => {
	expect([...ERRORS, ...NOTHING].filter((text) => !isNoValue(text))).toEqual([]);
	expect(VALUES.filter(isNoValue)).toEqual([]);
});
