import { DiscoveryService } from '@nestjs/core';
import type { Writable } from 'node:stream';
import type { OutputKind } from '../domain/outputs/kinds';
import type { Permission } from '../domain/people/permissions';

export interface Asked { subjectId: string; quarter: string | null }
/** Tells how far it is; rejects when nobody wants it any more. */
export type Progress = (done: number, total: number) => Promise<void>;

/** An output that can be made: what it will be called, and how it is written, piece by piece, into a sink that it ends. */
export interface Prepared { fileName: string; mediaType: string; write(sink: Writable, progress: Progress): Promise<void> }

/** Makes one kind of output. `prepare` refuses at once what could not be made. */
export interface OutputMaker { readonly permission: Permission; prepare(asked: Asked): Promise<Prepared> }

/** Marks the provider that makes this kind; the desk of outputs finds it wherever it stands. */
export const MakesOutput = DiscoveryService.createDecorator<OutputKind>();
