import { ExpressAdapter } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type RequestHandler, type Response, type Router } from 'express';

type Method = 'get' | 'head' | 'options' | 'post' | 'put' | 'patch' | 'delete';

/** The noun of an address: `articles` of /api/articles/1 and of `api/articles/:id`. */
const nounOf = (path: string): string => /^\/?api\/([^/?]+)/u.exec(path)?.[1].toLowerCase() ?? '';

/**
 * Express with a table of routes for each noun. It finds a route by trying one after the other, and a newsroom has hundreds of
 * them: no request waits until those of every other noun have been tried.
 */
export class RouteTables extends ExpressAdapter {
  private readonly tables = new Map<string, Router>();
  private isOpen = false;

  override get(...route: unknown[]): unknown { return this.declare('get', route); }
  override head(...route: unknown[]): unknown { return this.declare('head', route); }
  // A table answers OPTIONS by itself where none of its routes does.
  override options(...route: unknown[]): unknown { return this.declare('options', route); }
  override post(...route: unknown[]): unknown { return this.declare('post', route); }
  override put(...route: unknown[]): unknown { return this.declare('put', route); }
  override patch(...route: unknown[]): unknown { return this.declare('patch', route); }
  override delete(...route: unknown[]): unknown { return this.declare('delete', route); }

  private declare(method: Method, [path, ...handlers]: unknown[]): unknown {
    this.open();
    const noun = nounOf(String(path));
    const table = this.tables.get(noun) ?? express.Router();
    this.tables.set(noun, table);
    return table[method](path as string, ...(handlers as RequestHandler[]));
  }

  /** The tables stand where the first route was declared, before the panel's pages and after everything that guards them. */
  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.use((request: Request, response: Response, next: NextFunction) => {
      const table = this.tables.get(nounOf(request.path));
      if (table) table(request, response, next);
      else next();
    });
  }
}
