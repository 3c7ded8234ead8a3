import { connect, type Socket } from 'node:net';

export interface Asked { method: string; path: string; body?: string }
export interface Answered { status: number; body: string }

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/**
 * One kept-alive connection that asks and waits. Bare sockets instead of node:http: on a machine of few cores a heavy
 * generator takes the time of what it measures.
 */
export class HttpClient {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answered) => void; reject: (error: Error) => void } | undefined;
  private readonly head: string;

  private constructor(private socket: Socket, private readonly port: number, cookie: string) {
    this.head = ` HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nAccept: application/json\r\n`;
    this.listen();
  }

  static async open(port: number, cookie: string): Promise<HttpClient> {
    return new HttpClient(await connected(port), port, cookie);
  }

  /** A server ends a connection that was idle for some seconds; as any client would, this one then opens another. */
  async ask({ method, path, body }: Asked): Promise<Answered> {
    if (!this.socket.writable) {
      this.socket = await connected(this.port);
      this.listen();
    }
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      const sent = body === undefined ? '\r\n' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      this.socket.write(`${method} ${path}${this.head}${sent}`);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private listen(): void {
    this.received = Buffer.alloc(0);
    this.socket.setNoDelay(true);
    this.socket.on('data', (piece) => this.receive(piece));
    this.socket.on('error', (error) => this.waiting?.reject(error));
    this.socket.on('close', () => this.waiting?.reject(new Error('the newsroom closed the connection')));
  }

  private receive(piece: Buffer): void {
    this.received = this.received.length ? Buffer.concat([this.received, piece]) : piece;
    const headEnds = this.received.indexOf(END_OF_HEAD);
    if (headEnds < 0) return;
    const head = this.received.toString('latin1', 0, headEnds);
    const length = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1];
    const bodyStarts = headEnds + END_OF_HEAD.length;
    const isWhole = length === undefined ? this.received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : this.received.length >= bodyStarts + Number(length);
    if (!isWhole) return;
    const answer = { status: Number(head.slice(9, 12)), body: this.received.toString('utf8', bodyStarts) };
    this.received = Buffer.alloc(0);
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve(answer);
  }
}

const connected = (port: number): Promise<Socket> => new Promise((resolve, reject) => {
  const socket = connect(port, '127.0.0.1', () => resolve(socket));
  socket.once('error', reject);
});
