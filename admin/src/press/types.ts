import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type PressNight = Schemas['PressNightDto'];
export type PressPage = Schemas['PressPageDto'];
export type Signature = Schemas['SignatureDto'];
export type PageChange = Schemas['PageChangeDto'];
export type PreflightItem = Schemas['PreflightItemDto'];
export type PrintedItem = Schemas['PrintedItemDto'];
export type Correction = Schemas['CorrectionDto'];
export type IssueMove = PressNight['moves'][number];
