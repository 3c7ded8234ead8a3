import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '../domain/people/permissions';

export const ALLOW = 'allow';
/** A route's door: the permission it asks for, or `public` for the few that need no sign-in. */
export type Door = Permission | 'public';

/** Declares who may come in. A route without a door stops the boot: see the route check in auth. */
export const Allow = (door: Door): CustomDecorator => SetMetadata(ALLOW, door);
