import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
import { HealthController } from './health.controller';
import { Leases } from './leases';
import { Reader } from './reader';
import { Sql } from './sql';

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(url), migrations: [], retryAttempts: 2, retryDelay: 500 })],
      controllers: [HealthController],
      providers: [Sql, Reader, Leases],
      exports: [Sql, Reader, Leases],
    };
  }
}
