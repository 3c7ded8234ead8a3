import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { AppModule } from '../src/app.module';
import { readConfig } from '../src/config/config';
import { openApi } from '../src/configure-app';
import { ROLES } from '../src/domain/people/roles';
import { type Newsroom, openNewsroom, PASSWORD } from './support/app';
import { createTestDatabase } from './support/database';

describe('signing in', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
    await newsroom.as('reporter');
  });
  afterAll(() => newsroom.close());

  const login = (username = 'reporter', password = PASSWORD) => request(newsroom.server).post('/api/auth/login').send({ username, password });

  it('gives a cookie scripts cannot read, and says who one is and what one may', async () => {
    const answer = await login().expect(200);
    expect(answer.headers['set-cookie'][0]).toMatch(/HttpOnly; SameSite=Lax/u);
    expect(answer.body).toMatchObject({ username: 'reporter', roles: ['reporter'] });
    expect(answer.body.permissions).toContain('article.create');
    expect(answer.body.permissions).not.toContain('user.manage');
    expect(JSON.stringify(answer.body)).not.toMatch(/hash/iu);
  });

  it('renews the session id, so that a planted one is worth nothing', async () => {
    const agent = request.agent(newsroom.server);
    const first = (await agent.post('/api/auth/login').send({ username: 'reporter', password: PASSWORD })).headers['set-cookie'][0];
    const second = (await agent.post('/api/auth/login').send({ username: 'reporter', password: PASSWORD })).headers['set-cookie'][0];
    expect(first.split(';')[0]).not.toBe(second.split(';')[0]);
  });

  it('takes JSON only and names what is missing', async () => {
    await request(newsroom.server).post('/api/auth/login').type('form').send({ username: 'reporter', password: PASSWORD }).expect(415);
    const { body } = await request(newsroom.server).post('/api/auth/login').send({ username: 'reporter' }).expect(400);
    expect(body.errors.password).toBe('必填');
    await request(newsroom.server).post('/api/auth/login').set('Content-Type', 'application/json').send('{"username":').expect(400);
  });

  it('refuses a write that comes from another site', async () => {
    const agent = await newsroom.as('reporter');
    await agent.post('/api/auth/tokens').set('Origin', 'https://evil.example').send({ name: '偷' }).expect(403);
    expect((await agent.get('/api/auth/tokens')).body).toEqual([]);
  });

  it('says no alike to a wrong name and a wrong password, and after ten of them says wait', async () => {
    const wrongName = await login('nobody-here', 'x').expect(401);
    const wrongPassword = await login('reporter', 'x').expect(401);
    expect(wrongName.body.message).toBe(wrongPassword.body.message);
    for (let tries = 1; tries < 10; tries += 1) await login('reporter', 'x').expect(401);
    const tooMany = await login('reporter', PASSWORD).expect(429);
    expect(Number(tooMany.headers['retry-after'])).toBeGreaterThan(0);
    await newsroom.sql("UPDATE login_failures SET failed_at = now() - interval '16 minutes'");
    await login().expect(200);
  });

  it('lists one’s browsers and ends them one by one; a new password ends all others', async () => {
    const here = request.agent(newsroom.server);
    const there = request.agent(newsroom.server);
    for (const agent of [here, there]) await agent.post('/api/auth/login').send({ username: 'reporter', password: PASSWORD }).expect(200);
    const { body: sessions } = await here.get('/api/auth/sessions').expect(200);
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(JSON.stringify(sessions)).not.toContain('sid');
    await there.post('/api/auth/password').send({ currentPassword: 'wrong', newPassword: 'another long password' }).expect(400);
    await there.post('/api/auth/password').send({ currentPassword: PASSWORD, newPassword: 'another long password' }).expect(204);
    await there.get('/api/auth/me').expect(200);
    await here.get('/api/auth/me').expect(401);
    await there.post('/api/auth/password').send({ currentPassword: 'another long password', newPassword: PASSWORD }).expect(204);
    await there.post('/api/auth/logout').expect(204);
    await there.get('/api/auth/me').expect(401);
  });

  it('cannot end someone else’s session', async () => {
    const admin = await newsroom.as('admin');
    const [{ id }] = (await admin.get('/api/auth/sessions')).body;
    await (await newsroom.as('deskEditor')).delete(`/api/auth/sessions/${id}`).expect(404);
    await admin.get('/api/auth/me').expect(200);
  });

  it('gives programs a token once, keeps its hash, and takes it back', async () => {
    const agent = await newsroom.as('deskEditor');
    const { body: made } = await agent.post('/api/auth/tokens').send({ name: '数字报' }).expect(201);
    const withToken = () => request(newsroom.server).get('/api/auth/me').set('Authorization', `Bearer ${made.token}`);
    expect((await withToken().expect(200)).body.username).toBe('deskeditor');
    expect(JSON.stringify((await agent.get('/api/auth/tokens')).body)).not.toContain(made.token);
    expect(JSON.stringify(await newsroom.sql('SELECT * FROM api_tokens'))).not.toContain(made.token);
    await agent.delete(`/api/auth/tokens/${made.id}`).expect(204);
    await withToken().expect(401);
  });

  it('holds a change of posts at once, and switches people off with their sessions and tokens', async () => {
    const admin = await newsroom.as('admin');
    const { body: user } = await admin.post('/api/users').send({ username: 'new-hand', displayName: '新人', roles: ['deskEditor'], password: PASSWORD }).expect(201);
    const agent = request.agent(newsroom.server);
    await agent.post('/api/auth/login').send({ username: 'new-hand', password: PASSWORD }).expect(200);
    const { body: token } = await agent.post('/api/auth/tokens').send({ name: '脚本' });
    const { body: demoted } = await admin.patch(`/api/users/${user.id}`).send({ version: 1, roles: ['proofreader'] }).expect(200);
    expect((await agent.get('/api/auth/me')).body.roles).toEqual(['proofreader']);
    await admin.patch(`/api/users/${user.id}`).send({ version: demoted.version, active: false }).expect(200);
    await agent.get('/api/auth/me').expect(401);
    await request(newsroom.server).get('/api/auth/me').set('Authorization', `Bearer ${token.token}`).expect(401);
    await request(newsroom.server).post('/api/auth/login').send({ username: 'new-hand', password: PASSWORD }).expect(401);
  });

  it('keeps at least one administrator', async () => {
    const admin = await newsroom.as('admin');
    const { id, version } = (await admin.get(`/api/users/${(await admin.get('/api/auth/me')).body.id}`)).body;
    expect((await admin.patch(`/api/users/${id}`).send({ version, roles: ['reporter'] }).expect(409)).body.code).toBe('auth.lastAdmin');
    await admin.delete(`/api/users/${id}`).expect(409);
  });

  it('puts sign-ins and refusals on a record that nobody can rewrite', async () => {
    const actions = await newsroom.sql<{ action: string }>('SELECT DISTINCT action FROM audit_entries');
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['session.opened', 'session.closed', 'login.refused', 'password.changed', 'token.created', 'token.revoked', 'user.created', 'user.changed']));
    await expect(newsroom.sql("UPDATE audit_entries SET actor_name = '别人'")).rejects.toThrow('append-only');
    await expect(newsroom.sql('DELETE FROM audit_entries')).rejects.toThrow('append-only');
    await expect(newsroom.sql('TRUNCATE audit_entries')).rejects.toThrow('append-only');
  });
});

describe('doors', () => {
  let newsroom: Newsroom;
  let routes: { method: string; path: string }[];
  beforeAll(async () => {
    newsroom = await openNewsroom();
    routes = Object.entries(openApi(newsroom.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method, path: path.replace(/\{\w+\}/gu, '00000000-0000-4000-8000-000000000000') })));
  });
  afterAll(() => newsroom.close());

  const knock = (agent: { [method: string]: (path: string) => request.Test }, { method, path }: { method: string; path: string }): request.Test => agent[method](path);

  it('are shut to strangers on every route but health and sign-in', async () => {
    const open: string[] = [];
    for (const route of routes) {
      const { status } = await knock(request(newsroom.server) as never, route);
      if (status !== 401) open.push(`${route.method} ${route.path}`);
    }
    expect(routes.length).toBeGreaterThan(50);
    expect(open.sort()).toEqual(['get /api/health', 'post /api/auth/login']);
  });

  it('answer no one with a failure of ours, whoever knocks without anything in hand', async () => {
    for (const role of ROLES) {
      const agent = await newsroom.as(role);
      for (const route of routes.filter(({ path }) => !path.startsWith('/api/auth') && path !== '/api/events')) {
        const { status, text } = await knock(agent as never, route);
        if (status >= 500) throw new Error(`${role} ${route.method} ${route.path}: ${status} ${text}`);
      }
    }
  });

  it('let nobody but the administrator manage people, and only those concerned read the record', async () => {
    for (const role of ROLES.filter((one) => one !== 'admin')) {
      await (await newsroom.as(role)).post('/api/users').send({ username: `by-${role.toLowerCase()}`, displayName: '某', roles: ['admin'], password: PASSWORD }).expect(403);
    }
    expect(await newsroom.sql("SELECT 1 FROM users WHERE username LIKE 'by-%'")).toEqual([]);
    await (await newsroom.as('reporter')).get('/api/audit-entries').expect(403);
    await (await newsroom.as('archivist')).get('/api/audit-entries').expect(200);
  });

  it('stop the boot when a route does not say who may use it', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get('door') door(): string {
        return 'open';
      }
    }
    const database = await createTestDatabase();
    @Module({ imports: [AppModule.forRoot({ ...readConfig({ DATA_DIR: newsroom.filesDir }), databaseUrl: database.url })], controllers: [ForgottenController] })
    class CarelessModule {}
    const app = await NestFactory.create<NestExpressApplication>(CarelessModule, { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow(/GET forgotten\/door/u);
    await app.close();
    await database.drop();
  });
});
