import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { SESSION_SECRET, sessionMiddleware } from './auth/session-store';
import { AppError } from './common/app-error';
import { refuseDeepJson } from './common/json-depth';
import { ErrorFilter } from './common/error.filter';
import { RequestPipe } from './common/validation.pipe';
import type { Config } from './config/config';
import { pressAnswers } from './press-answers';

const JSON_LIMIT = '4mb';
const UPLOAD_MS = 30 * 60_000;
/** Longer than a proxy keeps an idle connection (a minute, as a rule): else it may send a request down one we are just closing. */
const IDLE_MS = 75_000;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The contract as it is published and as the panel's types are generated from. */
export const openApi = (app: NestExpressApplication): OpenAPIObject => SwaggerModule.createDocument(app, new DocumentBuilder()
  .setTitle('清样 Qingyang').setDescription('The editorial system’s API. Sign in at /api/auth/login, or send a token: Authorization: Bearer qy_…')
  .setVersion('1').addBearerAuth().addCookieAuth('qingyang.sid').build());

/** A write from a page of another site is refused, whatever cookie it carries. */
const sameOrigin = (publicOrigin: string | undefined) => (request: Request, _: Response, next: NextFunction): void => {
  const { origin, host } = request.headers;
  const own = origin === undefined || origin === publicOrigin || URL.canParse(origin) && new URL(origin).host === host;
  next(READING.has(request.method) || own ? undefined : new AppError('forbidden', { code: 'request.foreignOrigin' }));
};

/** JSON in, and for files multipart or the pieces of a resumable upload; a form of another site can send none of them without asking first. */
const jsonOnly = (request: Request, _: Response, next: NextFunction): void => {
  const hasBody = !READING.has(request.method) && (Number(request.headers['content-length']) > 0 || request.headers['transfer-encoding'] !== undefined);
  const accepted = !hasBody || request.is(['json', 'multipart/form-data', 'application/offset+octet-stream']) !== false;
  next(accepted ? undefined : new AppError('unsupported', { code: 'request.jsonOnly' }));
};

/** The API's own addresses, and the pages anyone may read, are never the panel's. */
const isServed = ({ path }: Request): boolean => ['/api', '/public'].some((own) => path === own || path.startsWith(`${own}/`));

/** The built panel: hashed assets for ever, every other address its page, and a missing asset a real 404. */
const panelOf = (panelDir: string): Router | null => {
  if (!existsSync(join(panelDir, 'index.html'))) return null;
  const panel = express.Router();
  panel.use(compression());
  panel.use('/assets', express.static(join(panelDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  panel.use(express.static(panelDir, { index: false, maxAge: 0 }));
  panel.get('/{*address}', (_: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(panelDir, 'index.html'));
  });
  return panel;
};

/** Everything between the socket and the routes, the same for the running newsroom and its tests. */
export const configureApp = async (app: NestExpressApplication, config: Config): Promise<void> => {
  const secure = config.publicOrigin?.startsWith('https:') ?? false;
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  // Nothing of the API may be stored, so nothing can be asked for again by its tag; files keep theirs.
  app.disable('etag');
  app.use(helmet({
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'], 'connect-src': ["'self'"], 'upgrade-insecure-requests': secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
  }));
  app.use('/api', pressAnswers);
  app.setGlobalPrefix('api', { exclude: ['public/{*address}'] });
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(new ErrorFilter());
  app.use('/api', sameOrigin(config.publicOrigin), jsonOnly, express.json({ limit: JSON_LIMIT, strict: true, verify: (_request, _response, body) => refuseDeepJson(body) }));
  // What people without an account send comes from a form without scripts.
  app.use('/public', compression({ level: 2 }), sameOrigin(config.publicOrigin), express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 40 }));
  app.use('/api/auth', sessionMiddleware(app.get(DataSource), { secret: app.get<string>(SESSION_SECRET), secure }));
  app.use('/api', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  SwaggerModule.setup('api/docs', app, () => openApi(app), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: '清样 API' });
  const panel = panelOf(config.panelDir);
  if (panel) app.use((request: Request, response: Response, next: NextFunction) => (isServed(request) ? next() : panel(request, response, next)));
  // Node gives a request five minutes; a picture of 100 MB over a slow line takes longer.
  const server = app.getHttpServer() as Server;
  server.requestTimeout = UPLOAD_MS;
  server.keepAliveTimeout = IDLE_MS;
};
