declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:net';
  interface Message { raw: string | Buffer; flags?: string[] }
  interface Folder { messages: { raw: string; flags: string[] }[] }
  interface ImapServer extends EventEmitter { server: Server; listen(port: number, done: () => void): void; close(done: () => void): void; getMailbox(name: string): Folder; appendMessage(mailbox: string, flags: string[], date: Date, raw: string): void }
  export default function hoodiecrow(options: { plugins?: string[]; storage: Record<string, { messages?: Message[] }> }): ImapServer;
}
