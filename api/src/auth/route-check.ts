import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW } from '../common/allow.decorator';

/** Default closed: a route that does not say who may come in stops the boot. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner, private readonly reflector: Reflector) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const methods = this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object);
      return methods.flatMap((name) => {
        const handler = (instance as Record<string, () => unknown>)[name];
        const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        if (method === undefined || this.reflector.getAllAndOverride<unknown>(ALLOW, [handler, metatype as () => unknown])) return [];
        return [`${RequestMethod[method]} ${String(this.reflector.get(PATH_METADATA, metatype as () => unknown))}/${String(this.reflector.get(PATH_METADATA, handler))}`];
      });
    });
    if (open.length) throw new Error(`These routes do not say who may use them (@Allow): ${open.join(', ')}`);
  }
}
