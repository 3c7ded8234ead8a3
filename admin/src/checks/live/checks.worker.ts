import { reader, type ReaderAsked } from './reader';

const read = reader((answer) => self.postMessage(answer));

/** The rules read beside the writing, so that typing never waits for them. */
self.onmessage = ({ data }: MessageEvent<ReaderAsked>): void => read(data);
