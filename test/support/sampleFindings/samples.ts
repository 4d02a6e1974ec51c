/** Facts as they may be, one or more, for codes whose texts a function makes; those of the others follow from their texts. */
export type Samples<Table> = { readonly [Code in keyof Table]?: readonly [Table[Code], ...Table[Code][]] };
