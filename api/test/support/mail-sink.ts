import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface MailSink { url: string; /** Every letter as it came over the wire. */ letters: { to: string[]; source: string }[]; /** Refuses the next letter, as a server does that is out of room. */ refuseNext(): void; close(): Promise<void> }

/** A mail server that keeps what it is given: as much of RFC 5321 as a client needs. */
export const openMailSink = async (): Promise<MailSink> => {
  const letters: MailSink['letters'] = [];
  let refusing = false;
  const serve = (socket: Socket): void => {
    let [held, source, isLetter] = ['', '', false];
    let to: string[] = [];
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      if (isLetter) {
        if (line !== '.') return void (source += `${line.replace(/^\./u, '')}\r\n`);
        isLetter = false;
        if (refusing) {
          refusing = false;
          return say('452 no room');
        }
        letters.push({ to, source });
        return say('250 kept');
      }
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'EHLO' || word === 'HELO') return say('250 sink');
      if (word === 'MAIL') [to, source] = [[], ''];
      if (word === 'RCPT') to.push(/<(.*)>/u.exec(line)?.[1] ?? '');
      if (word === 'DATA') {
        isLetter = true;
        return say('354 go on');
      }
      say(word === 'QUIT' ? '221 bye' : '250 ok');
    };
    socket.setEncoding('utf8').on('error', () => undefined).on('data', (piece: string) => {
      held += piece;
      for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
        const line = held.slice(0, end);
        held = held.slice(end + 2);
        hear(line);
      }
    });
    say('220 sink');
  };
  const server: Server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters,
    refuseNext: () => { refusing = true; },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
