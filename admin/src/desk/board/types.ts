import type { StatusPart } from '@domain/workflow/status-sentence';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type BoardStory = Schemas['BoardStoryDto'];
export type QueueCount = Schemas['QueueCountDto'];
export type BoardColumn = Schemas['BoardColumnDto'];
export type SavedView = Schemas['SavedViewDto'];
export type PartKind = StatusPart['kind'];
